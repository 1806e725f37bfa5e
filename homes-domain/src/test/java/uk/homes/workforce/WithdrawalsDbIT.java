package uk.homes.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.AnAppointment;
import uk.homes.testing.House;
import uk.homes.testing.Sql;

/** What was recorded wrongly of a person is withdrawn, and its clock comes back. It is nine in the morning of 23 November 2021. */
class WithdrawalsDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private static final LocalDate STARTED = LocalDate.of(2021, 3, 1);

    private final House house = House.open();
    private final Supervisions supervisions = house.get(Supervisions.class);
    private final Trainings trainings = house.get(Trainings.class);
    private final Probations probations = house.get(Probations.class);
    private final Withdrawals withdrawals = house.get(Withdrawals.class);
    private final Records records = house.get(Records.class);
    private final Long home = house.home();
    private final House.Someone manager = house.someone(Role.REGISTERED_MANAGER, home);
    private final Long ada = AnAppointment.of("Ada Example", home).from(STARTED).by(manager);

    @Test
    void a_supervision_withdrawn_ends_nothing_and_can_be_recorded_again_on_its_day() {
        Long wrong = supervised(LocalDate.of(2021, 4, 7));
        assertThat(open("LOCAL_SUPERVISION")).isEqualTo("2021-05-19 workforce.supervision");
        withdraw(Records.Kind.SUPERVISION, wrong, "That was Ben.");
        assertThat(open("LOCAL_SUPERVISION")).isEqualTo("2021-04-12 workforce.appointment");
        Long right = supervised(LocalDate.of(2021, 4, 7));
        assertThatThrownBy(() ->
                        Sql.asApplication("insert into workforce.supervision (staff_member_id, held_on, supervisor,"
                                + " minutes, agreed, recorded_by, recorded_at) select staff_member_id, held_on, supervisor, minutes,"
                                + " agreed, recorded_by, recorded_at from workforce.supervision where id = " + right))
                .hasMessageContaining("supervision_once");
        assertThat(open("LOCAL_SUPERVISION")).isEqualTo("2021-05-19 workforce.supervision");
        withdraw(Records.Kind.SUPERVISION, right, "That was Ben, again.");
        assertThat(open("LOCAL_SUPERVISION")).isEqualTo("2021-04-12 workforce.appointment");
    }

    @Test
    void a_training_withdrawn_leaves_the_one_before_it_to_run_out() {
        trained(LocalDate.of(2021, 3, 2), LocalDate.of(2021, 12, 31));
        Long wrong = trained(LocalDate.of(2021, 11, 20), LocalDate.of(2024, 11, 20));
        assertThat(open("LOCAL_TRAINING")).isEqualTo("2024-11-20 workforce.training");
        withdraw(Records.Kind.TRAINING, wrong, "She was ill on that day.");
        assertThat(open("LOCAL_TRAINING")).isEqualTo("2021-12-31 workforce.training");
        assertThat(trained(LocalDate.of(2021, 11, 20), LocalDate.of(2022, 11, 20)))
                .isNotNull();
        assertThat(manager.does(trainings::courses)).containsExactly("First aid");
    }

    @Test
    void a_course_that_was_only_recorded_wrongly_is_offered_no_more() {
        withdraw(Records.Kind.TRAINING, trained(TODAY, null), "A wrong name.");
        assertThat(manager.does(trainings::courses)).isEmpty();
    }

    @Test
    void an_outcome_withdrawn_leaves_the_day_to_be_reviewed_and_takes_a_later_end_with_it() {
        set();
        Long extended = review(day("END"), Probations.Outcome.EXTENDED, LocalDate.of(2021, 12, 1));
        assertThat(open("CHR33_PROBATION"))
                .isEqualTo("2021-06-01 workforce.probation_point,2021-12-01 workforce.probation_point");
        withdraw(Records.Kind.PROBATION_END, extended, "It was not extended.");
        assertThat(open("CHR33_PROBATION"))
                .isEqualTo("2021-06-01 workforce.probation_point,2021-09-01 workforce.probation_point");
        Long passed = review(day("END"), Probations.Outcome.PASSED, null);
        assertThat(open("CHR33_PROBATION")).isNull();
        withdraw(Records.Kind.PROBATION_END, passed, "Another person’s.");
        assertThat(open("CHR33_PROBATION"))
                .isEqualTo("2021-06-01 workforce.probation_point,2021-09-01 workforce.probation_point");
        assertThat(review(day("END"), Probations.Outcome.EXTENDED, LocalDate.of(2021, 12, 1)))
                .as("the later end may be set again")
                .isNotNull();
    }

    @Test
    void an_extension_whose_later_end_was_reviewed_is_withdrawn_only_after_that_review() {
        set();
        Long extended = review(day("END"), Probations.Outcome.EXTENDED, LocalDate.of(2021, 11, 22));
        long later =
                Long.parseLong(Sql.text("select next_point_id from workforce.probation_review where id = " + extended));
        Long passed = review(later, Probations.Outcome.PASSED, null);
        refused(() -> withdraw(Records.Kind.PROBATION_END, extended, "x"), "workforce.withdraw.later");
        withdraw(Records.Kind.PROBATION_END, passed, "x");
        withdraw(Records.Kind.PROBATION_END, extended, "x");
        assertThatThrownBy(() -> review(later, Probations.Outcome.PASSED, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_withdrawn_stays_readable_with_who_when_and_why() {
        Long wrong = supervised(LocalDate.of(2021, 4, 7));
        refused(() -> withdraw(Records.Kind.SUPERVISION, wrong, " "), "workforce.withdraw.reason");
        withdraw(Records.Kind.SUPERVISION, wrong, "That was Ben.");
        Records.Act act = manager.does(() -> records.of(ada)).acts().get(0);
        assertThat(act.stands()).isFalse();
        assertThat(act.words()).isEqualTo("Read the plan again.");
        assertThat(act.withdrawnWhy()).isEqualTo("That was Ben.");
        assertThat(act.withdrawnAt()).isEqualTo(House.MORNING);
        assertThat(act.withdrawnBy()).isNotBlank();
        House.Someone head = house.someone(Role.HEAD_OF_SERVICE, home);
        assertThat(head.does(() -> records.of(ada)).acts().get(0).withdrawnWhy())
                .as("who sees days only reads no words")
                .isNull();
        refused(() -> withdraw(Records.Kind.SUPERVISION, wrong, "Again."), "workforce.withdraw.already");
        assertThat(Sql.text("select use_case || ' ' || home_id from audit.event where subject = 'workforce.supervision/"
                        + wrong + "' and outcome = 'DONE' order by id desc limit 1"))
                .isEqualTo("workforce.Withdrawals.withdraw " + home);
    }

    @Test
    void only_the_registered_manager_of_the_home_withdraws_and_only_of_the_person_named() {
        Long wrong = supervised(LocalDate.of(2021, 4, 7));
        Withdrawals.Withdraw command =
                new Withdrawals.Withdraw(UUID.randomUUID(), ada, Records.Kind.SUPERVISION, wrong, "x");
        House.Someone deputy = house.someone(Role.DEPUTY_MANAGER, home);
        assertThatThrownBy(() -> deputy.does(() -> withdrawals.withdraw(command)))
                .isInstanceOf(NotPermitted.class);
        House.Someone elsewhere = house.someone(Role.REGISTERED_MANAGER, house.home());
        assertThatThrownBy(() -> elsewhere.does(() -> withdrawals.withdraw(command)))
                .isInstanceOf(NotFound.class);
        Long ben = AnAppointment.of("Ben Example", home).by(manager);
        for (Records.Kind kind :
                List.of(Records.Kind.SUPERVISION, Records.Kind.PROBATION_END, Records.Kind.APPRAISAL)) {
            assertThatThrownBy(() -> manager.does(() ->
                            withdrawals.withdraw(new Withdrawals.Withdraw(UUID.randomUUID(), ben, kind, wrong, "x"))))
                    .as(kind.name())
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_database_itself_changes_nothing_else_and_withdraws_once_and_for_a_reason() {
        Long wrong = supervised(LocalDate.of(2021, 4, 7));
        assertThatThrownBy(() -> Sql.asApplication("update workforce.supervision set minutes = 5 where id = " + wrong))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.asOwner("update workforce.supervision set minutes = 5 where id = " + wrong))
                .hasStackTraceContaining("never changes");
        assertThatThrownBy(() -> Sql.asApplication(
                        "update workforce.supervision set withdrawn_at = now(), withdrawn_by = 1 where id = " + wrong))
                .hasMessageContaining("withdrawn_for_a_reason");
        withdraw(Records.Kind.SUPERVISION, wrong, "That was Ben.");
        assertThatThrownBy(() -> Sql.asApplication("update workforce.supervision set withdrawn_at = null,"
                        + " withdrawn_by = null, withdrawn_why = null where id = " + wrong))
                .hasMessageContaining("never changes");
        set();
        review(day("END"), Probations.Outcome.EXTENDED, LocalDate.of(2021, 12, 1));
        assertThatThrownBy(() -> Sql.asApplication("update workforce.probation_point set withdrawn_at = now(),"
                        + " withdrawn_by = " + manager.id() + ", withdrawn_why = 'x' where id = " + day("END")))
                .hasMessageContaining("not withdrawn");
    }

    private Long supervised(LocalDate on) {
        return manager.does(() ->
                supervisions.record(new Supervisions.Held(null, ada, on, "Dana Whitlock", 60, "Read the plan again.")));
    }

    private Long trained(LocalDate on, LocalDate until) {
        return manager.does(() -> trainings.record(new Trainings.Completed(null, ada, "First aid", on, until, null)));
    }

    private void set() {
        manager.does(() -> probations.set(
                new Probations.SetDays(null, ada, LocalDate.of(2021, 6, 1), null, LocalDate.of(2021, 9, 1))));
    }

    private Long review(long day, Probations.Outcome outcome, LocalDate until) {
        return manager.does(() -> probations.review(
                new Probations.Reviewed(null, day, LocalDate.of(2021, 9, 1), outcome, until, "As agreed.")));
    }

    private Long withdraw(Records.Kind kind, Long id, String reason) {
        return manager.doesAt(
                House.MORNING,
                () -> withdrawals.withdraw(new Withdrawals.Withdraw(UUID.randomUUID(), ada, kind, id, reason)));
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

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                .as(broken.getMessage())
                .isTrue());
    }
}
