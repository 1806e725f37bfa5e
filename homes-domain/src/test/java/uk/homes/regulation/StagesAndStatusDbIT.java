package uk.homes.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homes.regulation.ApplicationStage.*;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.AnAppointment;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;
import uk.homes.workforce.Post;

/** The stage of an application and how the registration stands never say different things, whichever is recorded. */
class StagesAndStatusDbIT {

    private static final LocalDate START = LocalDate.of(2021, 1, 4);
    private static final LocalDate OPENED = START.plusDays(120);

    private final House house = House.open();
    private final Applications applications = house.get(Applications.class);
    private final Registrations registrations = house.get(Registrations.class);
    private final Long home = house.home();
    private final House.Someone head = house.someone(Role.HEAD_OF_SERVICE, home);

    @Test
    void a_suspension_recorded_of_the_registration_is_the_stage_of_the_application_too_and_so_is_its_end() {
        long id = operational();
        change(RegistrationStatus.RESTRICTED, OPENED.plusDays(10));
        assertThat(stage(id)).isEqualTo(RESTRICTED);
        change(RegistrationStatus.SUSPENDED, OPENED.plusDays(20));
        assertThat(stage(id)).isEqualTo(SUSPENDED);
        change(RegistrationStatus.ACTIVE, OPENED.plusDays(30));
        assertThat(stage(id)).isEqualTo(OPERATIONAL);
        change(RegistrationStatus.CANCELLED, OPENED.plusDays(40));
        assertThat(stage(id)).isEqualTo(CANCELLED);
    }

    @Test
    void a_home_that_has_not_opened_may_be_suspended_and_is_then_registered_again_and_not_open() {
        long id = registered();
        change(RegistrationStatus.SUSPENDED, START.plusDays(105));
        assertThat(stage(id)).isEqualTo(SUSPENDED);
        change(RegistrationStatus.ACTIVE, START.plusDays(110));
        assertThat(stage(id)).isEqualTo(REGISTERED);
        step(id, VARIATION, START.plusDays(111));
        assertThat(head.does(() -> applications.find(id)).opened()).isFalse();
        refused(
                () -> head.runs(() -> applications.firstChildTold(
                        new Applications.Noted(id, applications.find(id).version(), START.plusDays(111), null))),
                "regulation.application.noChild");
        step(id, REGISTERED, START.plusDays(112));
        step(id, OPERATIONAL, OPENED);
        step(id, VARIATION, OPENED.plusDays(1));
        refused(() -> step(id, REGISTERED, OPENED.plusDays(2)), "regulation.application.opened");
    }

    @Test
    void the_end_of_a_variation_lifts_no_suspension() {
        long id = operational();
        step(id, VARIATION, OPENED.plusDays(5));
        change(RegistrationStatus.SUSPENDED, OPENED.plusDays(10));
        assertThat(stage(id)).isEqualTo(SUSPENDED);
        step(id, OPERATIONAL, OPENED.plusDays(20));
        assertThat(status(OPENED.plusDays(20))).isEqualTo(RegistrationStatus.ACTIVE);
    }

    @Test
    void what_was_imposed_while_the_two_differed_is_lifted_by_itself_first() throws SQLException {
        long id = operational();
        step(id, VARIATION, OPENED.plusDays(5));
        Sql.asApplication("insert into regulation.status_change (registration_id, status, from_date) select r.id, "
                + "'SUSPENDED', date '" + OPENED.plusDays(10) + "' from regulation.registration r where r.home_id = "
                + home);
        refused(() -> step(id, OPERATIONAL, OPENED.plusDays(20)), "regulation.application.imposed");
        assertThat(status(OPENED.plusDays(20))).isEqualTo(RegistrationStatus.SUSPENDED);
        change(RegistrationStatus.ACTIVE, OPENED.plusDays(21));
        assertThat(stage(id)).isEqualTo(VARIATION);
        step(id, OPERATIONAL, OPENED.plusDays(22));
    }

    @Test
    void a_change_before_the_day_of_the_stage_is_refused_and_without_an_application_nothing_follows() {
        operational();
        refused(() -> change(RegistrationStatus.SUSPENDED, OPENED.minusDays(1)), "regulation.application.early");
        RegisteredHome without = RegisteredHome.of(2);
        without.head().runs(() -> registrations.changeStatus(without.id(), RegistrationStatus.SUSPENDED, OPENED));
        assertThat(without.head().does(applications::list)).isEmpty();
    }

    @Test
    void a_manager_who_ends_closes_the_application_that_led_there_and_leaves_the_post_empty() {
        registered();
        long staff = AnAppointment.of("Hollis Brand", home)
                .as(Post.MANAGER)
                .from(START)
                .by(house.someone(Role.REGISTERED_MANAGER, home));
        long id = open(ApplicationKind.MANAGER, null, staff);
        int day = 1;
        for (ApplicationStage stage : List.of(
                APPLICATION_SUBMITTED, ACCEPTED, CHECKS, FIT_PERSON_INTERVIEW, NOTICE_OF_PROPOSAL, REGISTERED)) {
            step(id, stage, START.plusDays(day++));
        }
        RegisteredManagers managers = house.get(RegisteredManagers.class);
        long registration = head.does(() -> managers.of(home)).get(0).id();
        refused(
                () -> head.runs(() -> managers.end(registration, LocalDate.of(2021, 11, 24))),
                "regulation.application.notYet");
        head.runs(() -> managers.end(registration, OPENED));
        assertThat(stage(id)).isEqualTo(CLOSED);
        assertThat(head.does(managers::vacant)).extracting(VacancyRow::since).containsExactly(OPENED);
    }

    private long operational() {
        long id = registered();
        step(id, OPERATIONAL, OPENED);
        return id;
    }

    private long registered() {
        long id = open(ApplicationKind.SERVICE, "The council", null);
        int day = 1;
        for (ApplicationStage stage : List.of(
                PROPERTY_ACQUIRED,
                MANAGER_APPOINTED,
                APPLICATION_SUBMITTED,
                ACCEPTED,
                CHECKS,
                REGISTRATION_VISIT,
                FIT_PERSON_INTERVIEW,
                NOTICE_OF_PROPOSAL)) {
            step(id, stage, START.plusDays(day++));
        }
        step(
                id,
                REGISTERED,
                START.plusDays(100),
                new Applications.Registered(RegisteredHome.urn(), "Children’s home", 2, null));
        return id;
    }

    private long open(ApplicationKind kind, String applicant, Long staff) {
        Integer places = kind == ApplicationKind.SERVICE ? 2 : null;
        return head.does(() -> applications.open(new Applications.NewApplication(
                UUID.randomUUID(), home, kind, applicant, staff, places, START, null, null)));
    }

    private void step(long id, ApplicationStage stage, LocalDate on) {
        step(id, stage, on, null);
    }

    private void step(long id, ApplicationStage stage, LocalDate on, Applications.Registered letter) {
        int version = head.does(() -> applications.find(id)).version();
        head.does(() -> applications.step(
                new Applications.Step(UUID.randomUUID(), id, version, stage, on, null, null, letter, null)));
    }

    private void change(RegistrationStatus to, LocalDate on) {
        head.runs(() -> registrations.changeStatus(home, to, on));
    }

    private ApplicationStage stage(long id) {
        return head.does(() -> applications.find(id)).stage();
    }

    private RegistrationStatus status(LocalDate on) {
        return head.does(() -> registrations.list(on)).get(0).status();
    }

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                .as(broken.getMessage())
                .isTrue());
    }
}
