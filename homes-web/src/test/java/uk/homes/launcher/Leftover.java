package uk.homes.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Remembers the server's process number, so that a start after a killed launcher can end what it left running. */
record Leftover(Path file, Path folder) {

    private static final int ATTEMPTS = 200;
    private static final long PAUSE = 100_000_000;

    void remember(Process process) throws IOException {
        Files.writeString(file, process.pid() + "\n");
    }

    void stop(Consumer<String> says) throws IOException {
        Optional<ProcessHandle> left = find();
        if (left.isPresent()) {
            says.accept("Stopping the server that an earlier start left behind");
            left.get().destroyForcibly();
            awaitEnd(left.get());
        }
        Files.deleteIfExists(file);
    }

    /** Asks for its command line, not whether it is alive: a process whose parent is gone may stay listed for long. */
    private void awaitEnd(ProcessHandle process) throws IOException {
        for (int i = 0; i < ATTEMPTS && isOurs(process); i++) {
            LockSupport.parkNanos(PAUSE);
        }
        if (isOurs(process)) {
            throw new IOException("the server with process number " + process.pid() + " does not end");
        }
    }

    /** The number may by now be that of a stranger: only a process that serves from this folder is ours. */
    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).strip();
        return pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs) : Optional.empty();
    }

    private boolean isOurs(ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return Arrays.asList(arguments).contains(Preboot.in(folder).toString());
    }
}
