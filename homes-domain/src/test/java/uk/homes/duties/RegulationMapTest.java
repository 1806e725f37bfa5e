package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/regulation-map.md} names for every rule the class that keeps it and the tests that hold it, and they are there. */
class RegulationMapTest {

    private static final Path MAP = Path.of("../docs/regulation-map.md");
    private static final Path CODE = Path.of("src/main/java/uk/homes");
    private static final Path TESTS = Path.of("src/test/java/uk/homes");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| ([^|]+) \\| `([A-Z0-9_]+)` \\| `(\\w+)` \\| `(\\w+)` \\| `(\\w+)`, `(\\w+)` \\|$");

    @Test
    void every_rule_stands_in_the_map_under_its_regulation() throws IOException {
        assertThat(rows().stream().map(row -> row.get(1) + " " + row.get(0)))
                .containsExactlyInAnyOrderElementsOf(RuleCases.all()
                        .map(each -> each.rule() + " " + each.regulation())
                        .toList());
    }

    @Test
    void every_class_and_every_test_it_names_is_there() throws IOException {
        assertThat(missing(rows())).isEmpty();
    }

    @Test
    void the_test_of_the_room_names_the_rule_or_its_regulation() throws IOException {
        assertThat(silent(rows())).isEmpty();
    }

    @Test
    void a_test_that_names_neither_is_caught() throws IOException {
        assertThat(silent(List.of(List.of("CHR 999", "NO_RULE", "duties", "Rules", "RulesDbIT", "RuleTimesDbIT"))))
                .containsExactly("RulesDbIT names neither NO_RULE nor CHR 999");
    }

    // Rules that no room keeps yet are held by the table's own cases; the map names the test of the table for them.
    private static List<String> silent(List<List<String>> rows) throws IOException {
        List<String> silent = new ArrayList<>();
        for (List<String> row : rows) {
            String test = source(row.get(4));
            boolean kept = row.get(3).equals("Rules")
                    && RuleCases.all().anyMatch(each -> each.rule().equals(row.get(1)));
            if (!kept && !test.contains(row.get(1)) && !test.contains(row.get(0))) {
                silent.add(row.get(4) + " names neither " + row.get(1) + " nor " + row.get(0));
            }
        }
        return silent;
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(each -> each.getFileName().toString().equals(test + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }

    @Test
    void a_class_or_a_test_that_is_gone_is_caught() throws IOException {
        assertThat(missing(List.of(List.of("CHR 1", "X", "duties", "NoSuchClass", "NoSuchDbIT", "RuleTimesDbIT"))))
                .containsExactly("duties/NoSuchClass.java", "NoSuchDbIT.java");
    }

    private static List<String> missing(List<List<String>> rows) throws IOException {
        List<String> missing = new ArrayList<>();
        for (List<String> row : rows) {
            String code = row.get(2) + "/" + row.get(3) + ".java";
            if (!Files.exists(CODE.resolve(code))) {
                missing.add(code);
            }
            for (String test : row.subList(4, 6)) {
                if (!exists(test + ".java")) {
                    missing.add(test + ".java");
                }
            }
        }
        return missing;
    }

    private static boolean exists(String test) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.anyMatch(file -> file.getFileName().toString().equals(test));
        }
    }

    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(MAP));
        while (row.find()) {
            rows.add(List.of(row.group(1), row.group(2), row.group(3), row.group(4), row.group(5), row.group(6)));
        }
        return rows;
    }
}
