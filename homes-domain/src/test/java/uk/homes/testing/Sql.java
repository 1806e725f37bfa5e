package uk.homes.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.homes.postgres.TestDatabase;

/** Plain SQL for tests that look behind the doors, or try to get past them. */
public final class Sql {

    private Sql() {}

    /** The first column of the first row, as its owner sees it. */
    public static String text(String sql) {
        try (Connection database = TestDatabase.owner().getConnection();
                PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes rows as the application's own role, past every service. */
    public static void asApplication(String sql) throws SQLException {
        run(TestDatabase.app(), sql);
    }

    /** Changes rows as the owner: to arrange what no service would. */
    public static void asOwner(String sql) {
        try {
            run(TestDatabase.owner(), sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void run(DataSource as, String sql) throws SQLException {
        try (Connection database = as.getConnection();
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
