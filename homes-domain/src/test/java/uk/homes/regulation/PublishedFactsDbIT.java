package uk.homes.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;

/** What Ofsted has published, put in beside what is recorded. */
class PublishedFactsDbIT {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 31);

    private final House house = House.open();
    private final PublishedFacts facts = house.get(PublishedFacts.class);
    private final RegisteredHome home = RegisteredHome.of(4);

    @Test
    void a_registration_put_in_twice_is_there_once_and_another_home_keeps_its_number() {
        Long fresh = house.home();
        House.Someone head = house.someone(Role.HEAD_OF_SERVICE, fresh, home.id());
        NewRegistration command =
                new NewRegistration(fresh, "The council", RegisteredHome.urn(), "Children’s home", MARCH, 2);
        assertThat(head.does(() -> facts.registration(command))).isEqualTo(PutIn.ADDED);
        assertThat(head.does(() -> facts.registration(command))).isEqualTo(PutIn.SAME);
        NewRegistration moved =
                new NewRegistration(home.id(), "The council", command.urn(), "Children’s home", MARCH, 2);
        assertThat(head.does(() -> facts.registration(moved))).isEqualTo(PutIn.DIFFERS);
        assertThat(head.does(facts::byNumber))
                .extracting(PublishedFacts.Numbered::homeId, PublishedFacts.Numbered::places)
                .contains(tuple(fresh, 2), tuple(home.id(), 4));
    }

    @Test
    void places_put_in_count_from_their_day_and_never_change_the_past() {
        assertThat(home.head().does(() -> facts.places(home.id(), 4, MARCH))).isEqualTo(PutIn.SAME);
        assertThat(home.head().does(() -> facts.places(home.id(), 3, MARCH))).isEqualTo(PutIn.ADDED);
        assertThat(home.head().does(() -> facts.places(home.id(), 2, MARCH))).isEqualTo(PutIn.DIFFERS);
        assertThat(home.head().does(() -> house.get(Registrations.class).placesOn(home.id(), MARCH)))
                .isEqualTo(3);
    }

    @Test
    void nothing_is_put_in_by_who_only_reads_or_for_another_councils_home() {
        House.Someone panel = house.someone(Role.PANEL_MEMBER, home.id());
        assertThatThrownBy(() -> panel.runs(() -> facts.places(home.id(), 3, MARCH)))
                .isInstanceOf(NotPermitted.class);
        House.Someone elsewhere = house.someone(Role.HEAD_OF_SERVICE, house.home());
        assertThatThrownBy(() -> elsewhere.runs(() -> facts.places(home.id(), 3, MARCH)))
                .isInstanceOf(NotFound.class);
    }
}
