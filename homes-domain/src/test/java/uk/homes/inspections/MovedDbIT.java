package uk.homes.inspections;

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

/** What an installation had recorded of inspections before they had a room of their own, and that none of it was lost. */
class MovedDbIT {

    private static final String BEFORE =
            """
            insert into access.person (id, sign_in_name, name, post_title, created_at)
                values (1, 'before', 'Before', 'Manager', now());
            insert into estate.home (slug, name, purpose, planned_beds) values ('before', 'Before', 'CHILDRENS_HOME', 4);
            insert into regulation.inspection (home_id, inspected_on, type, overall, draft_received_on)
                values (1, '2021-05-25', 'FULL', 'INADEQUATE', '2021-06-20');
            update regulation.inspection set overall = 'REQUIRES_IMPROVEMENT';
            insert into regulation.earlier_judgement (inspection_id, overall, why, person_id, at)
                values (1, 'INADEQUATE', 'Misread', 1, now());
            insert into regulation.action_plan (home_id, inspection_id, status, raised_on) values (1, 1, 'RAISED', '2021-07-01');
            insert into regulation.inspection_action (home_id, inspection_id, kind, provision, text, due_on, status)
                values (1, 1, 'REQUIREMENT', 'CHR 12', 'Do it', '2021-09-01', 'OPEN');
            insert into regulation.action_step (action_id, to_status, at, person_id) values (1, 'OPEN', now(), 1);
            insert into regulation.telling (plan_id, told, how, told_on, recorded_by, recorded_at)
                values (1, 'Commissioning', 'EMAIL', '2021-07-02', 1, now());
            insert into regulation.compliance_notice (home_id, inspection_id, given_on, provision, steps, due_on)
                values (1, 1, '2021-06-01', 'CHR 25', 'Repair', '2021-08-01');
            insert into regulation.application (home_id, kind, applicant, stage, since)
                values (1, 'SERVICE', 'The council', 'PLANNED', '2020-01-01');
            insert into regulation.application_stage (application_id, stage, entered, on_date, person_id, at)
                values (1, 'PLANNED', true, '2020-01-01', 1, now());
            insert into regulation.application_document (application_id, kind) values (1, 'FLOOR_PLAN');
            insert into regulation.file (application_id, document_id, stage_id, file_name, media_type, content, added_at, added_by)
                values (1, 1, 1, 'plan.pdf', 'application/pdf', '%PDF-1 plan', now(), 1);
            insert into regulation.file (action_id, words, file_name, media_type, content, added_at, added_by)
                values (1, 'Shows it', 'shown.pdf', 'application/pdf', '%PDF-1 shown', now(), 1);
            insert into drafts.draft (person_id, form, record, revision, fields, link, device, written_at)
                values (1, 'regulation.judge', '1', 3, '{"why": "long words"}', '/regulation/judge?inspection=1', 'x', now()),
                       (1, 'regulation.step', '1', 1, '{}', '/regulation/step?application=1', 'x', now());
            insert into reminders.letter (person_id, kind, about, claimed_at)
                values (1, 'URGENT', 'OFSTED_COMPLIANCE regulation.compliance_notice/1', now());
            """;

    private static final String CLOCKS =
            "select string_agg(rule || ' ' || starts_on || ' ' || coalesce(fixed_on::text, '-'), ', ' order by rule, starts_on)"
                    + " from duties.clock where home_id = 1 and rule like any (array['OFSTED%', 'COMM%', 'PLANNED%'])";

    private static Connection database;
    private static String clocksBefore;
    private static String historyBefore;

    @BeforeAll
    static void everything_is_recorded_and_then_moved() throws SQLException {
        String url = TestDatabase.systemBefore("inspections_a_room_of_their_own");
        database = DriverManager.getConnection(url, TestDatabase.ownerUser(), TestDatabase.ownerPassword());
        try (Statement statement = database.createStatement()) {
            statement.execute(BEFORE);
        }
        clocksBefore = text(CLOCKS);
        historyBefore = text("select count(*) from audit.row_change where table_name like 'regulation.%'");
        assertThat(text("select audit.seal_finished(1000)")).isNotEqualTo("0");
        TestDatabase.upToDate(url);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void every_row_is_there_under_the_new_name_and_its_clock_runs_as_it_ran() throws SQLException {
        assertThat(
                        text(
                                "select concat_ws(' ', (select overall from inspections.inspection),"
                                        + " (select why from inspections.earlier_judgement), (select status from inspections.action_plan),"
                                        + " (select text from inspections.inspection_action), (select to_status from inspections.action_step),"
                                        + " (select told from inspections.telling), (select steps from inspections.compliance_notice))"))
                .isEqualTo("REQUIRES_IMPROVEMENT Misread RAISED Do it OPEN Commissioning Repair");
        assertThat(text(
                        "select string_agg(table_name, ' ') from information_schema.tables where table_schema = 'regulation'"
                                + " and table_name ~ 'inspect|judge|plan|step|telling|notice'"))
                .isNull();
        assertThat(text(CLOCKS)).isEqualTo(clocksBefore).contains("OFSTED_REQUIREMENT 2021-05-25 2021-09-01");
    }

    @Test
    void each_file_is_where_it_belongs_under_the_number_it_had_and_the_next_one_gets_a_new_number()
            throws SQLException {
        assertThat(text("select id || ' ' || words || ' ' || convert_from(content, 'UTF8') from inspections.file"))
                .isEqualTo("2 Shows it %PDF-1 shown");
        assertThat(text("select id || ' ' || convert_from(content, 'UTF8') from regulation.file"))
                .isEqualTo("1 %PDF-1 plan");
        assertThat(text("select nextval(pg_get_serial_sequence('inspections.file', 'id'))"))
                .isEqualTo("3");
    }

    @Test
    void the_history_of_a_row_is_whole_under_todays_name_and_the_trail_is_unaltered() throws SQLException {
        text("update inspections.inspection set published_on = '2021-07-14' returning id");
        assertThat(text("select string_agg(action || ' ' || was, ', ' order by id) from audit.row_history"
                        + " where table_name = 'inspections.inspection' and row_id = '1'"))
                .isEqualTo("INSERT regulation.inspection, UPDATE regulation.inspection, UPDATE inspections.inspection");
        assertThat(text("select count(*) from audit.row_change where table_name like 'regulation.%'"))
                .isEqualTo(historyBefore);
        assertThat(text("select count(*) from audit.row_history"))
                .isEqualTo(text("select count(*) from audit.row_change"));
        assertThat(text("select finding from audit.verify()")).isNull();
        assertThatThrownBy(() -> text("delete from audit.former_name returning was"))
                .hasMessageContaining("only ever added to");
    }

    @Test
    void words_not_yet_submitted_are_offered_on_the_page_that_moved_and_nobody_is_reminded_twice() throws SQLException {
        assertThat(text("select string_agg(form || ' ' || link, ', ' order by form) from drafts.draft"))
                .isEqualTo(
                        "inspections.judge /inspections/judge?inspection=1, regulation.step /regulation/step?application=1");
        assertThat(text("select about from reminders.letter"))
                .isEqualTo("OFSTED_COMPLIANCE inspections.compliance_notice/1");
        assertThat(text("select string_agg(started_by, ' ') from duties.rule where started_by in "
                        + "(select was from audit.former_name)"))
                .isNull();
    }

    private static String text(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
