package uk.homes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.homes.postgres.TestDatabase;
import uk.homes.shared.HomesClock;
import uk.homes.testing.House;
import uk.homes.testing.TestEntityManager;

/** A system without the demonstration: nobody is in it but whom its one-time link makes. */
class FirstAdministratorDbIT {

    private static final String PASSWORD = "a long enough password";

    private final House house = House.open();
    private final SetUp setUp = house.get(SetUp.class);

    @Test
    void the_link_in_the_log_makes_the_first_administrator_once_within_a_day() {
        TestEntityManager.on(TestDatabase.emptySystem(), () -> {
            assertThat(house.<Optional<DemonstrationRow>>asNobody(setUp::demonstration))
                    .isEmpty();
            assertThat(house.<List<DemonstrationName>>asNobody(setUp::demonstrationNames))
                    .isEmpty();
            assertThat(house.<Boolean>asNobody(setUp::empty)).isTrue();

            String tooOld = link();
            refused(() -> make(tooOld, House.MORNING.plus(Duration.ofHours(24))));
            refused(() -> make("guessed", House.MORNING));
            refused(() -> make(null, House.MORNING));

            String link = link();
            Long administrator = make(link, House.MORNING.plus(Duration.ofHours(14)));
            assertThat(house.<Boolean>asNobody(setUp::empty)).isFalse();
            assertThat(rolesOf(signIn("first.administrator"))).containsExactly(Role.ADMINISTRATOR);
            assertThat(administrator).isPositive();

            refused(() -> make(link, House.MORNING));
            assertThat(installed(setUp::link)).isEmpty();
            assertThat(house.<List<DemonstrationName>>asNobody(setUp::demonstrationNames))
                    .isEmpty();
        });
    }

    @Test
    void a_second_link_made_before_the_first_was_used_makes_no_second_administrator() {
        TestEntityManager.on(TestDatabase.emptySystem(), () -> {
            String first = link();
            String second = link();
            make(first, House.MORNING);
            refused(() -> make(second, House.MORNING));
        });
    }

    @Test
    void a_link_is_known_to_work_until_it_is_used_or_too_old_and_looking_does_not_use_it() {
        TestEntityManager.on(TestDatabase.emptySystem(), () -> {
            String first = link();
            String second = link();
            assertThat(works(first, House.MORNING)).isTrue();
            assertThat(works(first, House.MORNING.plus(Duration.ofHours(24)))).isFalse();
            assertThat(works("guessed", House.MORNING)).isFalse();
            assertThat(works(null, House.MORNING)).isFalse();

            make(first, House.MORNING);
            assertThat(works(first, House.MORNING)).isFalse();
            assertThat(works(second, House.MORNING)).isFalse();
        });
    }

    private boolean works(String link, Instant at) {
        return house.<Boolean>asNobody(() -> house.get(HomesClock.class).at(at, () -> setUp.linkWorks(link)));
    }

    private String link() {
        return installed(setUp::link).orElseThrow();
    }

    private <T> T installed(Supplier<T> work) {
        return house.asNobody(() -> {
            house.get(Caller.class)
                    .become(
                            null,
                            "Installation",
                            "Installation",
                            List.of(new Grant(Role.INSTALLATION, Set.of(), true)));
            return work.get();
        });
    }

    private Long make(String link, Instant at) {
        return house.asNobody(() -> house.get(HomesClock.class)
                .at(at, () -> setUp.firstAdministrator(link, "first.administrator", "Ada First", PASSWORD)));
    }

    private String signIn(String name) {
        return house.asNobody(() -> house.get(SignIn.class).withPassword(name, PASSWORD, "192.0.2.1", null));
    }

    private List<Role> rolesOf(String token) {
        return house.asNobody(() -> {
            house.get(Sessions.class).resume(token);
            return house.get(Caller.class).roles();
        });
    }

    private static void refused(Supplier<Long> attempt) {
        assertThatThrownBy(attempt::get).hasMessage("access.setUp.linkUsed");
    }
}
