package uk.homes.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.homes.postgres.TestDatabase;

/** What an installation had recorded of risks, money, decisions and learning before they had a room, and that none was lost. */
class MovedDbIT {

    private static final String BEFORE =
            """
            insert into access.person (id, sign_in_name, name, post_title, created_at)
                values (1, 'before', 'Before', 'Head', now());
            insert into programme.programme (slug, name, prepared_by, day) values ('before', 'Before', 'Head', '2020-02-17');
            insert into programme.phase (programme_id, number, name, beds, day) values (1, 1, 'Phase 1', 5, '2020-02-17');
            insert into programme.decision (programme_id, meeting, precision, starts, reference, what, day, at, recorded_by)
                values (1, 'Cabinet', 'DAY', '2020-02-17', 'Item 7', 'Agreed', '2020-02-17', now(), 1);
            insert into programme.learning (programme_id, phase_id, theme, words, source, day, at, recorded_by)
                values (1, 1, 'MATCHING', 'Slowly', 'Managers', '2020-09-01', now(), 1);
            insert into programme.risk (programme_id, title, cause, day) values (1, 'Too few staff', 'Scarce', '2020-02-17');
            insert into programme.risk_state (risk_id, seq, likelihood, impact, mitigation, owner_post, open, day, at)
                values (1, 1, 4, 4, 'Campaign', 'Head', true, '2020-02-17', now());
            insert into programme.risk_state (risk_id, seq, likelihood, impact, mitigation, owner_post, open, day, at)
                values (1, 2, 2, 4, 'Centres', 'Head', true, '2021-02-17', now());
            update programme.risk set version = 2;
            insert into programme.money (programme_id, kind, pounds, source, valid_from, day, at, recorded_by)
                values (1, 'ANNUAL_COST', 3258000, 'Cabinet', '2022-04-01', '2020-02-17', now(), 1);
            insert into programme.note (programme_id, phase_id, source, says, used_here, day, at, recorded_by)
                values (1, 1, 'Report', 'Two dates', 'The later', '2021-11-22', now(), 1);
            insert into drafts.draft (person_id, form, record, revision, fields, link, device, written_at)
                values (1, 'programme.risk', '1', 3, '{"mitigation": "long words"}', '/programme/risk?risk=1', 'x', now()),
                       (1, 'programme.risk', 'new', 1, '{"title": "More"}', '/programme/risks', 'x', now()),
                       (1, 'programme.note', 'new', 1, '{}', '/programme/note', 'x', now()),
                       (1, 'programme.objective', '1', 1, '{}', '/programme/objective?objective=1', 'x', now());
            """;

    private static final String MOVED = "decision|learning|risk|risk_state|money|note";

    private static Connection database;
    private static String historyBefore;

    @BeforeAll
    static void everything_is_recorded_and_then_moved() throws SQLException {
        String url = TestDatabase.systemBefore("governance_a_room_of_its_own");
        database = DriverManager.getConnection(url, TestDatabase.ownerUser(), TestDatabase.ownerPassword());
        try (Statement statement = database.createStatement()) {
            statement.execute(BEFORE);
        }
        historyBefore = text("select count(*) from audit.row_change where table_name like 'programme.%'");
        assertThat(text("select audit.seal_finished(1000)")).isNotEqualTo("0");
        TestDatabase.upToDate(url);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void every_row_is_there_under_the_new_name_and_the_next_one_gets_a_new_number() throws SQLException {
        assertThat(text("select concat_ws(' ', (select reference from governance.decision), (select words from"
                        + " governance.learning), (select title || version from governance.risk), (select"
                        + " string_agg(mitigation, ' ' order by seq) from governance.risk_state), (select pounds || ' ' ||"
                        + " valid_from from governance.money), (select says from governance.note))"))
                .isEqualTo("Item 7 Slowly Too few staff2 Campaign Centres 3258000 2022-04-01 Two dates");
        assertThat(text("select string_agg(table_name, ' ') from information_schema.tables"
                        + " where table_schema = 'programme' and table_name ~ '^(" + MOVED + ")$'"))
                .isNull();
        assertThat(text("select nextval(pg_get_serial_sequence('governance.risk_state', 'id'))"))
                .isEqualTo("3");
    }

    @Test
    void what_stays_stays_there_too_and_the_application_may_do_what_it_might_and_no_more() throws SQLException {
        assertThatThrownBy(() -> text("delete from governance.decision returning id"))
                .hasMessageContaining("was decided, agreed, judged or learned stays");
        assertThatThrownBy(() -> text("update governance.money set pounds = 1 returning id"))
                .hasMessageContaining("stays");
        assertThat(text("select string_agg(distinct privilege_type, ' ' order by privilege_type)"
                        + " from information_schema.role_table_grants where table_schema = 'governance' and grantee = '"
                        + TestDatabase.appUser() + "'"))
                .isEqualTo("INSERT SELECT");
        assertThat(text(
                        "select string_agg(table_name || '.' || column_name, ' ') from information_schema.column_privileges"
                                + " where table_schema = 'governance' and privilege_type = 'UPDATE' and grantee = '"
                                + TestDatabase.appUser() + "'"))
                .isEqualTo("risk.version");
    }

    @Test
    void the_history_of_a_row_is_whole_under_todays_name_and_the_trail_is_unaltered() throws SQLException {
        text("update governance.risk set version = 3 returning id");
        assertThat(text("select string_agg(action || ' ' || was, ', ' order by id) from audit.row_history"
                        + " where table_name = 'governance.risk' and row_id = '1'"))
                .isEqualTo("INSERT programme.risk, UPDATE programme.risk, UPDATE governance.risk");
        assertThat(text("select count(*) from audit.row_change where table_name like 'programme.%'"))
                .isEqualTo(historyBefore);
        assertThat(text("select count(*) from audit.row_history"))
                .isEqualTo(text("select count(*) from audit.row_change"));
        assertThat(text("select finding from audit.verify()")).isNull();
        assertThat(text("select count(*) from audit.register where table_name ~ '^governance[.](" + MOVED + ")$'"))
                .isEqualTo("6");
        assertThat(text("select count(*) from audit.register where table_name ~ '^programme[.](" + MOVED + ")$'"))
                .isEqualTo("0");
    }

    @Test
    void words_not_yet_submitted_are_offered_on_the_page_that_moved() throws SQLException {
        assertThat(text("select string_agg(form || ' ' || link, ', ' order by form, link) from drafts.draft"))
                .isEqualTo("governance.note /governance/note, governance.risk /governance/risk?risk=1,"
                        + " governance.risk /governance/risks, programme.objective /programme/objective?objective=1");
    }

    private static String text(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
