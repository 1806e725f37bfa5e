package uk.homes.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.homes.access.Role;
import uk.homes.postgres.TestDatabase;

/**
 * A registered home of its own for one test: two children, a worker, a colleague and the manager, who are in post, and plain
 * SQL as the tables' owner, to look behind the doors.
 */
public final class LivedInHome {

    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    public final House house = House.open();
    public final Long id = house.home();
    public final House.Someone tom = house.someone("Tom Askew", Role.RESIDENTIAL_WORKER, id);
    public final House.Someone leanne = house.someone("Leanne Firth", Role.RESIDENTIAL_WORKER, id);
    public final House.Someone dana = house.someone("Dana Whitlock", Role.REGISTERED_MANAGER, id);
    public final Long tomsPost = staff("Tom Askew", tom, "WORKER");
    public final Long leannesPost = staff("Leanne Firth", leanne, "WORKER");
    public final Long danasPost = staff("Dana Whitlock", dana, "MANAGER");
    public final Long kai;
    public final Long amber;

    public LivedInHome() {
        String registration =
                text("insert into regulation.registration (home_id, provider, urn, category, registered_on) values ("
                        + id + ", 'Test Council', '" + urn() + "', 'Children''s home', '2020-01-01') returning id");
        owner("insert into regulation.registered_places (registration_id, places, from_date) values (" + registration
                + ", 9, '2020-01-01')");
        owner("insert into regulation.status_change (registration_id, status, from_date) values (" + registration
                + ", 'ACTIVE', '2020-01-01')");
        kai = child("Kai", "Test Council", "2021-07-01", null);
        amber = child("Amber", "Test Council", "2021-07-01", null);
    }

    /** A child whom an authority placed here, the home lying in the area of Test Council. */
    public Long child(String firstName, String placedBy, String from, String to) {
        int number = NUMBERS.incrementAndGet();
        String until = to == null ? "null, null" : "'" + to + "', 'RETURN_HOME'";
        String bed = text("insert into estate.bed (home_id, label, from_date) values (" + id + ", 'bed " + number
                + "', '2020-01-01') returning id");
        String child = text("insert into occupancy.child (code, first_name, born_on, fictional) values ('"
                + ChildCodes.next() + "', '" + firstName + "', '2009-05-05', true) returning id");
        owner(
                "insert into occupancy.placement (child_id, home_id, bed_id, type, legal_status, planned, placing_authority, "
                        + "host_authority, from_date, to_date, end_reason) values (" + child + ", " + id + ", " + bed
                        + ", 'LONG_TERM', 'CARE_ORDER', true, '" + placedBy + "', 'Test Council', '" + from + "', "
                        + until + ")");
        return Long.valueOf(child);
    }

    /** Changes something as the tables' owner. */
    public static void owner(String sql) {
        run(sql, true);
    }

    /** Tries something as the application itself. */
    public static void app(String sql) {
        run(sql, false);
    }

    /** The first column of the first row; {@code null} without one. */
    public static String text(String sql) {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void run(String sql, boolean owner) {
        try (Connection database = (owner ? TestDatabase.owner() : TestDatabase.app()).getConnection();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private Long staff(String name, House.Someone who, String post) {
        String staff = text("insert into workforce.staff_member (name, person_id, fictional) values ('" + name + "', "
                + who.id() + ", true) returning id");
        owner(
                "insert into workforce.staff_check (staff_member_id, kind, outcome, certificate, checked_on, checked_by, reference,"
                        + " recorded_by, recorded_at) select " + staff
                        + ", k, 'COMPLETE', case k when 'DBS' then 'ENHANCED' end,"
                        + " '2019-12-02', 'Test checker', '001234567890', " + who.id() + ", '2019-12-02T09:00:00Z'"
                        + " from unnest(workforce.missing_checks(" + staff + ", '2020-01-01')) k");
        owner("insert into workforce.appointment (staff_member_id, home_id, post, from_date) values (" + staff + ", "
                + id + ", '" + post + "', '2020-01-01')");
        return Long.valueOf(staff);
    }

    private static String urn() {
        return String.valueOf(1_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 7_999_999));
    }
}
