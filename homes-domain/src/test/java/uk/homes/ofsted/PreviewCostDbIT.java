package uk.homes.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.postgres.TestDatabase;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** The largest file, 5,600 rows, is seen within three seconds and 64 megabytes. */
class PreviewCostDbIT {

    private static final Duration MOST = Duration.ofSeconds(3);

    private final House house = House.open();
    private final Imports imports = house.get(Imports.class);
    private final Someone head = house.someone(Role.HEAD_OF_SERVICE, house.home());

    @Test
    void the_largest_file_is_previewed_within_three_seconds() {
        preview();
        Instant started = Instant.now();
        ImportRow row = preview();
        Duration took = Duration.between(started, Instant.now());
        assertThat(row.rowsRead()).isEqualTo(5600);
        assertThat(took).isLessThan(MOST);
    }

    @Test
    void the_largest_file_is_previewed_by_a_java_that_has_64_megabytes() throws IOException, InterruptedException {
        String id = String.valueOf(preview().id());
        Sql.asOwner("delete from ofsted.staged_row where import_id = " + id);
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PreviewAlone.class.getName(),
                        TestDatabase.url(),
                        TestDatabase.appUser(),
                        id)
                .redirectErrorStream(true)
                .start();
        java.getOutputStream().write((TestDatabase.appPassword() + "\n").getBytes(StandardCharsets.UTF_8));
        java.getOutputStream().close();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("staged 5600 rows");
        assertThat(java.exitValue()).isZero();
        assertThat(Sql.text("select count(*) from ofsted.staged_row where import_id = " + id))
                .isEqualTo("5600");
    }

    private ImportRow preview() {
        head.does(() -> imports.preview(new NewFile(UUID.randomUUID(), "2025.csv", Files.real(2025), null)));
        return head.does(imports::waiting).orElseThrow();
    }
}
