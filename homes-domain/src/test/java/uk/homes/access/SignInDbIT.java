package uk.homes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homes.shared.HomesClock;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;

class SignInDbIT {

    private static final String PASSWORD = "a long enough password";

    private final House house = House.open();
    private final SignIn signIn = house.get(SignIn.class);
    private final Sessions sessions = house.get(Sessions.class);
    private String name;
    private Long person;
    private Long home;

    @BeforeEach
    void somebody_can_sign_in() {
        name = "worker." + Long.toString(System.nanoTime(), 36);
        home = house.home();
        person = house.installation(() -> {
            Long id = house.get(People.class)
                    .add(new NewPerson(name, "Tess Worker", "Residential worker", PASSWORD, null, false, false, true));
            house.get(Assignments.class)
                    .assign(new NewAssignment(id, Role.RESIDENTIAL_WORKER, home, LocalDate.of(2021, 1, 1), null));
            return id;
        });
    }

    @Test
    void the_right_password_opens_a_session_with_todays_roles() {
        String token = signedIn();
        assertThat(caller(token).roles()).containsExactly(Role.RESIDENTIAL_WORKER);
    }

    @Test
    void a_wrong_password_is_refused_without_saying_which_half_was_wrong() {
        assertThatThrownBy(() -> house.asNobody(() -> signIn.withPassword(name, "wrong", "192.0.2.1", null)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("access.signIn.wrong"))
                        .isTrue());
        assertThatThrownBy(() -> house.asNobody(() -> signIn.withPassword("nobody.here", "wrong", "192.0.2.1", null)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("access.signIn.wrong"))
                        .isTrue());
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_must_wait() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> house.asNobody(() -> signIn.withPassword(name, "wrong", "192.0.2.2", null)))
                    .isInstanceOf(RuleBroken.class);
        }
        assertThatThrownBy(this::signedIn)
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("access.signIn.tooMany"))
                        .isTrue());
    }

    @Test
    void a_disabled_person_is_out_at_once() {
        String token = signedIn();
        house.someone(Role.ADMINISTRATOR, home)
                .runs(() -> house.get(People.class).disable(person));
        assertThat(house.<Boolean>asNobody(() -> sessions.resume(token))).isFalse();
        assertThatThrownBy(this::signedIn)
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("access.signIn.disabled"))
                        .isTrue());
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        String tablet = signedIn();
        String phone = signedIn();
        house.asNobody(() -> {
            sessions.resume(tablet);
            signIn.outEverywhere();
            return null;
        });
        assertThat(house.<Boolean>asNobody(() -> sessions.resume(tablet))).isFalse();
        assertThat(house.<Boolean>asNobody(() -> sessions.resume(phone))).isFalse();
    }

    @Test
    void a_session_ends_after_an_hour_without_a_request_and_after_a_long_shift_in_any_case() {
        String idle = signedIn();
        assertThat(resumesAfter(idle, Sessions.IDLE.minusSeconds(1))).isTrue();
        assertThat(resumesAfter(signedIn(), Sessions.IDLE.plusSeconds(1))).isFalse();

        String busy = signedIn();
        for (int minutes = 30; minutes < Sessions.LONGEST.toMinutes(); minutes += 30) {
            assertThat(resumesAfter(busy, Duration.ofMinutes(minutes))).isTrue();
        }
        assertThat(resumesAfter(busy, Sessions.LONGEST.plusSeconds(1))).isFalse();
    }

    @Test
    void a_role_that_ended_yesterday_permits_nothing_today() {
        house.installation(() -> {
            AssignmentRow held = house.get(Assignments.class).of(person).get(0);
            house.get(Assignments.class).end(held.id(), LocalDate.of(2021, 11, 22));
            return null;
        });
        assertThat(caller(signedIn()).roles()).isEmpty();
    }

    private boolean resumesAfter(String token, Duration later) {
        return house.asNobody(
                () -> house.get(HomesClock.class).<Boolean>at(House.MORNING.plus(later), () -> sessions.resume(token)));
    }

    private String signedIn() {
        return house.asNobody(() -> signIn.withPassword(name, PASSWORD, "192.0.2.1", "a browser"));
    }

    private record Seen(java.util.List<Role> roles) {}

    private Seen caller(String token) {
        return house.asNobody(() -> {
            assertThat(sessions.resume(token)).isTrue();
            return new Seen(house.get(Caller.class).roles());
        });
    }
}
