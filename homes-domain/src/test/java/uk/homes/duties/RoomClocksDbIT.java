package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homes.postgres.TestDatabase;
import uk.homes.testing.LivedInHome;

/** Every room's clocks are under the one roof, in the same columns, by rules that the table knows. */
class RoomClocksDbIT {

    private static final String COLUMNS = "rule text, home_id bigint, child_id bigint, staff_id bigint, record text,"
            + " record_id bigint, what text, starts_at timestamp with time zone, starts_on date, fixed_on date,"
            + " done_at timestamp with time zone";

    private static final String OTHER_SHAPE =
            """
            select table_schema from information_schema.columns
             where table_name = 'clock' group by table_schema
            having string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position) <> '%s'""";

    private static final String NOT_UNDER_THE_ROOF =
            """
            select v.schemaname from pg_views v
             where v.viewname = 'clock' and v.schemaname <> 'duties'
               and position(v.schemaname || '.clock' in (select definition from pg_views
                        where schemaname = 'duties' and viewname = 'clock')) = 0""";

    private static final String UNKNOWN_RULES =
            """
            select distinct (regexp_matches(v.definition, '''([A-Z0-9]+(?:_[A-Z0-9]+)+)''::text AS rule', 'g'))[1]
              from pg_views v where v.viewname = 'clock' and v.schemaname <> 'duties'
            except select key from duties.rule where started_by is not null""";

    @Test
    void every_clock_has_the_same_columns() throws SQLException {
        assertThat(after("select 1", String.format(OTHER_SHAPE, COLUMNS))).isEmpty();
    }

    @Test
    void every_clock_is_under_the_roof() throws SQLException {
        assertThat(after("select 1", NOT_UNDER_THE_ROOF)).isEmpty();
    }

    @Test
    void a_clock_that_was_forgotten_or_has_another_shape_is_caught() throws SQLException {
        String forgotten = "create schema trial; create view trial.clock as select 'X'::text as rule";
        assertThat(after(forgotten, NOT_UNDER_THE_ROOF)).containsExactly("trial");
        assertThat(after(forgotten, String.format(OTHER_SHAPE, COLUMNS))).containsExactly("trial");
    }

    @Test
    void every_clock_goes_by_a_rule_that_says_a_record_starts_it() throws SQLException {
        assertThat(after("select 1", UNKNOWN_RULES)).isEmpty();
    }

    @Test
    void a_clock_by_a_rule_that_nobody_wrote_is_caught() throws SQLException {
        assertThat(after(
                        "create schema trial; create view trial.clock as select 'NO_SUCH_RULE'::text as rule",
                        UNKNOWN_RULES))
                .containsExactly("NO_SUCH_RULE");
    }

    @Test
    void a_case_record_is_kept_for_75_years_from_birth_and_nobody_is_asked_to_end_that() throws SQLException {
        LivedInHome home = new LivedInHome();
        assertThat(after(
                        "select 1",
                        "select due_at at time zone 'Europe/London' from duties.due where rule = 'CHR36_KEEP' and child_id = "
                                + home.kai))
                .containsExactly("2084-05-05 23:59:59.999999");
        assertThat(home.dana.does(() -> home.house.get(Duties.class).list(WantedDuties.of(home.id, false, null))))
                .extracting(Duty::rule)
                .doesNotContain("CHR36_KEEP");
    }

    private static List<String> after(String change, String question) throws SQLException {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(change);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(question)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            database.rollback();
            return found;
        }
    }
}
