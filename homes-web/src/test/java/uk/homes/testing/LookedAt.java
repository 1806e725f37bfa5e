package uk.homes.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pages the tests of this run have looked at: by address, and by the heading they had. */
public final class LookedAt {

    private static final String ADDRESS = "address ";
    private static final String HEADING = "heading ";

    private LookedAt() {}

    /** The notes of this JVM, begun with its first look: those of an earlier run do not count. */
    private static final class Notes {

        private static final Path FILE = Build.own("looked-at/jvm");

        static {
            try {
                Files.createDirectories(FILE.getParent());
                Files.deleteIfExists(FILE);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static void add(String line) {
            try {
                Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    static void note(Page page) {
        Notes.add(HEADING + page.locator("h1").first().innerText());
        // An error page stands at the address that was asked for; it is not the page of that address.
        if (page.locator("main[data-problem]").count() == 0) {
            Notes.add(ADDRESS + URI.create(page.url()).getPath());
        }
    }

    /** The addresses of pages that were looked at. */
    public static Set<String> addresses() {
        return noted(ADDRESS);
    }

    /** The headings that were seen. */
    public static Set<String> headings() {
        return noted(HEADING);
    }

    private static Set<String> noted(String kind) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(Build.shared("looked-at"))) {
            for (Path file : files.collect(Collectors.toList())) {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.filter(line -> line.startsWith(kind))
                            .map(line -> line.substring(kind.length()))
                            .forEach(found::add);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }
}
