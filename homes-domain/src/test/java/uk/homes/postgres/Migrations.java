package uk.homes.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to the structure that this version of the system needs. Runs as the owner role, before the
 * application starts; the application itself never changes structure.
 */
public final class Migrations {

    private static final int OLDEST = 15;

    private Migrations() {}

    /** Refuses a database that cannot be reached or is too old, in a sentence. */
    public static void check(String url, String user, String password) {
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            refuseIfOlder(url, database.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException refused) {
            throw new CannotStart(
                    "The database at " + url + " does not let " + user + " in: "
                            + refused.getMessage().strip(),
                    refused);
        }
    }

    static void refuseIfOlder(String url, int version) {
        if (version < OLDEST) {
            throw new CannotStart(
                    "The database at " + url + " is PostgreSQL " + version + ": " + OLDEST + " or newer is needed");
        }
    }

    /** Refuses, in a sentence, a database in which this owner could not make what the application's role needs. */
    public static void checkOwner(String url, String owner, String password, String appRole) {
        new Preflight(url, owner, password).mustBeComplete(appRole);
    }

    /** Whether the application's role owns the database or is a superuser: then the database refuses it nothing. */
    public static boolean appOwns(String url, String owner, String password, String appRole) {
        return new Preflight(url, owner, password).refusesNothing(appRole);
    }

    /**
     * Runs the migrations that this database has not seen.
     *
     * @param appRole the role that the application signs in as, to whom the migrations grant what it needs
     * @return how many ran
     */
    public static int run(String url, String owner, String password, String appRole) {
        try {
            return configured(url, owner, password, appRole).load().migrate().migrationsExecuted;
        } catch (FlywayException failed) {
            throw new CannotStart(
                    "The database at " + url + " could not be brought up to date: " + why(failed), failed);
        }
    }

    /** Runs the migrations that come before the one of this name. */
    static void runBefore(String url, String owner, String password, String appRole, String name) {
        FluentConfiguration configured = configured(url, owner, password, appRole);
        MigrationVersion before = MigrationVersion.EMPTY;
        for (MigrationInfo each : configured.load().info().all()) {
            if (each.getScript().endsWith("__" + name + ".sql")) {
                configured.target(before).load().migrate();
                return;
            }
            before = each.getVersion();
        }
        throw new IllegalArgumentException("there is no migration " + name);
    }

    private static FluentConfiguration configured(String url, String owner, String password, String appRole) {
        return Flyway.configure()
                .dataSource(url, owner, password)
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .placeholders(Map.of("app_role", identifier(appRole)))
                .validateMigrationNaming(true);
    }

    /** Flyway draws a table under its first line; what the database itself said belongs into the same sentence. */
    private static String why(FlywayException failed) {
        String first = failed.getMessage().strip().lines().findFirst().orElse("");
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && !first.contains(said.getMessage())) {
                return first + ": " + said.getMessage().strip().replaceAll("\\s*\\R\\s*", ", ");
            }
        }
        return first;
    }

    private static String identifier(String role) {
        return role.matches("[a-z_][a-z0-9_]*") ? role : '"' + role.replace("\"", "\"\"") + '"';
    }
}
