package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.homes.postgres.TestDatabase;
import uk.homes.testing.House;

/**
 * CHR 44(1) month by month through twenty-one years, from the room's own clock, held against the calendar that counts another
 * way. What it arranges is taken back: visits planned so far ahead would lengthen every home's clocks.
 */
class VisitMonthsDbIT {

    private static final LocalDate FIRST = LocalDate.of(CalendarOracle.FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(CalendarOracle.LAST_YEAR, 12, 1);

    private final Long home = House.open().home();

    @Test
    void a_visit_is_due_in_each_month_by_its_last_moment_and_in_no_other() throws SQLException {
        Map<LocalDate, Instant> expected = new TreeMap<>();
        for (YearMonth month = YearMonth.from(FIRST); !month.atDay(1).isAfter(LAST); month = month.plusMonths(1)) {
            expected.put(month.atDay(1), CalendarOracle.endOf(CalendarOracle.monthEnd(month.atDay(1))));
        }
        assertThat(expected).hasSize(21 * 12);
        assertThat(months("ACTIVE", null)).isEqualTo(expected);
    }

    @Test
    void a_month_that_begins_suspended_is_due_no_visit_and_one_in_which_that_begins_is() throws SQLException {
        Map<LocalDate, Instant> due = months("ACTIVE", LocalDate.of(2028, 2, 15));
        assertThat(due).containsKey(LocalDate.of(2028, 2, 1));
        assertThat(due.keySet()).allSatisfy(month -> assertThat(month).isBefore("2028-03-01"));
        assertThat(due).hasSize(13 * 12 + 2);
    }

    private Map<LocalDate, Instant> months(String status, LocalDate suspended) throws SQLException {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            try {
                arrange(statement, status, suspended);
                return read(statement);
            } finally {
                database.rollback();
            }
        }
    }

    private void arrange(Statement statement, String status, LocalDate suspended) throws SQLException {
        statement.execute(
                "insert into regulation.registration (home_id, provider, urn, category, registered_on) values (" + home
                        + ", 'Oracle', '9999999', 'Children''s home', '" + FIRST + "')");
        String registration = "(select id from regulation.registration where home_id = " + home + ")";
        statement.execute("insert into regulation.status_change (registration_id, status, from_date) values ("
                + registration + ", '" + status + "', '" + FIRST + "')");
        if (suspended != null) {
            statement.execute("insert into regulation.status_change (registration_id, status, from_date) values ("
                    + registration + ", 'SUSPENDED', '" + suspended + "')");
        }
        for (LocalDate month : new LocalDate[] {FIRST, LAST}) {
            statement.execute("insert into reg44.visit (home_id, month, announced, status) values (" + home + ", '"
                    + month + "', true, 'SCHEDULED')");
        }
    }

    private Map<LocalDate, Instant> read(Statement statement) throws SQLException {
        Map<LocalDate, Instant> months = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(
                "select starts_on, due_at from duties.due where rule = 'CHR44_VISIT' and home_id = " + home)) {
            while (rows.next()) {
                months.put(
                        rows.getObject(1, LocalDate.class),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
        return months;
    }
}
