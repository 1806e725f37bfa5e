package uk.homes.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the application from start to start. */
class ExplodedTest {

    private static final String PAGE = "daily/today.xhtml";
    private static final Instant BUILT = Instant.parse("2021-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void the_first_start_unpacks_the_application_and_its_files_are_as_old_as_that() throws IOException {
        Path page = start(war("a.war", PAGE, "today")).resolve(PAGE);
        assertThat(page).hasContent("today");
        assertThat(Files.getLastModifiedTime(page).toInstant()).isAfter(BUILT.plus(Duration.ofDays(1)));
    }

    @Test
    void a_later_start_uses_what_is_there() throws IOException {
        Path war = war("a.war", PAGE, "today");
        Path page = start(war).resolve(PAGE);
        Files.writeString(page, "unpacked before");
        start(war);
        assertThat(page).hasContent("unpacked before");
    }

    @Test
    void of_another_edition_nothing_old_is_left() throws IOException {
        Path page = start(war("a.war", PAGE, "today")).resolve(PAGE);
        Path application = start(war("b.war", "daily/log.xhtml", "the log"));
        assertThat(page).doesNotExist();
        assertThat(application.resolve("daily/log.xhtml")).hasContent("the log");
    }

    @Test
    void a_start_that_was_cut_off_is_made_good_by_the_next() throws IOException {
        Path war = war("a.war", PAGE, "today");
        Path page = Exploded.in(folder).resolve(PAGE);
        Files.createDirectories(page.getParent());
        Files.writeString(page, "tod");
        start(war);
        assertThat(page).hasContent("today");
    }

    @Test
    void a_file_outside_the_application_is_refused() throws IOException {
        Path war = war("a.war", "../../preboot", "set anything");
        assertThatThrownBy(() -> start(war)).hasMessageContaining("../../preboot");
        assertThat(folder.resolve("preboot")).doesNotExist();
    }

    private Path start(Path war) throws IOException {
        return new Exploded(war, folder).prepare();
    }

    private Path war(String name, String file, String words) throws IOException {
        Path war = folder.resolve(name);
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(war))) {
            ZipEntry entry = new ZipEntry(file);
            entry.setLastModifiedTime(FileTime.from(BUILT));
            packed.putNextEntry(entry);
            packed.write(words.getBytes());
            packed.closeEntry();
        }
        return war;
    }
}
