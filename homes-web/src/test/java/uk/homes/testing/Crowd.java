package uk.homes.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import uk.homes.postgres.TestDatabase;

/** About a thousand rows more in every table, also in those of rooms that are built later. There is no way back. */
public final class Crowd {

    private Crowd() {}

    /** Lets every table grow; {@code crowd.sql} says how. */
    public static void gathers() {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute(script());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** How many rows a table holds. */
    public static long in(String table) {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String script() {
        try (InputStream script = Crowd.class.getResourceAsStream("/crowd.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
