package uk.homes.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresDbIT {

    @TempDir
    private static Path folder;

    @Test
    void a_second_start_finds_the_data() throws SQLException {
        try (LocalPostgres first = start()) {
            owner(first, "drop table if exists word; create table word (said text)");
            owner(first, "insert into word values ('kept')");
        }
        try (LocalPostgres second = start()) {
            assertThat(ask(second, LocalPostgres.OWNER, "select said from word"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void a_committed_word_survives_a_killed_server_and_the_next_start_recovers() throws Exception {
        LocalPostgres first = start();
        owner(first, "drop table if exists word; create table word (said text)");
        owner(first, "insert into word values ('kept')");
        kill(first);
        assertThat(first.isAlive()).isFalse();
        first.close();
        try (LocalPostgres second = start()) {
            assertThat(ask(second, LocalPostgres.OWNER, "select said from word"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_launcher_is_stopped_by_the_next_start() throws Exception {
        LocalPostgres left = start();
        owner(left, "drop table if exists word; create table word (said text)");
        long old = left.pid();
        left.release();
        try (LocalPostgres next = start()) {
            assertThat(next.pid()).isNotEqualTo(old);
            assertThat(ProcessHandle.of(old).map(ProcessHandle::info).flatMap(ProcessHandle.Info::arguments))
                    .isEmpty();
            assertThat(ask(next, LocalPostgres.OWNER, "select count(*) from word"))
                    .isEqualTo("0");
        }
    }

    @Test
    void a_process_number_that_now_belongs_to_a_stranger_is_left_alone() throws Exception {
        LocalPostgres killed = start();
        kill(killed);
        killed.close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Path pidFile = folder.resolve("postgresql-17/postmaster.pid");
            List<String> lines = Files.readAllLines(pidFile);
            lines.set(0, String.valueOf(stranger.pid()));
            Files.write(pidFile, lines);
            try (LocalPostgres next = start()) {
                assertThat(next.isAlive()).isTrue();
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_second_start_on_a_folder_in_use_is_refused_in_a_sentence() {
        LocalPostgres first = start();
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another start is already using " + folder);
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.close();
        }
    }

    @Test
    void every_commit_waits_for_the_disk() throws SQLException {
        try (LocalPostgres server = start()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(server, LocalPostgres.APP, "show " + setting)).isEqualTo("on");
            }
        }
    }

    @Test
    void nobody_gets_in_without_the_password_and_the_file_that_keeps_it_is_private() throws IOException {
        try (LocalPostgres server = start()) {
            for (String role : List.of(LocalPostgres.APP, LocalPostgres.OWNER, LocalPostgres.ADMIN)) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.url(), role, "guess"))
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("passwords"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void the_application_role_cannot_change_structure() {
        try (LocalPostgres server = start()) {
            for (String ddl : List.of("create table x (y int)", "create schema x", "create role x")) {
                assertThatThrownBy(() -> run(server, LocalPostgres.APP, ddl)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void the_server_listens_on_this_machine_only_and_opens_no_socket_file() throws Exception {
        try (LocalPostgres server = start()) {
            int port = Integer.parseInt(server.url().replaceAll(".*:(\\d+)/.*", "$1"));
            assertThat(ask(server, LocalPostgres.APP, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.readAllLines(folder.resolve("postgresql-17/postmaster.pid"))
                            .get(4))
                    .as("folder of the socket file")
                    .isBlank();
            for (InetAddress outer : outerAddresses()) {
                assertThatThrownBy(() -> connect(outer, port)).isInstanceOf(IOException.class);
            }
            connect(InetAddress.getLoopbackAddress(), port);
        }
    }

    @Test
    void a_folder_that_cannot_be_used_is_named_in_a_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> LocalPostgres.durable(file, said -> {}))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString());
    }

    private LocalPostgres start() {
        return LocalPostgres.durable(folder, said -> {});
    }

    private static void kill(LocalPostgres server) throws Exception {
        ProcessHandle process = ProcessHandle.of(server.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
    }

    private static void owner(LocalPostgres server, String sql) throws SQLException {
        run(server, LocalPostgres.OWNER, sql);
    }

    private static void run(LocalPostgres server, String role, String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection(server.url(), role, server.password(role));
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(LocalPostgres server, String role, String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection(server.url(), role, server.password(role));
                Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static List<InetAddress> outerAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1000);
        }
    }
}
