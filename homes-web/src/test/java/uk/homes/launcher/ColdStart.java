package uk.homes.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import uk.homes.launcher.PayaraServer.Manner;
import uk.homes.postgres.TestDatabase;

/**
 * Measures the cold start to the sign-in page against that of an empty WAR on the same server, turn by turn in one run:
 * {@code mvn -Pmeasure}. The empty WAR is started twice: as Payara Micro comes, and with the command line of production.
 * The machine is shared, so only the ratios say anything.
 */
public final class ColdStart {

    private static final int TURNS = 3;
    private static final Path BUILD = Path.of("target").toAbsolutePath();

    private ColdStart() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> database = Map.of(
                "HOMES_DB_URL", TestDatabase.url(),
                "HOMES_DB_USER", TestDatabase.appUser(),
                "HOMES_DB_PASSWORD", TestDatabase.appPassword());
        Path empty = emptyWar();
        Path homes = BUILD.resolve("homes.war");
        Map<String, String> demonstration = Map.of("homes.demo", "rotherham");
        start(homes, "/sign-in", database, demonstration, Manner.PRODUCTION); // loads it; not counted
        List<Long> plainTimes = new ArrayList<>();
        List<Long> emptyTimes = new ArrayList<>();
        List<Long> homesTimes = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            plainTimes.add(start(empty, "/ready", Map.of(), Map.of(), Manner.AS_IT_COMES));
            homesTimes.add(start(homes, "/sign-in", database, demonstration, Manner.PRODUCTION));
            emptyTimes.add(start(empty, "/ready", Map.of(), Map.of(), Manner.PRODUCTION));
        }
        say("homes, as in production", homesTimes, homesTimes);
        say("empty WAR, as Payara Micro comes", plainTimes, homesTimes);
        say("empty WAR, with the command line of production", emptyTimes, homesTimes);
    }

    private static void say(String what, List<Long> times, List<Long> homes) {
        System.out.printf(
                "Cold start: %s: %s ms, median %d ms; homes takes %.2f times as long%n",
                what, times, median(times), (double) median(homes) / median(times));
    }

    private static long start(
            Path war, String page, Map<String, String> database, Map<String, String> properties, Manner manner)
            throws IOException, InterruptedException {
        int port = freePort();
        PayaraServer.Plan plan = new PayaraServer.Plan(
                BUILD.resolve("server/payara-micro.jar"),
                war,
                BUILD.resolve("cold-start"),
                port,
                database,
                properties,
                manner);
        long started = System.nanoTime();
        PayaraServer server = PayaraServer.start(plan, words -> {});
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                    .build();
            while (!answers(request)) {
                if (!server.isAlive()) {
                    throw new IOException("The server with " + war + " ended");
                }
                Thread.sleep(50);
            }
            return (System.nanoTime() - started) / 1_000_000;
        } finally {
            server.close();
        }
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path emptyWar() throws IOException {
        Path war = BUILD.resolve("empty.war");
        try (OutputStream file = Files.newOutputStream(war);
                JarOutputStream jar = new JarOutputStream(file)) {
            // Without this folder it is no application once it lies unpacked.
            jar.putNextEntry(new JarEntry("WEB-INF/"));
            jar.putNextEntry(new JarEntry("ready"));
            jar.write("ready\n".getBytes(StandardCharsets.US_ASCII));
            jar.closeEntry();
        }
        return war;
    }

    private static long median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
