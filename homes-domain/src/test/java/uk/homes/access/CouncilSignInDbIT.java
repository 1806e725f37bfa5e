package uk.homes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;

/** Whom the council's own sign-in vouches for, and who of them has access here. */
class CouncilSignInDbIT {

    private final House house = House.open();
    private final SignIn signIn = house.get(SignIn.class);
    private final People people = house.get(People.class);
    private String login;
    private Long person;
    private Long home;

    @BeforeEach
    void somebody_is_known_to_the_council() {
        login = "tess.worker." + Long.toString(System.nanoTime(), 36) + "@council.test";
        home = house.home();
        person = added(login);
    }

    @Test
    void somebody_the_council_vouches_for_is_signed_in_with_todays_roles() {
        house.installation(() -> house.get(Assignments.class)
                .assign(new NewAssignment(person, Role.RESIDENTIAL_WORKER, home, LocalDate.of(2021, 1, 1), null)));
        String token = vouched(login);
        house.asNobody(() -> {
            assertThat(house.get(Sessions.class).resume(token)).isTrue();
            assertThat(house.get(Caller.class).personId()).isEqualTo(person);
            assertThat(house.get(Caller.class).roles()).containsExactly(Role.RESIDENTIAL_WORKER);
            return null;
        });
    }

    @Test
    void capital_letters_make_nobody_else_of_them() {
        Long shouting = added("JO." + login.toUpperCase(java.util.Locale.ROOT) + " ");
        String token = vouched("jo." + login);
        house.asNobody(() -> {
            house.get(Sessions.class).resume(token);
            assertThat(house.get(Caller.class).personId()).isEqualTo(shouting);
            return null;
        });
    }

    @Test
    void whom_only_the_council_knows_is_refused() {
        refused(() -> vouched("somebody.else@council.test"), "access.signIn.notKnownHere");
        refused(() -> vouched(null), "access.signIn.notKnownHere");
        refused(() -> vouched(" "), "access.signIn.notKnownHere");
    }

    @Test
    void whose_access_is_closed_is_refused_although_the_council_vouches_for_them() {
        asAdministrator(() -> people.disable(person));
        refused(() -> vouched(login), "access.signIn.disabled");
    }

    @Test
    void two_people_cannot_have_one_name_at_the_council() {
        refused(() -> added(login.toUpperCase(java.util.Locale.ROOT)), "access.person.councilLoginTaken");
        Long other = added("other." + login);
        refused(() -> asAdministrator(() -> people.councilLogin(other, login)), "access.person.councilLoginTaken");
    }

    @Test
    void an_administrator_gives_and_takes_the_name_at_the_council() {
        asAdministrator(() -> people.councilLogin(person, " New." + login + " "));
        refused(() -> vouched(login), "access.signIn.notKnownHere");
        assertThat(vouched("new." + login)).isNotBlank();
        assertThat(listed().councilLogin()).isEqualTo("new." + login);

        asAdministrator(() -> people.councilLogin(person, ""));
        refused(() -> vouched("new." + login), "access.signIn.notKnownHere");
    }

    @Test
    void nobody_but_an_administrator_gives_it() {
        assertThatThrownBy(() -> house.someone(Role.REGISTERED_MANAGER, home)
                        .runs(() -> people.councilLogin(person, "mine@council.test")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_name_may_stay_as_it_is() {
        asAdministrator(() -> people.councilLogin(person, login));
        assertThat(vouched(login)).isNotBlank();
    }

    private PersonRow listed() {
        return house.someone(Role.ADMINISTRATOR, home).does(people::list).stream()
                .filter(row -> row.id() == person)
                .findFirst()
                .orElseThrow();
    }

    private Long added(String councilLogin) {
        return house.installation(() -> people.add(
                new NewPerson(null, "Tess Worker", "Residential worker", null, councilLogin, false, false, true)));
    }

    private String vouched(String name) {
        return house.asNobody(() -> signIn.byCouncil(name, "192.0.2.1", "a browser"));
    }

    private void asAdministrator(Runnable work) {
        house.someone(Role.ADMINISTRATOR, home).runs(work);
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                .isTrue());
    }
}
