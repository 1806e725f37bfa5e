package uk.homes.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs one program to its end and keeps what it said. */
final class Commands {

    private static final long SECONDS = 180;

    private Commands() {}

    /** How a program ended and what it printed. */
    record Result(int status, String output) {

        boolean ok() {
            return status == 0;
        }
    }

    static Result run(List<String> prefix, String... command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(command));
        try {
            ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            return await(builder.start());
        } catch (IOException missing) {
            return new Result(127, missing.getMessage());
        }
    }

    /** Does not wait for the end of the output: a server started by the program may hold it open for hours. */
    private static Result await(Process process) throws IOException {
        process.getOutputStream().close();
        StringBuffer output = new StringBuffer();
        CompletableFuture<Void> reader =
                CompletableFuture.runAsync(() -> copy(process.getInputStream(), output), Commands::daemon);
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Result(124, "no answer within " + SECONDS + " seconds");
            }
            reader.completeOnTimeout(null, 500, TimeUnit.MILLISECONDS).join();
            return new Result(process.exitValue(), output.toString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Result(130, "interrupted");
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "output");
        thread.setDaemon(true);
        thread.start();
    }

    private static void copy(InputStream from, StringBuffer to) {
        byte[] buffer = new byte[4096];
        try {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                to.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            to.append(closed.getMessage());
        }
    }
}
