package uk.homes.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.homes.postgres.CannotStart;
import uk.homes.postgres.FolderLock;
import uk.homes.postgres.LocalPostgres;
import uk.homes.postgres.Migrations;

/** {@code mvn -Prun}: database first, then migrations, then the server; and the other way round at the end. */
public final class Launcher {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final long ORPHANED_AFTER_NANOS = 1_000_000_000;

    private final Settings settings;
    private final Path build;
    private LocalPostgres postgres;
    private PayaraServer server;
    private boolean ending;

    /** Held until this process ends; our own PostgreSQL holds the same one itself. */
    private FileChannel lock;

    private Launcher(Settings settings, Path build) {
        this.settings = settings;
        this.build = build;
    }

    /** Takes the build folder that holds the WAR and the server. */
    public static void main(String[] arguments) {
        // Flyway tells every step; the launcher tells how many.
        FLYWAY.setLevel(Level.WARNING);
        try {
            Launcher launcher =
                    new Launcher(Settings.of(System.getProperties(), System.getenv()), Path.of(arguments[0]));
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::end, "end"));
            endWithMaven();
            launcher.run();
        } catch (CannotStart sentence) {
            say("");
            say("Cannot start. " + sentence.getMessage().replaceFirst("\\.$", "") + ".");
            System.exit(1);
        }
    }

    private void run() {
        say("Data, programs and logs are kept in " + settings.home());
        Map<String, String> database = settings.external().map(this::external).orElseGet(this::embedded);
        say("Starting the server (this takes about 15 seconds"
                + (settings.demonstration() ? ", longer when the demonstration is loaded for the first time)" : ")"));
        begin(database);
        server.awaitReady();
        say("");
        say("Ready: " + server.address() + "/  " + signIn() + "  Stop with Ctrl-C.");
        say("");
        watch();
    }

    private String signIn() {
        return settings.demonstration()
                ? "Sign in with a name listed there and the password demonstration."
                : "Sign in with your own name; the first administrator's one-time link is in "
                        + settings.home().resolve("log/server.log") + ".";
    }

    private Map<String, String> embedded() {
        say("Starting PostgreSQL");
        synchronized (this) {
            refuseIfEnding();
            postgres = LocalPostgres.durable(settings.home(), Launcher::say);
        }
        migrate(postgres.url(), LocalPostgres.OWNER, postgres.password(LocalPostgres.OWNER), LocalPostgres.APP);
        return credentials(postgres.url(), LocalPostgres.APP, postgres.password(LocalPostgres.APP));
    }

    private Map<String, String> external(Settings.External database) {
        try {
            lock = FolderLock.take(settings.home());
        } catch (IOException unusable) {
            throw CannotStart.writing(settings.home(), unusable);
        }
        say("Using the PostgreSQL at " + database.url());
        Migrations.check(database.url(), database.user(), database.password());
        Migrations.checkOwner(database.url(), database.owner(), database.ownerPassword(), database.user());
        warnIfMighty(database);
        migrate(database.url(), database.owner(), database.ownerPassword(), database.user());
        return credentials(database.url(), database.user(), database.password());
    }

    private static void warnIfMighty(Settings.External database) {
        if (Migrations.appOwns(database.url(), database.owner(), database.ownerPassword(), database.user())) {
            say("Warning: " + database.user() + " owns this database, so it cannot refuse the application anything, not"
                    + " even a change to the trail. For real records set HOMES_DB_USER to a role that owns nothing, and"
                    + " HOMES_DB_OWNER and HOMES_DB_OWNER_PASSWORD to the owner.");
        }
    }

    private static void migrate(String url, String owner, String password, String app) {
        int done = Migrations.run(url, owner, password, app);
        say(done == 0 ? "The database is up to date" : "Brought the database up to date: " + done + " steps");
    }

    private static Map<String, String> credentials(String url, String user, String password) {
        return Map.of("HOMES_DB_URL", url, "HOMES_DB_USER", user, "HOMES_DB_PASSWORD", password);
    }

    private synchronized void begin(Map<String, String> database) {
        refuseIfEnding();
        Path war = build.resolve("homes.war");
        if (!Files.exists(war)) {
            throw new CannotStart("There is no " + war + ": build it first with mvn package");
        }
        Map<String, String> properties = new HashMap<>();
        properties.put("homes.demo", settings.demonstration() ? "rotherham" : "off");
        settings.auth().ifPresent(auth -> properties.put("homes.auth", auth));
        server = PayaraServer.start(
                new PayaraServer.Plan(
                        build.resolve("server/payara-micro.jar"),
                        war,
                        settings.home(),
                        settings.port(),
                        database,
                        properties),
                Launcher::say);
    }

    private void refuseIfEnding() {
        if (ending) {
            throw new CannotStart("Stopped while starting");
        }
    }

    /** Pages without a database, or a database without pages, help nobody: when one goes, all end. */
    private void watch() {
        while (server.isAlive() && (postgres == null || postgres.isAlive())) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        throw new CannotStart((server.isAlive() ? "PostgreSQL" : "The server") + " ended by itself: see "
                + settings.home().resolve("log") + " and start again; nothing that was saved is lost");
    }

    private synchronized void end() {
        ending = true;
        if (server != null) {
            server.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        release();
    }

    private void release() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException unreleased) {
            say("The lock on " + settings.home() + " could not be released: " + unreleased.getMessage());
        }
    }

    /** Ends when the Maven that started it was killed: nobody else would end it. */
    private static void endWithMaven() {
        ProcessHandle.current()
                .parent()
                .filter(parent -> parent.info().command().orElse("").endsWith("/java"))
                .ifPresent(maven -> {
                    Thread watch = new Thread(() -> endAfter(maven), "end with Maven");
                    watch.setDaemon(true);
                    watch.start();
                });
    }

    /** Asks whose child this is, not whether that one is alive: a killed process may stay listed for long. */
    private static void endAfter(ProcessHandle maven) {
        while (ProcessHandle.current().parent().filter(maven::equals).isPresent()) {
            LockSupport.parkNanos(ORPHANED_AFTER_NANOS);
        }
        System.exit(0);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
