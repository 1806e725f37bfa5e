package uk.homes.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private TestDatabase() {}

    private static final class Holder {

        private static final LocalPostgres SERVER = start();

        private static LocalPostgres start() {
            // Flyway lists every migration; a test run wants to hear only of trouble.
            FLYWAY.setLevel(Level.WARNING);
            LocalPostgres server = LocalPostgres.fast(folder(), LOG::info);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop PostgreSQL"));
            fromNothing(server);
            return server;
        }

        private static void fromNothing(LocalPostgres server) {
            server.empty();
            Migrations.run(server.url(), LocalPostgres.OWNER, server.password(LocalPostgres.OWNER), LocalPostgres.APP);
        }

        /**
         * In the build, or where root's own folders are closed to PostgreSQL beside it: one for each build, and for
         * each of several JVMs that share one.
         */
        private static Path folder() {
            Path build = Path.of("target", "postgres" + System.getProperty("homes.fork", ""))
                    .toAbsolutePath();
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            return LocalPostgres.reachable(
                    build, temporary.resolve("homes-tests-" + Integer.toHexString(build.hashCode())));
        }
    }

    /** Empties it and migrates from nothing once more; nobody may be connected who cannot bear to be cut off. */
    public static void startOver() {
        Holder.fromNothing(Holder.SERVER);
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
        PGSimpleDataSource elsewhere = as(LocalPostgres.ADMIN, Holder.SERVER.password(LocalPostgres.ADMIN));
        elsewhere.setDatabaseName("postgres");
        try (Connection connection = elsewhere.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("alter database homes with allow_connections " + open);
            if (!open) {
                sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'homes'");
            }
        }
    }

    private static PGSimpleDataSource as(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
