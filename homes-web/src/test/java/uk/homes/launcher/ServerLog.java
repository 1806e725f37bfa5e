package uk.homes.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the server says: all of it goes to a file, and what a person must know goes to the console. That is
 * every failure, and warnings of our own; the server's own warnings are only noise there.
 */
final class ServerLog {

    private static final Pattern COLOUR = Pattern.compile("\\u001b\\[[0-9;]*m");
    private static final Pattern RECORD = Pattern.compile(
            "^\\[\\d{4}-[^]]*] \\[[^]]*] \\[(\\w+)] \\[[^]]*] \\[([^]]*)] .*?\\[levelValue: \\d+] (.*)$");
    private static final Pattern STARTED = Pattern.compile("Payara Micro .* ready in [\\d,.]+ \\(ms\\)");

    private final Path file;
    private final Consumer<String> says;
    private volatile boolean started;
    private volatile String failure = "";
    private boolean awaitingText;
    private boolean severe;

    ServerLog(Path file, Consumer<String> says) {
        this.file = file;
        this.says = says;
    }

    /** Keeps the log of the last start beside the new one. */
    void read(InputStream output) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            String previous = file.getFileName().toString().replace(".log", ".previous.log");
            Files.move(file, file.resolveSibling(previous), StandardCopyOption.REPLACE_EXISTING);
        }
        Thread reader = new Thread(() -> copy(output), "server log");
        reader.setDaemon(true);
        reader.start();
    }

    private void copy(InputStream output) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
                Writer copy = Files.newBufferedWriter(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String plain = COLOUR.matcher(line).replaceAll("");
                copy.write(plain + "\n");
                copy.flush();
                look(plain);
            }
        } catch (IOException gone) {
            says.accept("The server's log can no longer be written: " + gone.getMessage());
            drain(output);
        }
    }

    /** A full disk must not stop the server, as an unread pipe would. */
    private static void drain(InputStream output) {
        try {
            output.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(String line) {
        started |= STARTED.matcher(line).find();
        Matcher record = RECORD.matcher(line);
        if (record.matches()) {
            severe = record.group(1).equals("SEVERE");
            boolean ours = record.group(2).startsWith("uk.homes");
            awaitingText = severe || ours && record.group(1).equals("WARNING");
            tell(record.group(3).replace("[[", ""));
        } else {
            tell(line);
        }
    }

    /** Only the first line of a record: the rest, with its stack trace, is in the file. */
    private void tell(String text) {
        if (awaitingText && !text.isBlank()) {
            awaitingText = false;
            says.accept((severe ? "Failure: " : "Warning: ") + text.strip());
            if (severe && failure.isEmpty()) {
                failure = text.strip();
            }
        }
    }

    /** Something of the launcher's own, on the console only. */
    void say(String line) {
        says.accept(line);
    }

    boolean started() {
        return started;
    }

    /** The first failure that the server reported, or nothing. */
    String failure() {
        return failure;
    }

    Path file() {
        return file;
    }
}
