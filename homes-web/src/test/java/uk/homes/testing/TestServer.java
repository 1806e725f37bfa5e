package uk.homes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Logger;
import uk.homes.launcher.PayaraServer;
import uk.homes.postgres.TestDatabase;

/**
 * The one server that all tests of a JVM share, with the demonstration loaded, on the {@link TestDatabase}. It keeps
 * its port through every restart, so that an open page finds it again.
 */
public final class TestServer {

    private static final Logger LOG = Logger.getLogger(TestServer.class.getName());
    private static final int PORT = freePort();
    private static final Path FOLDER = Build.own("test-server");
    private static final PayaraServer.Manner MANNER = Prepared.manner(FOLDER);
    private static final Path PLAIN = Build.shared("homes.war");

    private static PayaraServer server;
    private static Path deployed = PLAIN;
    private static int deaths;
    private static boolean kept = TestDatabase.isPrepared();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestServer::stop, "stop the test server"));
    }

    private TestServer() {}

    /** Where the pages are, without a slash at the end; starts the server if it is not running. */
    public static synchronized String url() {
        if (server == null || !server.isAlive()) {
            start();
        }
        return server.address();
    }

    static int port() {
        return PORT;
    }

    /** Makes the server run this archive; restarts it only if it runs another one. */
    static synchronized void deploy(Path archive) {
        if (!deployed.equals(archive) && server != null) {
            stop();
        }
        deployed = archive;
        url();
    }

    /** Pulls the plug: no goodbye, no saving, as a power cut would. */
    public static synchronized void kill() {
        deaths++;
        server.kill();
    }

    /** Starts again what was killed, with the same data, and returns when its pages can be used. */
    public static synchronized void restart() {
        stop();
        start();
    }

    /** How often the plug was pulled: pages open at that moment rightly complain. */
    static synchronized int deaths() {
        return deaths;
    }

    private static void start() {
        Map<String, String> database = Map.of(
                "HOMES_DB_URL", TestDatabase.url(),
                "HOMES_DB_USER", TestDatabase.appUser(),
                "HOMES_DB_PASSWORD", TestDatabase.appPassword());
        PayaraServer.Plan plan = new PayaraServer.Plan(
                Build.shared("server/payara-micro.jar"),
                deployed,
                FOLDER,
                PORT,
                database,
                Map.of("homes.demo", "rotherham", "homes.count", "on"),
                MANNER);
        server = PayaraServer.start(plan, LOG::warning);
        server.awaitReady();
        if (!kept) {
            Accounts.hashQuickly();
            TestDatabase.keep();
            kept = true;
        }
    }

    static synchronized void stop() {
        if (server != null) {
            server.close();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
