package uk.homes.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Assignments;
import uk.homes.access.NewAssignment;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.AnAppointment;
import uk.homes.testing.House;
import uk.homes.testing.Sql;

/** What is due with each person, and the record that ends it. It is nine in the morning of 23 November 2021. */
class RecordClockDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private static final LocalDate STARTED = LocalDate.of(2021, 3, 1);

    private final House house = House.open();
    private final Supervisions supervisions = house.get(Supervisions.class);
    private final Trainings trainings = house.get(Trainings.class);
    private final Probations probations = house.get(Probations.class);
    private final Records records = house.get(Records.class);
    private final Staff staff = house.get(Staff.class);
    private final Long home = house.home();
    private final House.Someone manager = house.someone(Role.REGISTERED_MANAGER, home);
    private final House.Someone worker = house.someone(Role.RESIDENTIAL_WORKER, home);
    private final Long ada = ada();

    @Test
    void the_first_supervision_is_due_six_weeks_after_the_first_day_and_each_one_starts_the_next() {
        assertThat(open("LOCAL_SUPERVISION")).isEqualTo("2021-04-12 workforce.appointment");
        supervised(LocalDate.of(2021, 4, 7));
        assertThat(open("LOCAL_SUPERVISION")).isEqualTo("2021-05-19 workforce.supervision");
        supervised(LocalDate.of(2021, 11, 22));
        assertThat(open("LOCAL_SUPERVISION")).isEqualTo("2022-01-03 workforce.supervision");
        assertThat(ended("LOCAL_SUPERVISION")).isEqualTo("2021-04-07,2021-11-22");
    }

    @Test
    void a_supervision_has_a_day_a_supervisor_a_length_and_next_steps() {
        refused(() -> held(null, " ", 4, " "), "workforce.supervision.on");
        refused(() -> held(null, " ", 4, " "), "workforce.supervision.minutes");
        refused(() -> held(null, " ", 4, " "), "workforce.supervision.agreed");
        refused(() -> held(TODAY.plusDays(1), "Dana", 60, "x"), "workforce.supervision.future");
        refused(() -> held(STARTED.minusDays(1), "Dana", 60, "x"), "workforce.supervision.beforeStart");
        refused(() -> held(TODAY, "ada example", 60, "x"), "workforce.supervision.self");
        supervised(TODAY);
        refused(() -> supervised(TODAY), "workforce.supervision.already");
    }

    @Test
    void a_probation_is_reviewed_on_the_days_set_and_ends() {
        assertThat(open("CHR33_PROBATION")).isNull();
        set(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 9, 1));
        assertThat(open("CHR33_PROBATION"))
                .isEqualTo("2021-06-01 workforce.probation_point,2021-09-01 workforce.probation_point");
        refused(() -> set(null, LocalDate.of(2021, 12, 1)), "workforce.probation.running");
        refused(
                () -> review(day("REVIEW"), TODAY, Probations.Outcome.EXTENDED, TODAY.plusDays(1)),
                "workforce.probation.notOfThis");
        review(day("REVIEW"), LocalDate.of(2021, 5, 28), Probations.Outcome.GOES_ON, null);
        assertThat(open("CHR33_PROBATION")).isEqualTo("2021-09-01 workforce.probation_point");
        refused(() -> review(day("END"), TODAY, Probations.Outcome.EXTENDED, TODAY), "workforce.probation.until");
        review(day("END"), LocalDate.of(2021, 9, 1), Probations.Outcome.EXTENDED, LocalDate.of(2021, 12, 1));
        assertThat(open("CHR33_PROBATION")).isEqualTo("2021-12-01 workforce.probation_point");
        refused(() -> review(day("END"), TODAY, Probations.Outcome.PASSED, null), "workforce.probation.reviewed");
    }

    @Test
    void who_passes_early_is_not_reviewed_again_and_a_probation_can_be_set_anew() {
        set(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 9, 1));
        review(day("REVIEW"), LocalDate.of(2021, 6, 1), Probations.Outcome.PASSED, null);
        assertThat(open("CHR33_PROBATION")).isNull();
        assertThat(manager.doesAt(
                        House.MORNING.plusSeconds(60),
                        () -> probations.set(new Probations.SetDays(null, ada, null, null, LocalDate.of(2022, 2, 1)))))
                .isNotNull();
        assertThat(open("CHR33_PROBATION")).isEqualTo("2022-02-01 workforce.probation_point");
        refused(
                () -> manager.does(() -> probations.set(new Probations.SetDays(
                        null, another(), TODAY.plusDays(9), TODAY.plusDays(1), TODAY.plusDays(5)))),
                "workforce.probation.outside");
    }

    @Test
    void a_course_is_renewed_by_the_same_course_before_it_runs_out() {
        trained("First aid", LocalDate.of(2021, 3, 2), LocalDate.of(2021, 12, 31));
        trained("Signs of Safety", LocalDate.of(2021, 3, 3), null);
        assertThat(open("LOCAL_TRAINING")).isEqualTo("2021-12-31 workforce.training");
        trained("first aid", LocalDate.of(2021, 11, 20), LocalDate.of(2024, 11, 20));
        assertThat(open("LOCAL_TRAINING")).isEqualTo("2024-11-20 workforce.training");
        assertThat(ended("LOCAL_TRAINING")).isEqualTo("2021-11-20");
        assertThat(manager.does(trainings::courses)).hasSize(2);
        refused(() -> trained("First Aid", LocalDate.of(2021, 11, 20), null), "workforce.training.already");
        refused(() -> trained("Fire", TODAY, TODAY.minusDays(1)), "workforce.training.until");
        refused(() -> trained(" ", TODAY.plusDays(1), null), "workforce.training.future");
    }

    @Test
    void a_dbs_certificate_is_renewed_three_years_after_its_issue() {
        assertThat(open("LOCAL_DBS")).isEqualTo("2024-02-22 workforce.staff_check");
        manager.does(() ->
                house.get(Checks.class).record(AnAppointment.complete(ada, CheckKind.DBS, LocalDate.of(2021, 11, 1))));
        assertThat(open("LOCAL_DBS")).isEqualTo("2024-11-01 workforce.staff_check");
        assertThat(ended("LOCAL_DBS")).isEqualTo("2021-11-01");
    }

    @Test
    void who_left_owes_nothing_and_who_comes_back_begins_anew() {
        supervised(LocalDate.of(2021, 4, 7));
        trained("First aid", LocalDate.of(2021, 3, 2), LocalDate.of(2021, 10, 31));
        leave(LocalDate.of(2021, 5, 31));
        assertThat(open("LOCAL_SUPERVISION")).isNull();
        assertThat(open("LOCAL_TRAINING")).isNull();
        manager.does(() -> staff.appoint(new NewStaff(null, ada, null, home, null, Post.WORKER, TODAY.minusDays(8))));
        assertThat(open("LOCAL_SUPERVISION")).isEqualTo("2021-12-27 workforce.appointment");
        assertThat(open("CHR33_APPRAISAL")).isEqualTo("2022-11-15 workforce.appointment");
        assertThat(open("LOCAL_TRAINING")).isEqualTo("2021-10-31 workforce.training");
    }

    @Test
    void who_moves_to_another_home_without_a_gap_goes_on() {
        Long next = house.home();
        House.Someone both = house.someone(Role.REGISTERED_MANAGER, home, next);
        leave(TODAY);
        both.does(() -> staff.appoint(new NewStaff(null, ada, null, next, null, Post.WORKER, TODAY.plusDays(1))));
        assertThat(open("LOCAL_SUPERVISION")).isEqualTo("2021-04-12 workforce.appointment");
    }

    @Test
    void everybody_reads_their_own_record_and_whoever_sees_days_only_reads_no_words() {
        supervised(LocalDate.of(2021, 4, 7));
        trained("First aid", LocalDate.of(2021, 3, 2), LocalDate.of(2021, 12, 31));
        set(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 9, 1));
        Records.OfOne own = worker.does(() -> records.of(ada));
        assertThat(own.own()).isTrue();
        assertThat(own.since()).isEqualTo(STARTED);
        assertThat(own.acts())
                .extracting(Records.Act::kind)
                .containsExactly(
                        Records.Kind.PROBATION_END,
                        Records.Kind.PROBATION_REVIEW,
                        Records.Kind.SUPERVISION,
                        Records.Kind.TRAINING);
        assertThat(own.acts().get(2).words()).isEqualTo("Read the plan again.");
        House.Someone head = house.someone(Role.HEAD_OF_SERVICE, home);
        assertThat(head.does(() -> records.of(ada)).acts())
                .extracting(Records.Act::words)
                .containsOnlyNulls();
        assertThat(house.someone(Role.INDEPENDENT_PERSON, home)
                        .does(() -> records.of(ada))
                        .acts()
                        .get(2)
                        .words())
                .isNotNull();
        Long ben = another();
        assertThatThrownBy(() -> worker.does(() -> records.of(ben))).isInstanceOf(NotFound.class);
        House.Someone elsewhere = house.someone(Role.REGISTERED_MANAGER, house.home());
        assertThatThrownBy(() -> elsewhere.does(() -> records.of(ada))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.does(
                        () -> supervisions.record(new Supervisions.Held(null, ada, TODAY, "Dana", 60, "x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.does(() -> probations.day(day("END"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_recorded_of_a_candidate_and_what_is_recorded_stays() {
        Long candidate = AnAppointment.of("Cleo Example", home).candidate(manager);
        refused(
                () -> manager.does(() ->
                        trainings.record(new Trainings.Completed(null, candidate, "First aid", TODAY, null, null))),
                "workforce.person.notStarted");
        for (String table : List.of("supervision", "training", "probation_point", "probation_review")) {
            assertThatThrownBy(() -> Sql.asApplication("delete from workforce." + table))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_record_costs_two_statements_however_long_it_is() {
        for (int n = 1; n < 30; n++) {
            supervised(STARTED.plusDays(n));
        }
        int statements = manager.does(() -> {
            Statements.start();
            records.of(ada);
            return Statements.counted().size();
        });
        Statements.stop();
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void the_same_submission_counts_once() {
        Supervisions.Held command = new Supervisions.Held(UUID.randomUUID(), ada, TODAY, "Dana Whitlock", 60, "x");
        assertThat(manager.does(() -> supervisions.record(command)))
                .isEqualTo(manager.does(() -> supervisions.record(command)));
    }

    private Long ada() {
        house.installation(() -> house.get(Assignments.class)
                .assign(new NewAssignment(worker.id(), Role.RESIDENTIAL_WORKER, home, STARTED, null)));
        return AnAppointment.of("Ada Example", home)
                .from(STARTED)
                .signingInAs(worker.id())
                .by(manager);
    }

    private Long another() {
        return AnAppointment.of("Ben Example", home).by(manager);
    }

    private void supervised(LocalDate on) {
        held(on, "Dana Whitlock", 60, "Read the plan again.");
    }

    private void held(LocalDate on, String supervisor, int minutes, String agreed) {
        manager.does(() -> supervisions.record(new Supervisions.Held(null, ada, on, supervisor, minutes, agreed)));
    }

    private void trained(String course, LocalDate on, LocalDate until) {
        manager.does(() -> trainings.record(new Trainings.Completed(null, ada, course, on, until, null)));
    }

    private void set(LocalDate review, LocalDate end) {
        manager.does(() -> probations.set(new Probations.SetDays(null, ada, review, null, end)));
    }

    private void review(long day, LocalDate on, Probations.Outcome outcome, LocalDate until) {
        manager.does(() -> probations.review(new Probations.Reviewed(null, day, on, outcome, until, "As agreed.")));
    }

    private void leave(LocalDate lastDay) {
        long appointment = manager.does(() -> staff.here(home, STARTED)).get(0).appointmentId();
        manager.does(() -> staff.leave(new Leaving(null, appointment, lastDay)));
    }

    private long day(String kind) {
        return Long.parseLong(Sql.text("select id from workforce.probation_point where staff_member_id = " + ada
                + " and kind = '" + kind + "' order by id limit 1"));
    }

    private String open(String rule) {
        return Sql.text(
                "select string_agg((due_at at time zone 'Europe/London')::date || ' ' || record, ',' order by due_at)"
                        + " from duties.due where rule = '" + rule + "' and done_at is null and staff_id = " + ada);
    }

    private String ended(String rule) {
        return Sql.text("select string_agg((done_at at time zone 'Europe/London')::date::text, ',' order by done_at)"
                + " from duties.due where rule = '" + rule + "' and done_at is not null and staff_id = " + ada);
    }

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                .as(broken.getMessage())
                .isTrue());
    }
}
