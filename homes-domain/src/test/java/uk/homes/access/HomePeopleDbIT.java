package uk.homes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.Sql;

/** A registered manager looks after the people of the own home, and of no other. */
class HomePeopleDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private static final String PASSWORD = "a long enough password";

    private final House house = House.open();
    private final Long home = house.home();
    private final Long other = house.home();
    private final House.Someone manager = house.someone(Role.REGISTERED_MANAGER, home);
    private final HomePeople people = house.get(HomePeople.class);
    private final String name = "new." + Long.toString(System.nanoTime(), 36);

    @Test
    void a_manager_adds_a_worker_who_chooses_a_password_by_the_link_and_signs_in() {
        Long worker = added(Role.RESIDENTIAL_WORKER);
        String link = manager.does(() -> people.link(worker));
        house.asNobody(() -> {
            house.get(People.class).choosePassword(link, PASSWORD);
            return null;
        });
        String token = house.asNobody(() -> house.get(SignIn.class).withPassword(name, PASSWORD, "192.0.2.1", null));
        assertThat(house.<Boolean>asNobody(() -> house.get(Sessions.class).resume(token)
                        && house.get(Caller.class).holds(Role.RESIDENTIAL_WORKER, home)))
                .isTrue();
        assertThat(manager.does(people::list)).extracting(PersonRow::id).contains(worker);
    }

    @Test
    void a_link_works_once_for_a_day_and_a_later_one_ends_it() {
        Long worker = added(Role.DEPUTY_MANAGER);
        String first = manager.does(() -> people.link(worker));
        String second = manager.does(() -> people.link(worker));
        linkRefused(first, House.MORNING);
        linkRefused(second, House.MORNING.plusSeconds(24 * 3600));
        assertThatThrownBy(() -> choose(second, "too short", House.MORNING)).hasMessage("access.person.password");
        choose(second, PASSWORD, House.MORNING.plusSeconds(23 * 3600));
        linkRefused(second, House.MORNING);
    }

    @Test
    void the_same_submission_adds_one_person() {
        AddToHome command = command(UUID.randomUUID(), Role.RESIDENTIAL_WORKER, home);
        Long first = manager.does(() -> people.add(command));
        assertThat(manager.does(() -> people.add(command))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RESIDENTIAL_WORKER", "DEPUTY_MANAGER"})
    void no_role_but_the_two_is_given(Role role) {
        refused("access.home.role", () -> people.add(command(UUID.randomUUID(), role, home)));
        Long worker = added(Role.RESIDENTIAL_WORKER);
        refused("access.home.role", () -> people.assign(new NewAssignment(worker, role, home, TODAY, null)));
    }

    @Test
    void another_home_is_not_found_and_no_role_counts_in_every_home() {
        assertThatThrownBy(() ->
                        manager.does(() -> people.add(command(UUID.randomUUID(), Role.RESIDENTIAL_WORKER, other))))
                .isInstanceOf(NotFound.class);
        refused("access.home.which", () -> people.add(command(UUID.randomUUID(), Role.RESIDENTIAL_WORKER, null)));
        Long theirs = assigned(Role.RESIDENTIAL_WORKER, other);
        assertThat(manager.does(people::list)).extracting(PersonRow::id).doesNotContain(theirs);
        assertThat(manager.does(() -> people.of(theirs))).isEmpty();
        assertThatThrownBy(() -> manager.does(() -> people.link(theirs))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> manager.runs(() -> people.disable(theirs))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> manager.does(
                        () -> people.assign(new NewAssignment(theirs, Role.RESIDENTIAL_WORKER, home, TODAY, null))))
                .isInstanceOf(NotFound.class);
        long roleThere = roles(theirs).get(0).id();
        assertThatThrownBy(() -> manager.runs(() -> people.end(roleThere, TODAY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_manager_ends_a_role_and_gives_a_further_stretch_of_days() {
        Long worker = added(Role.RESIDENTIAL_WORKER);
        AssignmentRow held = manager.does(() -> people.of(worker)).get(0);
        manager.runs(() -> people.end(held.id(), TODAY));
        assertThat(manager.does(() -> people.of(worker)).get(0).to()).isEqualTo(TODAY);
        manager.does(() -> people.assign(
                new NewAssignment(worker, Role.DEPUTY_MANAGER, home, TODAY.plusDays(30), TODAY.plusDays(60))));
        assertThat(manager.does(() -> people.of(worker)))
                .extracting(AssignmentRow::role)
                .containsExactly(Role.DEPUTY_MANAGER, Role.RESIDENTIAL_WORKER);
    }

    @Test
    void whoever_holds_something_beyond_the_home_is_the_administrators() {
        Long both = added(Role.RESIDENTIAL_WORKER);
        give(both, Role.RESIDENTIAL_WORKER, other, TODAY.plusDays(1));
        beyond(both);
        Long visitor = assigned(Role.REGISTERED_MANAGER, home);
        beyond(visitor);
        long managers = roles(visitor).get(0).id();
        refused("access.home.role", () -> {
            people.end(managers, TODAY);
            return null;
        });
        Long everywhere = added("every." + name, Role.DEPUTY_MANAGER);
        give(everywhere, Role.AUDITOR, null, TODAY);
        beyond(everywhere);
    }

    @Test
    void what_somebody_held_elsewhere_before_keeps_nobody_from_being_helped() {
        Long moved = added(Role.RESIDENTIAL_WORKER);
        house.installation(() -> house.get(Assignments.class)
                .assign(new NewAssignment(
                        moved, Role.RESIDENTIAL_WORKER, other, TODAY.minusDays(90), TODAY.minusDays(1))));
        assertThat(manager.does(() -> people.link(moved))).isNotBlank();
    }

    @Test
    void nobody_helps_or_raises_themselves() {
        give(manager.id(), Role.DEPUTY_MANAGER, home, TODAY);
        refused(
                "access.home.self",
                () -> people.assign(new NewAssignment(manager.id(), Role.DEPUTY_MANAGER, home, TODAY, null)));
        refused("access.home.self", () -> people.link(manager.id()));
        refused("access.home.self", () -> {
            people.disable(manager.id());
            return null;
        });
        long own = roles(manager.id()).get(0).id();
        refused("access.home.self", () -> {
            people.end(own, TODAY);
            return null;
        });
    }

    @Test
    void closing_somebodys_access_ends_their_sessions_and_a_link_does_not_open_it_again() {
        Long worker = added(Role.RESIDENTIAL_WORKER);
        String link = manager.does(() -> people.link(worker));
        manager.runs(() -> people.disable(worker));
        assertThatThrownBy(() -> choose(link, PASSWORD, House.MORNING)).hasMessage("access.signIn.disabled");
        refused("access.link.closed", () -> people.link(worker));
        assertThat(Sql.text("select outcome || ' ' || reason from audit.event where person_id = " + manager.id()
                        + " order by id desc limit 1"))
                .isEqualTo("REFUSED access.link.closed");
    }

    @Test
    void a_worker_and_a_deputy_look_after_nobody() {
        for (Role role : List.of(Role.RESIDENTIAL_WORKER, Role.DEPUTY_MANAGER)) {
            assertThatThrownBy(() -> house.someone(role, home).does(people::list))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    private void beyond(Long person) {
        refused("access.home.beyond", () -> people.link(person));
        refused("access.home.beyond", () -> {
            people.disable(person);
            return null;
        });
        refused(
                "access.home.beyond",
                () -> people.assign(new NewAssignment(person, Role.DEPUTY_MANAGER, home, TODAY, null)));
    }

    private void refused(String key, java.util.function.Supplier<?> work) {
        assertThatThrownBy(() -> manager.does(work))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                        .as(broken.getMessage())
                        .isTrue());
    }

    private void linkRefused(String link, Instant at) {
        assertThatThrownBy(() -> choose(link, PASSWORD, at)).hasMessage("access.link.used");
    }

    private void choose(String link, String password, Instant at) {
        house.asNobody(() -> house.get(HomesClock.class).at(at, () -> {
            house.get(People.class).choosePassword(link, password);
            return null;
        }));
    }

    private Long added(Role role) {
        return added(name, role);
    }

    private Long added(String signInName, Role role) {
        return manager.does(() -> people.add(
                new AddToHome(UUID.randomUUID(), "Nia Newcomer", "Worker", signInName, null, role, home, TODAY, null)));
    }

    private AddToHome command(UUID submission, Role role, Long where) {
        return new AddToHome(submission, "Nia Newcomer", "Worker", name, null, role, where, TODAY, null);
    }

    private Long assigned(Role role, Long where) {
        Long person = house.someone(role, where).id();
        give(person, role, where, TODAY);
        return person;
    }

    private void give(Long person, Role role, Long where, LocalDate from) {
        house.installation(() ->
                house.get(Assignments.class).assign(new NewAssignment(person, role, where, from, until(role, from))));
    }

    // An auditor's time is limited from the start.
    private static LocalDate until(Role role, LocalDate from) {
        return role == Role.AUDITOR ? from.plusDays(90) : null;
    }

    private List<AssignmentRow> roles(Long person) {
        return house.installation(() -> house.get(Assignments.class).of(person));
    }
}
