package uk.homes.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** The random passwords of one embedded PostgreSQL, kept beside its data where only their owner can read them. */
final class Passwords {

    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");

    private final Properties kept;

    private Passwords(Properties kept) {
        this.kept = kept;
    }

    static Passwords in(Path folder) throws IOException {
        Path file = folder.resolve("passwords");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
            return new Passwords(kept);
        }
        for (String role : new String[] {LocalPostgres.ADMIN, LocalPostgres.OWNER, LocalPostgres.APP}) {
            kept.setProperty(role, random());
        }
        Path fresh = secret(folder.resolve("passwords.new"));
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            kept.store(writer, "Passwords of the PostgreSQL in this folder: without them its data cannot be read");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return new Passwords(kept);
    }

    String of(String role) {
        return kept.getProperty(role);
    }

    /** An empty file that nobody else can read, not even for the moment before it is written. */
    static Path secret(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, PosixFilePermissions.asFileAttribute(PRIVATE));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
