package uk.homes.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start ends what a killed one left running, and nothing else. */
class LeftoverTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private Process process;

    @AfterEach
    void nothing_stays() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_server_of_this_folder_that_was_left_running_is_ended_and_forgotten() throws Exception {
        process = sleeping(Preboot.in(folder));
        Leftover leftover = leftover();
        leftover.remember(process);
        leftover.stop(told::add);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told).singleElement().asString().contains("an earlier start left behind");
        assertThat(leftover.file()).doesNotExist();
    }

    @Test
    void a_stranger_who_has_the_number_by_now_is_left_alone() throws Exception {
        process = sleeping(Preboot.in(folder.resolveSibling("other")));
        Leftover leftover = leftover();
        leftover.remember(process);
        leftover.stop(told::add);
        assertThat(process.isAlive()).isTrue();
        assertThat(told).isEmpty();
        assertThat(leftover.file()).doesNotExist();
    }

    @Test
    void a_file_that_holds_no_number_is_taken_away() throws IOException {
        Leftover leftover = leftover();
        Files.writeString(leftover.file(), "not a number\n");
        leftover.stop(told::add);
        assertThat(told).isEmpty();
        assertThat(leftover.file()).doesNotExist();
    }

    @Test
    void where_nothing_was_left_there_is_nothing_to_do() throws IOException {
        leftover().stop(told::add);
        assertThat(told).isEmpty();
    }

    private Leftover leftover() {
        return new Leftover(folder.resolve("server.pid"), folder);
    }

    // Its last argument is what a server of a folder is known by.
    private static Process sleeping(Path known) throws IOException {
        return new ProcessBuilder("sh", "-c", "while :; do sleep 1; done", "server", known.toString()).start();
    }
}
