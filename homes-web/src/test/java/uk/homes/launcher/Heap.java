package uk.homes.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of another Java process: what it was given, and what of it is still needed after a full collection. */
record Heap(ProcessHandle process) {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final int MIB = 1024 * 1024;

    /** The limit on its command line. */
    String given() {
        return Arrays.stream(process.info().arguments().orElse(new String[0]))
                .filter(argument -> argument.startsWith("-Xmx"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the server was started without a limit"));
    }

    /** Mebibytes of live objects; the JDK collects before it counts them. */
    long live() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String counted = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(counted);
        if (jcmd.waitFor() != 0 || !total.find()) {
            throw new IllegalStateException("the heap could not be counted: " + counted.strip());
        }
        return Long.parseLong(total.group(1)) / MIB;
    }
}
