package uk.homes.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One PostgreSQL data directory on this machine and the programs that make, start and stop it. */
final class Cluster {

    private static final int ATTEMPTS = 20;

    private final Path bin;
    private final Path data;
    private final Path log;
    private final Unprivileged user;

    Cluster(Path programs, Path data, Path log, Unprivileged user) {
        this.bin = programs.resolve("bin");
        this.data = data;
        this.log = log;
        this.user = user;
    }

    boolean exists() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /** Made beside its place and moved there when whole, so that a start that was killed leaves nothing half made. */
    void create(String password) throws IOException {
        Path fresh = data.resolveSibling(data.getFileName() + ".new");
        Folders.delete(fresh);
        Files.createDirectory(fresh);
        Path secret = Passwords.secret(data.resolveSibling("initdb-password"));
        try {
            Files.writeString(secret, password + "\n");
            user.own(fresh);
            user.own(secret);
            Commands.Result made = Commands.run(
                    user.prefix(),
                    bin.resolve("initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=" + LocalPostgres.ADMIN,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=en-GB");
            if (!made.ok()) {
                throw new CannotStart(CannotStart.reason(data, made.output()));
            }
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A PostgreSQL that outlived its launcher on this very folder. */
    Optional<ProcessHandle> survivor() throws IOException {
        return lockFile().map(lines -> lines.get(0)).flatMap(Cluster::process).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        String program = process.info().command().orElse("");
        return program.endsWith("/postgres") && Arrays.asList(arguments).contains(data.toString());
    }

    /** The number in the file may by now be that of a stranger: such a file is no reason not to start. */
    void forgetStranger() throws IOException {
        Optional<ProcessHandle> named = lockFile().map(lines -> lines.get(0)).flatMap(Cluster::process);
        if (named.isPresent() && !isOurs(named.get())) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        return pid.strip().matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid.strip())) : Optional.empty();
    }

    private Optional<List<String>> lockFile() throws IOException {
        Path file = data.resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    /** Processes of a server that was killed may need a moment to notice: until then PostgreSQL refuses, rightly. */
    void start(int port, boolean durable) throws IOException {
        Commands.Result started = pgCtl("start", "-w", "-t", "120", "-l", log.toString(), "-o", options(port, durable));
        for (int i = 0; !started.ok() && i < ATTEMPTS && lastLog().contains("still in use"); i++) {
            pause();
            started = pgCtl("start", "-w", "-t", "120", "-l", log.toString(), "-o", options(port, durable));
        }
        if (!started.ok()) {
            throw new CannotStart(
                    lastLog().contains("No space left")
                            ? CannotStart.reason(data, lastLog())
                            : "PostgreSQL did not start (" + complaint() + "): see " + log);
        }
    }

    void stop() throws IOException {
        if (survivor().isEmpty()) {
            return;
        }
        Commands.Result stopped = pgCtl("stop", "-m", "fast", "-w", "-t", "60");
        if (!stopped.ok() && survivor().isPresent()) {
            throw new CannotStart("PostgreSQL on " + data + " could not be stopped: "
                    + stopped.output().strip());
        }
    }

    private Commands.Result pgCtl(String verb, String... more) {
        List<String> command = new ArrayList<>(List.of(bin.resolve("pg_ctl").toString(), verb, "-D", data.toString()));
        command.addAll(List.of(more));
        return Commands.run(user.prefix(), command.toArray(String[]::new));
    }

    /** Without durability a test is quicker and a power cut may eat data; a home's records are always durable. */
    private static String options(int port, boolean durable) {
        String always = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=" + port
                + " -c max_connections=60 -c timezone=UTC -c log_timezone=UTC -c password_encryption=scram-sha-256";
        return always
                + (durable
                        ? " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
                        : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
    }

    private String complaint() throws IOException {
        List<String> lines = lastLog()
                .lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .toList();
        return lines.isEmpty()
                ? "no reason given"
                : lines.get(lines.size() - 1).replaceFirst("^.*(FATAL|PANIC):\\s*", "");
    }

    private String lastLog() throws IOException {
        if (!Files.isReadable(log)) {
            return "";
        }
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while PostgreSQL was starting", stop);
        }
    }
}
