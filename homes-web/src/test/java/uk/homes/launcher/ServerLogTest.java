package uk.homes.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the server's log a person at the console is told. */
class ServerLogTest {

    private static final String END = "the last line";

    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void everything_is_in_the_file_without_colours_and_little_on_the_console() throws Exception {
        ServerLog log =
                read("plain line", "\u001b[32mgreen\u001b[0m line", record("INFO", "uk.homes.web.Startup", "Fine"));
        assertThat(Files.readAllLines(log.file())).contains("plain line", "green line");
        assertThat(told).isEmpty();
        assertThat(log.started()).isFalse();
        assertThat(log.failure()).isEmpty();
    }

    @Test
    void it_knows_when_the_server_is_ready() throws Exception {
        assertThat(read("Payara Micro  6.2025.10 #badassmicrofish (build 1) ready in 14,321 (ms)")
                        .started())
                .isTrue();
    }

    @Test
    void our_own_warnings_are_told_and_the_servers_are_not() throws Exception {
        read(
                record("WARNING", "uk.homes.web.Installation", "Nobody can sign in yet."),
                record("WARNING", "org.glassfish.noise", "Something unimportant"));
        assertThat(told).containsExactly("Warning: Nobody can sign in yet.");
    }

    @Test
    void every_failure_is_told_with_its_first_line_and_the_first_is_remembered() throws Exception {
        ServerLog log = read(
                record("SEVERE", "org.glassfish.deployment", "[["),
                "  Exception during deployment: table is missing",
                "    at some.Class.method(Class.java:1)",
                record("SEVERE", "org.glassfish.other", "A consequence"));
        assertThat(told)
                .containsExactly("Failure: Exception during deployment: table is missing", "Failure: A consequence");
        assertThat(log.failure()).isEqualTo("Exception during deployment: table is missing");
    }

    @Test
    void the_log_of_the_last_start_is_kept_beside_the_new_one() throws Exception {
        read("the first start");
        read("the second start");
        assertThat(Files.readAllLines(folder.resolve("log/server.previous.log")))
                .contains("the first start");
        assertThat(Files.readAllLines(folder.resolve("log/server.log"))).contains("the second start");
    }

    @Test
    void what_a_server_says_while_it_is_ended_is_in_the_file_and_nothing_is_told() throws Exception {
        Process server = new ProcessBuilder(
                        "sh", "-c", "trap 'echo " + END + "; exit' TERM; echo up; while :; do sleep 0.1; done")
                .start();
        ServerLog log = new ServerLog(folder.resolve("log/server.log"), told::add);
        log.read(server.getInputStream());
        await(log, "up");
        PayaraServer.end(server);
        await(log, END);
        assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isEmpty();
    }

    private ServerLog read(String... lines) throws IOException, InterruptedException {
        ServerLog log = new ServerLog(folder.resolve("log/server.log"), told::add);
        String text = String.join("\n", lines) + "\n" + END + "\n";
        log.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        await(log, END);
        return log;
    }

    private static void await(ServerLog log, String line) throws IOException, InterruptedException {
        // A thread of its own copies it.
        Instant late = Instant.now().plus(Duration.ofSeconds(10));
        while (!Files.exists(log.file()) || !Files.readAllLines(log.file()).contains(line)) {
            assertThat(Instant.now()).as("the log is copied").isBefore(late);
            Thread.sleep(10);
        }
    }

    private static String record(String level, String logger, String words) {
        return "[2021-11-23T09:00:00.000+0000] [] [" + level + "] [] [" + logger
                + "] [tid: _ThreadID=1 _ThreadName=main] [timeMillis: 1] [levelValue: 900] " + words;
    }
}
