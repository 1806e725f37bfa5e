package uk.homes.postgres;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Brings an external database up to date, once, as its owner: for a deployment whose application role may not. */
public final class MigrateDatabase {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private MigrateDatabase() {}

    /** Takes everything from the environment, where passwords belong. */
    public static void main(String[] arguments) {
        // Flyway tells every step; only how many matters here.
        FLYWAY.setLevel(Level.WARNING);
        try {
            String url = needed("HOMES_DB_URL");
            String owner = needed("HOMES_DB_OWNER");
            String password = needed("HOMES_DB_OWNER_PASSWORD");
            String app = needed("HOMES_DB_USER");
            Migrations.checkOwner(url, owner, password, app);
            int done = Migrations.run(url, owner, password, app);
            System.out.println("The database is up to date: " + done + " steps were needed");
        } catch (CannotStart sentence) {
            System.out.println("Cannot migrate. " + sentence.getMessage().replaceFirst("\\.$", "") + ".");
            System.exit(1);
        }
    }

    private static String needed(String name) {
        String value = System.getenv().getOrDefault(name, "");
        if (value.isBlank()) {
            throw new CannotStart("Set " + name);
        }
        return value;
    }
}
