package uk.homes.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import uk.homes.postgres.TestDatabase;

/** Candidates whose checks a test does not want to record one by one. */
public final class Checked {

    private static final String COMPLETE =
            """
            insert into workforce.staff_check (staff_member_id, kind, outcome, certificate, checked_on, checked_by, reference,
                                               recorded_by, recorded_at)
            select s.id, k, 'COMPLETE', case k when 'DBS' then 'ENHANCED' end, '2020-12-01', 'Test checker', '001234567890',
                   c.opened_by, now()
              from workforce.staff_member s
              join workforce.candidacy c on c.staff_member_id = s.id
             cross join unnest(workforce.missing_checks(s.id, '2021-11-23')) k
             where s.name = ?""";

    private static final String UNDONE =
            """
            insert into workforce.staff_check (staff_member_id, kind, outcome, checked_on, checked_by, note, recorded_by, recorded_at)
            select c.staff_member_id, 'DBS', 'NOT_ACCEPTED', '2021-11-22', 'Test checker', 'The number is another person’s.',
                   c.opened_by, now()
              from workforce.staff_member s
              join workforce.candidacy c on c.staff_member_id = s.id
             where s.name = ?""";

    private Checked() {}

    /** Lets the DBS certificate of whoever has this name be accepted no longer. */
    public static void dbsNoLonger(String name) {
        change(UNDONE, name);
    }

    /** Completes whatever is still missing of the candidate of this name. */
    public static void allOf(String candidate) {
        change(COMPLETE, candidate);
    }

    private static void change(String sql, String name) {
        try (Connection database = TestDatabase.owner().getConnection();
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
