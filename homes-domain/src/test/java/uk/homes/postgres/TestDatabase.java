package uk.homes.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one PostgreSQL that all tests of a JVM share: started by the first test that asks, emptied, migrated from
 * nothing, not waiting for the disk, and stopped with the JVM.
 */
public final class TestDatabase {

    private static final Logger LOG = Logger.getLogger(TestDatabase.class.getName());

    /** The name of the JVM that prepares a database for the others to copy. */
    public static final String PREPARED = "-prepared";

    private static final String JVM = System.getProperty("homes.fork", "");

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private TestDatabase() {}

    private static final class Holder {

        private static final LocalPostgres SERVER = start();

        private static LocalPostgres start() {
            // Flyway lists every migration; a test run wants to hear only of trouble.
            FLYWAY.setLevel(Level.WARNING);
            Path folder = folder(JVM);
            boolean prepared = isPrepared();
            if (prepared) {
                bring(folder);
            }
            LocalPostgres server = LocalPostgres.fast(folder, LOG::info);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop PostgreSQL"));
            if (!prepared) {
                fromNothing(server);
            }
            return server;
        }

        private static void bring(Path folder) {
            try {
                Folders.delete(folder);
                Folders.copy(folder(PREPARED), folder);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        private static void fromNothing(LocalPostgres server) {
            server.empty();
            Migrations.run(server.url(), LocalPostgres.OWNER, server.password(LocalPostgres.OWNER), LocalPostgres.APP);
        }

        /**
         * In the build, or where root's own folders are closed to PostgreSQL beside it: one for each build, and for
         * each of several JVMs that share one.
         */
        private static Path folder(String jvm) {
            Path build = Path.of("target", "postgres" + jvm).toAbsolutePath();
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            return LocalPostgres.reachable(
                    build, temporary.resolve("homes-tests-" + Integer.toHexString(build.hashCode())));
        }
    }

    /**
     * Has something put into a new database, for the other JVMs of this build to begin with. It counts only once it lies
     * still.
     */
    public static void prepare(Runnable loading) {
        try {
            Files.deleteIfExists(whole());
            loading.run();
            Holder.SERVER.close();
            Files.createFile(whole());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path whole() {
        return Path.of("target", "postgres" + PREPARED + ".whole");
    }

    /** Whether this is the JVM that prepares it. */
    public static boolean isPreparing() {
        return JVM.equals(PREPARED);
    }

    /** Whether this is one of several JVMs and a database was prepared for them. */
    public static boolean isPrepared() {
        return !JVM.isEmpty() && !isPreparing() && Files.exists(whole());
    }

    /** Remembers what is in it now; whoever is connected is cut off. */
    public static void keep() {
        Holder.SERVER.keep();
    }

    /** Makes it what it was when it was kept; nobody may be connected who cannot bear to be cut off. */
    public static void goBack() {
        Holder.SERVER.goBack();
    }

    public static String url() {
        return Holder.SERVER.url();
    }

    /** A database of its own for a test that needs an empty system, migrated from nothing. */
    public static String emptySystem() {
        String url = Holder.SERVER.another("empty_system");
        Migrations.run(url, ownerUser(), ownerPassword(), LocalPostgres.APP);
        return url;
    }

    /** A database of its own as it was before the migration of this name; {@link #upToDate} brings it to what it is now. */
    public static String systemBefore(String migration) {
        String url = Holder.SERVER.another("before_" + migration);
        Migrations.runBefore(url, ownerUser(), ownerPassword(), LocalPostgres.APP, migration);
        return url;
    }

    public static void upToDate(String url) {
        Migrations.run(url, ownerUser(), ownerPassword(), LocalPostgres.APP);
    }

    public static String appUser() {
        return LocalPostgres.APP;
    }

    public static String appPassword() {
        return Holder.SERVER.password(LocalPostgres.APP);
    }

    public static String ownerUser() {
        return LocalPostgres.OWNER;
    }

    public static String ownerPassword() {
        return Holder.SERVER.password(LocalPostgres.OWNER);
    }

    /** Connects as the application does: no structure can be changed, only what the migrations granted can be done. */
    public static DataSource app() {
        return as(appUser(), appPassword());
    }

    /** Connects as the owner of every object: for a test that must arrange what the application cannot. */
    public static DataSource owner() {
        return as(ownerUser(), ownerPassword());
    }

    /**
     * Shuts the database to the application, whose connections end at once, or opens it again; as when the machine it is
     * on is started anew.
     */
    public static void doors(boolean open) throws SQLException {
        Holder.SERVER.doors(open);
    }

    private static PGSimpleDataSource as(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
