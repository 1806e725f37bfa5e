package uk.homes.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations are numbered without a gap, named by their room, and say first why they are there. */
class MigrationsTest {

    @Test
    void every_migration_keeps_the_rules() throws IOException {
        assertThat(complaints(Path.of("src/main/resources/db/migration"))).isEmpty();
    }

    @Test
    void a_gap_a_wrong_name_and_a_missing_reason_are_caught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V0001__audit_x.sql"), "create schema audit;\n");
        Files.writeString(folder.resolve("V0003__Estate.sql"), "-- why\ncreate schema estate;\n");
        assertThat(complaints(folder))
                .containsExactlyInAnyOrder(
                        "V0001__audit_x.sql does not say in its first line why it is there",
                        "V0003__Estate.sql should be number 2",
                        "V0003__Estate.sql is not named by room and matter");
    }

    private static List<String> complaints(Path folder) throws IOException {
        List<String> complaints = new ArrayList<>();
        int number = 0;
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            number++;
            if (!name.startsWith(String.format("V%04d__", number))) {
                complaints.add(name + " should be number " + number);
            }
            if (!name.matches("V\\d{4}__[a-z0-9]+_[a-z0-9_]+\\.sql")) {
                complaints.add(name + " is not named by room and matter");
            }
            if (!Files.readString(file).startsWith("-- ")) {
                complaints.add(name + " does not say in its first line why it is there");
            }
        }
        return complaints;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
