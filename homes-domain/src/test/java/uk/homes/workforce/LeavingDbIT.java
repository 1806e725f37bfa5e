package uk.homes.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.AssignmentRow;
import uk.homes.access.Assignments;
import uk.homes.access.NewAssignment;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.AnAppointment;
import uk.homes.testing.House;

/** Somebody is linked to their sign-in, leaves, and may do nothing in the home after their last shift. */
class LeavingDbIT {

    private static final LocalDate SINCE = LocalDate.of(2020, 8, 3);
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    private final House house = House.open();
    private final Staff staff = house.get(Staff.class);
    private final Shifts shifts = house.get(Shifts.class);
    private final Assignments assignments = house.get(Assignments.class);
    private final Long home = house.home();
    private final House.Someone manager = house.someone(Role.REGISTERED_MANAGER, home);
    private final House.Someone worker = house.someone("Priya Nair", Role.RESIDENTIAL_WORKER, home);

    @Test
    void the_roles_that_the_home_gives_end_with_the_last_day() {
        role(Role.RESIDENTIAL_WORKER, home);
        role(Role.RESIDENTIAL_WORKER, house.home());
        role(Role.REGISTERED_MANAGER, home);
        leave(appoint(), TODAY.plusDays(7));
        assertThat(held())
                .extracting(AssignmentRow::role, row -> row.homeId().equals(home), AssignmentRow::to)
                .containsExactlyInAnyOrder(
                        tuple(Role.RESIDENTIAL_WORKER, true, TODAY.plusDays(7)),
                        tuple(Role.RESIDENTIAL_WORKER, false, null),
                        tuple(Role.REGISTERED_MANAGER, true, null));
    }

    @Test
    void a_last_night_that_ends_on_the_day_after_is_worked_to_its_end_and_later_shifts_are_taken_off() {
        role(Role.DEPUTY_MANAGER, home);
        StaffRow appointed = appoint();
        plan(appointed, "2021-11-25T22:00:00Z", "2021-11-26T08:00:00Z");
        plan(appointed, "2021-11-27T07:30:00Z", "2021-11-27T15:00:00Z");
        leave(appointed, LocalDate.of(2021, 11, 25));
        assertThat(held()).extracting(AssignmentRow::to).containsExactly(LocalDate.of(2021, 11, 26));
        assertThat(manager.does(() -> house.get(Rota.class).between(home, TODAY, TODAY.plusDays(7))))
                .extracting(RotaRow::from)
                .containsExactly(Instant.parse("2021-11-25T22:00:00Z"));
    }

    @Test
    void who_left_some_days_ago_has_no_access_from_today_on() {
        role(Role.RESIDENTIAL_WORKER, home);
        leave(appoint(), TODAY.minusDays(3));
        assertThat(held()).extracting(AssignmentRow::to).containsExactly(TODAY.minusDays(3));
    }

    @Test
    void leaving_twice_is_told_and_the_same_submission_counts_once() {
        StaffRow appointed = appoint();
        Leaving command = new Leaving(UUID.randomUUID(), appointed.appointmentId(), TODAY);
        assertThat(manager.does(() -> staff.leave(command))).isEqualTo(manager.does(() -> staff.leave(command)));
        assertThatThrownBy(() -> leave(appointed, TODAY))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("workforce.staff.hasLeft"))
                        .isTrue());
    }

    @Test
    void a_sign_in_is_offered_and_taken_only_in_the_home_where_it_counts_and_only_once() {
        role(Role.RESIDENTIAL_WORKER, home);
        assertThat(manager.does(() -> staff.signIns(home)))
                .extracting(SignInRow::personId)
                .containsExactly(worker.id());
        priya().signingInAs(worker.id()).by(manager);
        assertThat(manager.does(() -> staff.signIns(home))).isEmpty();
        refusedSignIn(worker.id());
        House.Someone elsewhere = house.someone(Role.RESIDENTIAL_WORKER, house.home());
        refusedSignIn(elsewhere.id());
    }

    @Test
    void nobody_ends_access_in_a_home_that_is_not_theirs() {
        House.Someone other = house.someone(Role.REGISTERED_MANAGER, house.home());
        role(Role.RESIDENTIAL_WORKER, home);
        StaffRow appointed = appoint();
        assertThatThrownBy(() -> other.does(() -> staff.leave(new Leaving(null, appointed.appointmentId(), TODAY))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.runs(() -> assignments.left(worker.id(), home, TODAY)))
                .isInstanceOf(NotFound.class);
        assertThat(other.does(() -> staff.signIns(home))).isEmpty();
        assertThat(held()).extracting(AssignmentRow::to).containsExactly((LocalDate) null);
    }

    private AnAppointment priya() {
        return AnAppointment.of("Priya Nair", home).from(SINCE);
    }

    private void refusedSignIn(Long person) {
        assertThatThrownBy(() -> priya().signingInAs(person).by(manager))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("workforce.staff.signIn"))
                        .isTrue());
    }

    private void role(Role role, Long of) {
        house.installation(() -> assignments.assign(new NewAssignment(worker.id(), role, of, SINCE, null)));
    }

    private List<AssignmentRow> held() {
        return house.installation(() -> assignments.of(worker.id()));
    }

    private StaffRow appoint() {
        Long person = held().isEmpty() ? null : worker.id();
        priya().signingInAs(person).by(manager);
        return manager.does(() -> staff.here(home, TODAY)).get(0);
    }

    private void leave(StaffRow appointed, LocalDate lastDay) {
        manager.does(() -> staff.leave(new Leaving(null, appointed.appointmentId(), lastDay)));
    }

    private void plan(StaffRow appointed, String from, String to) {
        manager.does(() ->
                shifts.plan(new NewShift(home, appointed.staffId(), Instant.parse(from), Instant.parse(to), false)));
    }
}
