package uk.homes.daily;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import uk.homes.postgres.TestDatabase;
import uk.homes.testing.ChildCodes;

/** Children who live in a registered home, and plain SQL as the tables' owner, to look behind the doors. */
final class LivingHere {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    private LivingHere() {}

    /** A child who has lived in the home since the summer. */
    static Long child(Long home, String firstName) {
        return child(home, firstName, "2021-07-01", null);
    }

    static Long child(Long home, String firstName, String from, String to) {
        int number = NUMBERS.incrementAndGet();
        String until = to == null ? "null, null" : "'" + to + "', 'STAY_ENDED'";
        owner("insert into regulation.registration (home_id, provider, urn, category, registered_on) select " + home
                + ", 'Test Council', '" + urn() + "', 'Children''s home', '2020-01-01' where not exists "
                + "(select 1 from regulation.registration where home_id = " + home + ")");
        owner(
                "insert into regulation.registered_places (registration_id, places, from_date) select id, 9, '2020-01-01' "
                        + "from regulation.registration where home_id = " + home + " on conflict do nothing");
        owner("insert into regulation.status_change (registration_id, status, from_date) select id, 'ACTIVE', "
                + "'2020-01-01' from regulation.registration where home_id = " + home + " on conflict do nothing");
        String bed = text("insert into estate.bed (home_id, label, from_date) values (" + home + ", 'bed " + number
                + "', '2020-01-01') returning id");
        String child = text("insert into occupancy.child (code, first_name, born_on, fictional) values ('"
                + ChildCodes.next() + "', '" + firstName + "', '2009-05-05', true) returning id");
        owner(
                "insert into occupancy.placement (child_id, home_id, bed_id, type, legal_status, planned, placing_authority, "
                        + "host_authority, from_date, to_date, end_reason) values (" + child + ", " + home + ", " + bed
                        + ", 'LONG_TERM', 'CARE_ORDER', true, 'Test Council', 'Test Council', '" + from + "', " + until
                        + ")");
        return Long.valueOf(child);
    }

    /** Both consents of regulation 44(2)(b), from a day on. */
    static void consents(Long child, Long recordedBy, String giver) {
        owner("insert into occupancy.consent (child_id, giver, given_on, recorded_by) values (" + child + ", '" + giver
                + "', '2021-11-01', " + recordedBy + ")");
    }

    static void owner(String sql) {
        run(TestDatabase.owner(), sql);
    }

    static void app(String sql) {
        run(TestDatabase.app(), sql);
    }

    static String text(String sql) {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void run(DataSource as, String sql) {
        try (Connection database = as.getConnection();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static String urn() {
        return String.valueOf(1_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 7_999_999));
    }
}
