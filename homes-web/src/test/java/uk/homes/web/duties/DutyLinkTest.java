package uk.homes.web.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can be due has the one page that ends it. */
class DutyLinkTest {

    private static final Path MIGRATIONS = Path.of("../homes-domain/src/main/resources/db/migration");

    // A rule's row begins with its number and key and closes with the act that ends it, or null.
    private static final Pattern ROW =
            Pattern.compile("(?ms)^\\((?:\\d+|null)(?:::integer)?, '([A-Z0-9_]+)'.*?(null|')\\)(?:,|$)");

    private static final Pattern KEY = Pattern.compile("\\('([A-Z0-9_]+)', '");

    @Test
    void every_rule_that_an_act_ends_has_its_page() throws IOException {
        Set<String> ended = new TreeSet<>();
        Set<String> endless = new TreeSet<>();
        Matcher row = ROW.matcher(between("insert into duties.rule (", ") as r;"));
        while (row.find()) {
            (row.group(2).equals("null") ? endless : ended).add(row.group(1));
        }
        Matcher later = KEY.matcher(between("'ended_by', k.ended_by)", ";"));
        while (later.find()) {
            assertThat(endless.remove(later.group(1))).isTrue();
            ended.add(later.group(1));
        }
        assertThat(endless).contains("CHR36_KEEP").doesNotContain("LOCAL_DBS", "MISSING_INTERVIEW");
        assertThat(new TreeSet<>(DutyLink.TARGETS.keySet())).isEqualTo(ended);
    }

    // Rules are added by migrations, each by a statement of its own, and may get the act that ends them by a change.
    private static String between(String start, String end) throws IOException {
        StringBuilder rules = new StringBuilder();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                int from = text.indexOf(start);
                while (from >= 0) {
                    int to = text.indexOf(end, from);
                    rules.append(text, from, to).append('\n');
                    from = text.indexOf(start, to);
                }
            }
        }
        return rules.toString();
    }
}
