package uk.homes.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homes.access.Assignments;
import uk.homes.access.NewAssignment;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.AnAppointment;
import uk.homes.testing.House;
import uk.homes.testing.Sql;

/** Nobody starts before the checks of Schedule 2 are complete (CHR 32). It is nine in the morning of 23 November 2021. */
class ChecksDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    private final House house = House.open();
    private final Checks checks = house.get(Checks.class);
    private final Candidates candidates = house.get(Candidates.class);
    private final Staff staff = house.get(Staff.class);
    private final Long home = house.home();
    private final House.Someone manager = house.someone(Role.REGISTERED_MANAGER, home);
    private final AnAppointment ada = AnAppointment.of("Ada Example", home).from(TODAY);

    @Test
    void who_is_not_checked_is_not_appointed_and_every_missing_check_is_named_with_the_regulation() {
        Long id = ada.candidate(manager);
        ada.checked(manager, id, CheckKind.IDENTITY, CheckKind.QUALIFICATIONS);
        assertThatThrownBy(() -> appoint(id, TODAY)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.refusals())
                    .extracting(Refusal::key)
                    .containsExactly(
                            "workforce.check.missing.DBS",
                            "workforce.check.missing.LATEST_REFERENCE",
                            "workforce.check.missing.SECOND_REFERENCE",
                            "workforce.check.missing.REASON_LEFT",
                            "workforce.check.missing.EMPLOYMENT");
            assertThat(broken.refusals()).extracting(Refusal::regulation).containsOnly("CHR 32, Schedule 2");
        });
        assertThat(manager.does(() -> candidates.here(home))).singleElement().satisfies(row -> assertThat(row.missing())
                .hasSize(5));
    }

    @Test
    void who_is_checked_is_appointed_and_is_no_candidate_any_more() {
        Long id = ada.by(manager);
        assertThat(manager.does(() -> candidates.here(home))).isEmpty();
        assertThat(manager.does(() -> checks.of(id))).satisfies(file -> {
            assertThat(file.missing()).isEmpty();
            assertThat(file.working()).isTrue();
            assertThat(file.rows()).hasSize(CheckKind.values().length);
        });
        assertThat(manager.does(() -> checks.here(home))).singleElement().satisfies(row -> assertThat(row.missing())
                .isEmpty());
    }

    @Test
    void the_first_day_is_not_before_the_last_check() {
        Long id = ada.candidate(manager);
        ada.checked(manager, id, CheckKind.values());
        refused(() -> appoint(id, TODAY.minusDays(8)), "workforce.check.later");
        assertThat(appoint(id, TODAY.minusDays(7))).isEqualTo(id);
    }

    @Test
    void what_is_only_asked_for_or_not_accepted_is_missing_and_a_later_record_counts() {
        Long id = ada.by(manager);
        record(id, CheckKind.SECOND_REFERENCE, CheckOutcome.ASKED_FOR, null);
        assertThat(missing(id)).isEmpty();
        record(id, CheckKind.SECOND_REFERENCE, CheckOutcome.NOT_ACCEPTED, "The writer does not know her.");
        assertThat(missing(id)).containsExactly(CheckKind.SECOND_REFERENCE);
        refused(() -> plan(id), "workforce.check.missing.SECOND_REFERENCE");
        assertThatThrownBy(() -> Sql.asApplication(
                        "insert into workforce.shift (home_id, staff_member_id, from_at, to_at) values (" + home + ", "
                                + id + ", '2021-11-24T07:00Z', '2021-11-24T15:00Z')"))
                .hasMessageContaining("SECOND_REFERENCE missing");
        manager.does(() -> checks.record(AnAppointment.complete(id, CheckKind.SECOND_REFERENCE, TODAY)));
        assertThat(plan(id)).isNotNull();
    }

    @Test
    void a_week_is_not_repeated_for_whose_check_is_no_longer_accepted() {
        Long id = ada.from(LocalDate.of(2021, 11, 1)).by(manager);
        plan(id);
        record(id, CheckKind.DBS, CheckOutcome.NOT_ACCEPTED, "The number belongs to somebody else.");
        assertThat(manager.does(() -> house.get(Rota.class).repeatWeek(home, LocalDate.of(2021, 11, 29))))
                .isZero();
    }

    @Test
    void a_team_does_not_move_with_somebody_whose_checks_are_not_complete() {
        Long next = house.home();
        House.Someone both = house.someone(Role.REGISTERED_MANAGER, home, next);
        Long team =
                both.does(() -> house.get(Teams.class).form("Team " + System.nanoTime(), home, TODAY.minusDays(40)));
        Long id = ada.from(TODAY.minusDays(30)).inTeam(team).by(both);
        record(id, CheckKind.IDENTITY, CheckOutcome.NOT_ACCEPTED, "The photograph is not recent.");
        refused(() -> both.runs(() -> house.get(Teams.class).move(team, next, TODAY)), "workforce.team.unchecked");
    }

    @Test
    void there_may_be_no_earlier_work_with_children_and_no_qualification_but_never_no_identity() {
        Long id = ada.candidate(manager);
        record(id, CheckKind.REASON_LEFT, CheckOutcome.NOT_PRACTICABLE, "The employer closed in 2012.");
        record(id, CheckKind.QUALIFICATIONS, CheckOutcome.NONE_TO_CHECK, "Names none as relevant.");
        assertThat(missing(id)).doesNotContain(CheckKind.REASON_LEFT, CheckKind.QUALIFICATIONS);
        refused(() -> record(id, CheckKind.IDENTITY, CheckOutcome.NONE_TO_CHECK, "x"), "workforce.check.notOfThis");
        refused(() -> record(id, CheckKind.REASON_LEFT, CheckOutcome.NONE_TO_CHECK, " "), "workforce.check.why");
    }

    @Test
    void of_a_certificate_level_and_number_are_kept_and_a_standard_one_says_why() {
        Long id = ada.candidate(manager);
        refused(() -> record(id, CheckKind.DBS, CheckOutcome.COMPLETE, null), "workforce.check.certificate");
        NewCheck standard = new NewCheck(
                null, id, CheckKind.DBS, CheckOutcome.COMPLETE, Certificate.STANDARD, TODAY, "HR", "0012", null);
        refused(() -> manager.does(() -> checks.record(standard)), "workforce.check.whyStandard");
        refused(
                () -> manager.does(() -> checks.record(new NewCheck(
                        null, id, CheckKind.DBS, CheckOutcome.ASKED_FOR, null, TODAY.plusDays(1), " ", null, null))),
                "workforce.check.future");
        assertThatThrownBy(() -> Sql.asApplication("update workforce.staff_check set note = 'x'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_database_refuses_an_appointment_without_checks() {
        Long id = ada.candidate(manager);
        assertThatThrownBy(() -> Sql.asApplication("insert into workforce.appointment (staff_member_id, home_id, post,"
                        + " from_date) values (" + id + ", " + home + ", 'WORKER', '2021-11-23')"))
                .hasMessageContaining("nobody starts before the checks of Schedule 2 are complete: IDENTITY, DBS");
    }

    @Test
    void who_is_not_appointed_is_no_candidate_any_more_and_the_reason_stays() {
        Long id = ada.candidate(manager);
        long candidacy = manager.does(() -> candidates.here(home)).get(0).id();
        refused(() -> end(candidacy, " "), "workforce.candidate.why");
        end(candidacy, "Took another post.");
        refused(() -> end(candidacy, "Again."), "workforce.candidate.closed");
        assertThat(manager.does(() -> candidates.here(home))).isEmpty();
        assertThat(manager.does(() -> checks.of(id)).candidacyId()).isNull();
    }

    @Test
    void somebody_who_left_is_appointed_again_and_one_person_holds_posts_in_two_homes_but_not_two_in_one() {
        Long second = house.home();
        House.Someone both = house.someone(Role.REGISTERED_MANAGER, home, second);
        Long id = ada.from(TODAY.minusDays(60)).by(both);
        refused(() -> appoint(id, TODAY), "workforce.staff.inPost");
        both.does(() -> staff.appoint(new NewStaff(null, id, null, second, null, Post.WORKER, TODAY)));
        long appointment = both.does(() -> staff.here(home, TODAY)).get(0).appointmentId();
        both.does(() -> staff.leave(new Leaving(null, appointment, TODAY)));
        assertThat(appoint(id, TODAY.plusDays(1))).isEqualTo(id);
        assertThat(both.does(() -> staff.here(second, TODAY)))
                .extracting(StaffRow::staffId)
                .containsExactly(id);
    }

    @Test
    void a_file_is_read_by_who_answers_for_the_home_and_by_the_person_and_recorded_by_few() {
        House.Someone worker = house.someone(Role.RESIDENTIAL_WORKER, home);
        House.Someone deputy = house.someone(Role.DEPUTY_MANAGER, home);
        House.Someone head = house.someone(Role.HEAD_OF_SERVICE, home);
        House.Someone individual = house.someone(Role.RESPONSIBLE_INDIVIDUAL, home);
        House.Someone other = house.someone(Role.REGISTERED_MANAGER, house.home());
        house.installation(() -> house.get(Assignments.class)
                .assign(new NewAssignment(worker.id(), Role.RESIDENTIAL_WORKER, home, TODAY, null)));
        Long id = ada.signingInAs(worker.id()).by(manager);
        assertThat(worker.does(() -> checks.of(id)).name()).isEqualTo("Ada Example");
        assertThat(deputy.does(() -> checks.of(id)).rows()).isNotEmpty();
        Long ben = AnAppointment.of("Ben Example", home).by(manager);
        assertThatThrownBy(() -> worker.does(() -> checks.of(ben))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.does(() -> checks.of(ben))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> head.does(() -> checks.of(ben))).isInstanceOf(NotFound.class);
        assertThat(head.does(() -> checks.here(home))).hasSize(2);
        NewCheck again = AnAppointment.complete(ben, CheckKind.IDENTITY, TODAY);
        assertThatThrownBy(() -> deputy.does(() -> checks.record(again))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> other.does(() -> checks.record(again))).isInstanceOf(NotFound.class);
        assertThat(individual.does(() -> checks.record(again))).isNotNull();
    }

    @Test
    void nobody_records_a_check_of_themselves() {
        house.installation(() -> house.get(Assignments.class)
                .assign(new NewAssignment(manager.id(), Role.REGISTERED_MANAGER, home, TODAY, null)));
        Long id = ada.as(Post.MANAGER).signingInAs(manager.id()).by(house.someone(Role.REGISTERED_MANAGER, home));
        refused(() -> record(id, CheckKind.IDENTITY, CheckOutcome.COMPLETE, null), "workforce.check.own");
    }

    private List<CheckKind> missing(Long id) {
        return manager.does(() -> checks.of(id)).missing();
    }

    private Long appoint(Long id, LocalDate from) {
        return manager.does(() -> staff.appoint(new NewStaff(null, id, null, home, null, Post.WORKER, from)));
    }

    private Long plan(Long id) {
        Instant from = Instant.parse("2021-11-24T07:30:00Z");
        return manager.does(
                () -> house.get(Shifts.class).plan(new NewShift(home, id, from, from.plusSeconds(3600), false)));
    }

    private void record(Long id, CheckKind kind, CheckOutcome outcome, String note) {
        manager.does(
                () -> checks.record(new NewCheck(null, id, kind, outcome, null, TODAY, "Dana Whitlock", null, note)));
    }

    private void end(long candidacy, String words) {
        manager.does(() -> candidates.notAppointed(new NotAppointed(null, candidacy, words)));
    }

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                .as(broken.getMessage())
                .isTrue());
    }
}
