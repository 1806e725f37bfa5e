package uk.homes.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files this module is made of, as they stand in the source tree. */
final class Sources {

    static final Path PAGES = Path.of("src/main/webapp");
    static final Path JAVA = Path.of("src/main/java");
    static final Path BUNDLES = Path.of("src/main/resources/uk/homes/web");

    private Sources() {}

    /** Every file below these folders with this ending, in order; a folder that is not there has none. */
    static List<Path> files(String ending, Path... folders) {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(ending))
                            .sorted()
                            .forEach(found::add);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
        return found;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
