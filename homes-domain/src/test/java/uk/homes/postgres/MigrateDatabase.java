package uk.homes.postgres;

/** Brings an external database up to date, once, as its owner: for a deployment whose application role may not. */
public final class MigrateDatabase {

    private MigrateDatabase() {}

    /** Takes everything from the environment, where passwords belong. */
    public static void main(String[] arguments) {
        try {
            int done = Migrations.run(
                    needed("HOMES_DB_URL"),
                    needed("HOMES_DB_OWNER"),
                    needed("HOMES_DB_OWNER_PASSWORD"),
                    needed("HOMES_DB_USER"));
            System.out.println("The database is up to date: " + done + " steps were needed");
        } catch (CannotStart sentence) {
            System.out.println("Cannot migrate. " + sentence.getMessage() + ".");
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
