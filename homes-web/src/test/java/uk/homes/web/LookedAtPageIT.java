package uk.homes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homes.testing.LookedAt;
import uk.homes.testing.PageTest;

/** Every page has been looked at by some test, at both widths, and so has every page that says what went wrong. */
@PageTest
class LookedAtPageIT {

    @BeforeEach
    void only_after_a_whole_run() {
        assumeTrue(System.getProperty("it.test") == null, "a part of the tests has looked at a part of the pages");
    }

    @Test
    void every_page_has_been_looked_at() {
        Set<String> pages = Sources.files(".xhtml", Sources.PAGES).stream()
                .map(file -> "/" + Sources.PAGES.relativize(file).toString().replace('\\', '/'))
                .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                .map(path -> path.replace(".xhtml", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        pages.removeAll(LookedAt.addresses());
        assertThat(pages).as("pages that no test looks at").isEmpty();
    }

    @Test
    void every_page_that_says_what_went_wrong_has_been_looked_at() throws Exception {
        Properties frame = new Properties();
        try (var reader = java.nio.file.Files.newBufferedReader(Sources.BUNDLES.resolve("messages_frame.properties"))) {
            frame.load(reader);
        }
        List<String> missing = Sources.files(".xhtml", Path.of(Sources.PAGES + "/WEB-INF/errors")).stream()
                .map(file -> file.getFileName().toString().replace(".xhtml", ""))
                .filter(name -> name.matches("[0-9]{3}"))
                .filter(status -> !LookedAt.headings().contains(frame.getProperty("error." + status)))
                .toList();
        assertThat(missing).as("error pages that no test looks at").isEmpty();
    }
}
