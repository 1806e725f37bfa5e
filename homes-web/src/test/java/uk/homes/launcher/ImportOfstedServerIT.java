package uk.homes.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.homes.postgres.TestDatabase;

/** One of Ofsted's files by command, in a Java of its own: what it says, with which code it leaves, what it changes. */
class ImportOfstedServerIT {

    private static final String NAME = "provider_at_march_2020.csv";
    private static final String SEEN =
            NAME + " is as at 31 March 2020: %s new rows, 0 changed, %s as in the records, 0 that cannot";

    private static String url;

    @TempDir
    private Path folder;

    @BeforeAll
    static void an_empty_system() {
        url = TestDatabase.emptySystem();
    }

    @Test
    void without_a_file_or_with_one_that_cannot_be_read_it_says_so_and_changes_nothing() throws Exception {
        Said none = asked();
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.words()).startsWith("Nothing was changed. Name the file with -Dhomes.file=");
        Said gone = asked("-Dhomes.file=" + folder.resolve("gone.csv"));
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.words()).startsWith("Nothing was changed. The file ").endsWith("gone.csv cannot be read.");
    }

    @Test
    void a_year_that_is_none_is_refused_by_what_was_written() throws Exception {
        Said said = asked("-Dhomes.file=" + real(), "-Dhomes.year=20x0");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.words()).isEqualTo("Nothing was changed. -Dhomes.year=20x0 is not a year.");
    }

    @Test
    void a_database_that_lets_nobody_in_is_named() throws Exception {
        Said said = asked(Map.of("HOMES_DB_PASSWORD", "another"), "-Dhomes.file=" + real());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.words()).startsWith("Nothing was changed. The database at " + url + " does not let ");
    }

    @Test
    void a_file_that_is_not_ofsteds_is_refused_with_the_sentence_of_the_page() throws Exception {
        Path other = Files.writeString(folder.resolve("other 2020.csv"), "Name,Town\r\nOne,Dinnington\r\n");
        Said said = asked("-Dhomes.file=" + other, "-Dhomes.apply=true");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.words())
                .startsWith("Nothing was changed.")
                .contains("this is not Ofsted’s provider-level file.");
        assertThat(count("ofsted.provider_year where year <> 2020")).isZero();
    }

    @Test
    void it_shows_what_would_change_and_takes_it_in_when_asked_to() throws Exception {
        Path file = real();
        Said seen = asked("-Dhomes.file=" + file);
        assertThat(seen.words()).contains(String.format(SEEN, "2971", "0"));
        assertThat(seen.words()).endsWith("Nothing was changed. Take it in with -Dhomes.apply=true.");
        assertThat(seen.code()).isZero();
        assertThat(count("ofsted.provider_year")).isZero();
        assertThat(count("ofsted.staged_row")).isZero();

        Said taken = asked("-Dhomes.file=" + file, "-Dhomes.apply=true");
        assertThat(taken.words()).endsWith("Taken into the records.");
        assertThat(taken.code()).isZero();
        assertThat(count("ofsted.provider_year")).isEqualTo(2971);

        Said again = asked("-Dhomes.file=" + file, "-Dhomes.year=2020");
        assertThat(again.words()).contains(String.format(SEEN, "0", "2971"));
        assertThat(again.code()).isZero();
    }

    private Path real() throws IOException {
        Path file = folder.resolve(NAME);
        try (InputStream in = new GZIPInputStream(
                Objects.requireNonNull(ImportOfsted.class.getResourceAsStream("/ofsted/" + NAME + ".gz")))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private record Said(int code, String words) {}

    private static Said asked(String... arguments) throws IOException, InterruptedException {
        return asked(Map.of(), arguments);
    }

    private static Said asked(Map<String, String> otherwise, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8"));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ImportOfsted.class.getName()));
        ProcessBuilder java = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        java.environment().put("HOMES_DB_URL", url);
        java.environment().put("HOMES_DB_USER", TestDatabase.appUser());
        java.environment().put("HOMES_DB_PASSWORD", TestDatabase.appPassword());
        java.environment().putAll(otherwise);
        Process process = java.start();
        process.getOutputStream().close();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), words.strip());
    }

    private static long count(String rows) throws SQLException {
        try (Connection database =
                        DriverManager.getConnection(url, TestDatabase.ownerUser(), TestDatabase.ownerPassword());
                Statement sql = database.createStatement();
                ResultSet answer = sql.executeQuery("select count(*) from " + rows)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
