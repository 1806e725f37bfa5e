package uk.homes.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that come as a Maven artifact, unpacked once for each version. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}; a half-unpacked one is never taken for whole. */
    static Path unpack(Path under, Consumer<String> says) throws IOException {
        URL archive = archive();
        Path ready = under.resolve("postgresql-programs-" + version(archive));
        if (Files.isExecutable(ready.resolve("bin/postgres"))) {
            return ready;
        }
        says.accept("Unpacking PostgreSQL (first start only)");
        Path fresh = under.resolve(ready.getFileName() + ".new");
        Folders.delete(fresh);
        try (InputStream in = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, fresh);
            }
        }
        Folders.delete(ready);
        return Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("The archive names a file outside itself: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static URL archive() {
        String architecture = System.getProperty("os.arch");
        List<String> names = architecture.equals("aarch64")
                ? List.of("postgres-linux-arm_64.txz")
                : List.of("postgres-linux-x86_64.txz");
        return names.stream()
                .map(PostgresBinaries.class.getClassLoader()::getResource)
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow(() -> new CannotStart("No PostgreSQL comes along for Linux on " + architecture
                        + ": set HOMES_DB_URL, HOMES_DB_USER and HOMES_DB_PASSWORD to a PostgreSQL of your own"));
    }

    private static String version(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : "unpacked";
    }
}
