package uk.homes.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import uk.homes.postgres.Folders;

/**
 * The application as it lies unpacked in a folder. A server that is given the archive unpacks it at every start; this is
 * done once for each edition of it (docs/adr/0008).
 */
final class Exploded {

    private final Path war;
    private final Path application;
    private final Path edition;

    Exploded(Path war, Path folder) {
        this.war = war;
        application = in(folder);
        edition = folder.resolve("application.edition");
    }

    /** Where the application of a server that works in this folder lies; the server calls it by the last word. */
    static Path in(Path folder) {
        return folder.resolve("application").resolve("homes");
    }

    /** Unpacks what is not there in the right edition. A start that was cut off leaves no edition, and the next begins anew. */
    Path prepare() throws IOException {
        String wanted = edition(war);
        if (!Files.exists(edition) || !Files.readString(edition).equals(wanted)) {
            Files.deleteIfExists(edition);
            Folders.delete(application);
            unpack();
            Files.writeString(edition, wanted);
        }
        return application;
    }

    /** Which edition of something packed this is: where it lies, how large and how old it is. */
    static String edition(Path packed) throws IOException {
        return packed.toAbsolutePath() + "\n" + Files.size(packed) + " bytes of " + Files.getLastModifiedTime(packed);
    }

    private void unpack() throws IOException {
        Files.createDirectories(application);
        try (ZipFile packed = new ZipFile(war.toFile())) {
            for (ZipEntry entry : Collections.list(packed.entries())) {
                unpack(packed, entry);
            }
        }
    }

    private void unpack(ZipFile packed, ZipEntry entry) throws IOException {
        Path file = application.resolve(entry.getName()).normalize();
        if (!file.startsWith(application)) {
            throw new IOException(war + " names a file outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        // As old as this edition is here: in the archive all files of all editions are of one age, and a browser that
        // asks
        // whether it has the newest would be told so of an old one.
        try (InputStream content = packed.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }
}
