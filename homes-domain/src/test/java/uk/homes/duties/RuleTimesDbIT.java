package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homes.postgres.TestDatabase;

/** Every rule before, on and after its time, by its regulation. A rule without its case fails here. */
class RuleTimesDbIT {

    static Stream<RuleCase> cases() {
        return RuleCases.all();
    }

    @ParameterizedTest(name = "{0} is not late before its time")
    @MethodSource("cases")
    void before_its_time_it_is_not_late(RuleCase of) throws SQLException {
        assertThat(late(of, "- interval '1 microsecond'")).isFalse();
    }

    @ParameterizedTest(name = "{0} is not late on its time")
    @MethodSource("cases")
    void on_its_time_it_is_not_late(RuleCase of) throws SQLException {
        assertThat(late(of, "")).isFalse();
    }

    @ParameterizedTest(name = "{0} is late after its time")
    @MethodSource("cases")
    void after_its_time_it_is_late(RuleCase of) throws SQLException {
        assertThat(late(of, "+ interval '1 microsecond'")).isTrue();
    }

    @Test
    void every_rule_has_its_case_under_its_regulation() throws SQLException {
        List<String> rules = new ArrayList<>();
        try (Connection database = TestDatabase.app().getConnection();
                ResultSet rows =
                        database.createStatement().executeQuery("select key || ' ' || regulation from duties.rule")) {
            while (rows.next()) {
                rules.add(rows.getString(1));
            }
        }
        assertThat(RuleCases.all().map(each -> each.rule() + " " + each.regulation()))
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void all_thirty_one_numbers_of_the_table_of_deadlines_are_there() throws SQLException {
        try (Connection database = TestDatabase.app().getConnection();
                ResultSet rows = database.createStatement()
                        .executeQuery("select count(distinct number), min(number), max(number) from duties.rule")) {
            rows.next();
            assertThat(List.of(rows.getInt(1), rows.getInt(2), rows.getInt(3))).containsExactly(31, 1, 31);
        }
    }

    // The clock runs in a room of its own that is gone with the transaction: the whole way from a room's view to
    // lateness.
    private static boolean late(RuleCase of, String beside) throws SQLException {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("create schema trial");
            statement.execute(String.format(
                    """
                    create view trial.clock as
                    select '%s'::text as rule, -7::bigint as home_id, null::bigint as child_id, null::bigint as staff_id,
                           'trial.record'::text as record, 1::bigint as record_id, null::text as what,
                           %s::timestamptz as starts_at, %s::date as starts_on, %s::date as fixed_on, null::timestamptz as done_at""",
                    of.rule(), literal(of.at()), literal(of.on()), literal(of.fixed())));
            statement.execute("select duties.draw_clocks()");
            try (ResultSet rows = statement.executeQuery("select due_at < timestamptz '" + of.due() + "' " + beside
                    + " from duties.due where home_id = -7")) {
                assertThat(rows.next()).isTrue();
                return rows.getBoolean(1);
            } finally {
                database.rollback();
            }
        }
    }

    private static String literal(Object value) {
        return value == null ? "null" : "'" + value + "'";
    }
}
