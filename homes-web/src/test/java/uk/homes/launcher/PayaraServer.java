package uk.homes.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import uk.homes.postgres.CannotStart;
import uk.homes.postgres.Folders;

/** The application in a Payara Micro of its own process, with the command line that production uses. */
public final class PayaraServer implements AutoCloseable {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int SECONDS_TO_END = 20;

    /** Writing the archive of its classes takes a server several seconds more. */
    private static final int SECONDS_TO_ARCHIVE = 90;

    /**
     * How Java runs it in production. Only the quick compiler: the thorough one takes two thirds of a start's work on
     * two processors, for pages that wait for the database anyway (docs/adr/0008).
     */
    static final List<String> PRODUCTION =
            List.of("-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final ServerLog log;
    private final String address;
    private final Unpacked unpacked;

    private PayaraServer(Process process, ServerLog log, String address, Unpacked unpacked) {
        this.process = process;
        this.log = log;
        this.address = address;
        this.unpacked = unpacked;
    }

    /** How a server is started. */
    public enum Manner {
        /** From the archive of its classes, which the first run writes. */
        PRODUCTION,
        /** As in production, but without the archive: whoever is to be killed would never write it. */
        WITHOUT_ARCHIVE,
        /** Packed, and without any option of ours for Java but its memory: only to compare with. */
        AS_IT_COMES
    }

    /**
     * What a server is started with.
     *
     * @param jar Payara Micro itself
     * @param folder where it unpacks itself and writes its log
     * @param environment what must not be seen in the list of processes: the database's password
     * @param properties what may be seen there
     * @param manner how it is started
     */
    public record Plan(
            Path jar,
            Path war,
            Path folder,
            int port,
            Map<String, String> environment,
            Map<String, String> properties,
            Manner manner) {

        /** As in production. */
        public Plan(
                Path jar,
                Path war,
                Path folder,
                int port,
                Map<String, String> environment,
                Map<String, String> properties) {
            this(jar, war, folder, port, environment, properties, Manner.PRODUCTION);
        }

        /**
         * The command line of production.
         *
         * @param application where it lies unpacked
         * @param archiving how Java uses the archive of its classes
         */
        List<String> command(Path preboot, Path application, List<String> archiving) {
            List<String> java = new ArrayList<>(PRODUCTION);
            java.addAll(archiving);
            return command(preboot, java, Unpacked.launcher(), List.of(), List.of("--deploy", application.toString()));
        }

        List<String> commandAsItComes(Path preboot) {
            return command(
                    preboot,
                    List.of(),
                    jar,
                    List.of("--unpackdir", packed(folder).toString()),
                    List.of(war.toString()));
        }

        private List<String> command(
                Path preboot, List<String> java, Path program, List<String> place, List<String> application) {
            List<String> command =
                    new ArrayList<>(List.of(JAVA, "-Xmx512m", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"));
            command.addAll(java);
            properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
            command.addAll(List.of("-jar", program.toString(), "--disablephonehome", "--nohostaware", "--nohazelcast"));
            command.addAll(List.of("--prebootcommandfile", preboot.toString()));
            command.addAll(place);
            command.addAll(List.of("--contextroot", "/", "--port", String.valueOf(port)));
            command.addAll(application);
            return command;
        }
    }

    /** Starts without waiting; {@link #awaitReady()} waits. */
    public static PayaraServer start(Plan plan, Consumer<String> says) {
        try {
            Files.createDirectories(plan.folder());
            Leftover leftover = new Leftover(plan.folder().resolve("server.pid"), plan.folder());
            leftover.stop(says);
            refuseNameless();
            refuseTakenPort(plan.port());
            Unpacked unpacked = new Unpacked(plan.jar(), plan.folder());
            ProcessBuilder builder = new ProcessBuilder(command(plan, unpacked))
                    .directory(plan.folder().toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("HOMES_DB_"));
            builder.environment().putAll(plan.environment());
            Process process = builder.redirectErrorStream(true).start();
            leftover.remember(process);
            ServerLog log = new ServerLog(plan.folder().resolve("log/server.log"), says);
            log.read(process.getInputStream());
            process.getOutputStream().close();
            return new PayaraServer(process, log, "http://127.0.0.1:" + plan.port(), unpacked);
        } catch (IOException unusable) {
            throw CannotStart.writing(plan.folder(), unusable);
        }
    }

    private static Path packed(Path folder) {
        return folder.resolve("payara-as-it-comes");
    }

    private static List<String> command(Plan plan, Unpacked unpacked) throws IOException {
        Path preboot = Preboot.write(plan.folder());
        if (plan.manner() == Manner.AS_IT_COMES) {
            // Not where the archive's libraries lie: it holds for files of their age.
            Folders.delete(packed(plan.folder()));
            return plan.commandAsItComes(preboot);
        }
        unpacked.prepare();
        List<String> archiving = plan.manner() == Manner.PRODUCTION ? unpacked.archiving() : List.of();
        Path application = new Exploded(plan.war(), plan.folder()).prepare();
        return plan.command(preboot, application, archiving);
    }

    /** Payara asks for the machine's own address by its name, and ends when there is none. */
    private static void refuseNameless() {
        try {
            InetAddress.getLocalHost();
        } catch (UnknownHostException nameless) {
            String name = nameless.getMessage().split(":", 2)[0];
            throw new CannotStart(
                    "This machine does not know its own name: add the line 127.0.1.1 " + name + " to /etc/hosts",
                    nameless);
        }
    }

    private static void refuseTakenPort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + port + " cannot be used (" + taken.getMessage()
                            + "): stop what uses it, or choose another" + " with -Dhomes.port=…",
                    taken);
        }
    }

    /** Returns when the pages can be used, or says in a sentence why they never will be. */
    public void awaitReady() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw failed("The server ended while it was starting");
            }
            boolean settled = log.started();
            int status = status(client, request);
            if (settled && status == 200) {
                return;
            }
            // 503 is our own answer while the database is not there yet; anything else is a server without the
            // application.
            if (settled && (status == 404 || status == 500)) {
                close();
                throw failed("The application could not be deployed");
            }
            pause();
        }
        close();
        throw failed("The server was not ready within " + PATIENCE.toMinutes() + " minutes");
    }

    private CannotStart failed(String what) {
        pause();
        String reason = log.failure().isEmpty() ? "" : " (" + log.failure() + ")";
        return new CannotStart(what + reason + ": see " + log.file());
    }

    private static int status(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while the server was starting", stop);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while the server was starting", stop);
        }
    }

    public String address() {
        return address;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.toHandle().destroyForcibly();
        await(30);
        ended(false);
    }

    @Override
    public void close() {
        end(process);
        if (await(unpacked.isArchived() ? SECONDS_TO_END : SECONDS_TO_ARCHIVE)) {
            ended(true);
        } else {
            kill();
        }
    }

    /** Asks it to end, and still hears what it says on the way: ended as a {@code Process} its output would be shut first. */
    static void end(Process process) {
        process.toHandle().destroy();
    }

    private void ended(boolean byItself) {
        try {
            unpacked.ended(byItself);
        } catch (IOException kept) {
            // The next start takes it away.
            log.say("The archive of classes could not be kept: " + kept.getMessage());
        }
    }

    private boolean await(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
