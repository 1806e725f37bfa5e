package uk.homes.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import uk.homes.postgres.CannotStart;
import uk.homes.postgres.Folders;

/**
 * Payara Micro as it lies unpacked in a folder, and Java's archive of the classes that an earlier run of it loaded. Its
 * libraries stay from start to start, which is what the archive needs; all that a start writes is made anew, so that no
 * start deploys what an earlier one was given (docs/adr/0008).
 */
final class Unpacked {

    private static final String LIBRARIES = "MICRO-INF/runtime/";
    private static final List<String> WRITTEN = List.of("applications", "autodeploy", "config", "generated", "logs");

    private final Path jar;
    private final Path folder;
    private final Path root;
    private final Path archive;
    private final Path dumped;
    private final Path edition;
    private final Path configuration;

    Unpacked(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
        root = root(folder);
        archive = folder.resolve("classes.jsa");
        dumped = folder.resolve("classes.new.jsa");
        edition = folder.resolve("payara.edition");
        configuration = folder.resolve("payara.config");
    }

    /** Where a server that works in this folder lies. */
    static Path root(Path folder) {
        return folder.resolve("payara");
    }

    /** Unpacks what is not there in the right edition, and takes away what the last start wrote. */
    void prepare() throws IOException {
        if (!isRight()) {
            unpack();
        }
        for (String written : WRITTEN) {
            Folders.delete(root.resolve(written));
        }
        Folders.copy(configuration, root.resolve("config"));
        trust();
        Files.deleteIfExists(dumped);
    }

    /** Payara brings a list of authorities of its own, years old: a server believes whom Java believes today. */
    private void trust() throws IOException {
        Files.copy(
                Path.of(System.getProperty("java.home"), "lib", "security", "cacerts"),
                root.resolve("config/cacerts.p12"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * What Java runs, as seen from the folder: the archive holds for libraries by the names they are called, so one that was
     * made in another folder serves here as well.
     */
    static Path launcher() {
        return root(Path.of("")).resolve("launch-micro.jar");
    }

    /** Takes the classes from the archive; the first run writes it when it ends. */
    List<String> archiving() {
        return isArchived() ? using(archive) : List.of("-XX:ArchiveClassesAtExit=" + dumped, "-Xlog:cds=off");
    }

    static List<String> using(Path archive) {
        return List.of("-XX:SharedArchiveFile=" + archive);
    }

    boolean isArchived() {
        return Files.exists(archive);
    }

    /** The run has ended: what it wrote counts only if it was not cut off. */
    void ended(boolean byItself) throws IOException {
        if (byItself && Files.exists(dumped)) {
            Files.move(dumped, archive, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(dumped);
    }

    private boolean isRight() throws IOException {
        return Files.exists(edition) && Files.readString(edition).equals(edition());
    }

    /** Another Payara, or another Java, makes another archive. */
    private String edition() throws IOException {
        return String.join(
                "\n",
                Exploded.edition(jar),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }

    private void unpack() throws IOException {
        for (Path old : List.of(edition, archive, root, configuration)) {
            Folders.delete(old);
        }
        Files.createDirectories(root);
        String said = run(
                List.of(PayaraServer.JAVA, "-jar", jar.toString(), "--rootdir", root.toString(), "--outputlauncher"));
        if (!isWhole()) {
            throw CannotStart.writing(folder, new IOException("Payara Micro could not be unpacked: " + said));
        }
        Folders.copy(root.resolve("config"), configuration);
        Files.writeString(edition, edition());
    }

    private boolean isWhole() throws IOException {
        try (JarFile packed = new JarFile(jar.toFile())) {
            return Files.exists(folder.resolve(launcher()))
                    && packed.stream()
                            .filter(entry -> entry.getName().startsWith(LIBRARIES) && !entry.isDirectory())
                            .allMatch(this::isUnpacked);
        }
    }

    private boolean isUnpacked(JarEntry library) {
        File file = root.resolve("runtime")
                .resolve(library.getName().substring(LIBRARIES.length()))
                .toFile();
        return file.exists() && file.length() == library.getSize();
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while the server was being unpacked", stop);
        }
    }
}
