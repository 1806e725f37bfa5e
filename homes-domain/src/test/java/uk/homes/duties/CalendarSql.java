package uk.homes.duties;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import uk.homes.postgres.TestDatabase;

/** Asks the database's own calendar, over one connection, as the application may. */
final class CalendarSql {

    private static final Connection DATABASE = connect();

    private CalendarSql() {}

    /** When something is due that started at a moment or on a day, or whose date stands in the record. */
    static synchronized Instant due(TimeUnit unit, Integer amount, Instant at, LocalDate on, LocalDate fixed) {
        try (PreparedStatement ask = DATABASE.prepareStatement(
                "select duties.due_at(?, cast(? as integer), cast(? as timestamptz), cast(? as date), cast(? as date))")) {
            ask.setString(1, unit.name());
            ask.setObject(2, amount);
            ask.setObject(3, at == null ? null : at.atOffset(ZoneOffset.UTC));
            ask.setObject(4, on);
            ask.setObject(5, fixed);
            try (ResultSet rows = ask.executeQuery()) {
                rows.next();
                return rows.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() {
        try {
            return TestDatabase.app().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
