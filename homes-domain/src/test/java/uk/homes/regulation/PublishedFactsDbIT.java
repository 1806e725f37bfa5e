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

    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 31);

    private final House house = House.open();
    private final PublishedFacts facts = house.get(PublishedFacts.class);
    private final Inspections inspections = house.get(Inspections.class);
    private final RegisteredHome home = RegisteredHome.of(4);

    @Test
    void an_inspection_put_in_twice_is_there_once() {
        assertThat(put(full(Judgement.GOOD, Judgement.GOOD))).isEqualTo(PutIn.ADDED);
        assertThat(put(full(Judgement.GOOD, Judgement.GOOD))).isEqualTo(PutIn.SAME);
        assertThat(home.head().does(inspections::inspections)).hasSize(1);
    }

    @Test
    void what_is_missing_is_filled_in_and_what_is_known_is_never_overwritten() {
        put(full(Judgement.GOOD, null));
        assertThat(put(full(Judgement.GOOD, Judgement.REQUIRES_IMPROVEMENT))).isEqualTo(PutIn.COMPLETED);
        assertThat(put(full(Judgement.GOOD, null))).isEqualTo(PutIn.SAME);
        assertThat(put(full(Judgement.OUTSTANDING, null))).isEqualTo(PutIn.DIFFERS);
        assertThat(home.head().does(inspections::inspections))
                .extracting(InspectionRow::overall, InspectionRow::leaders)
                .containsExactly(tuple(Judgement.GOOD, Judgement.REQUIRES_IMPROVEMENT));
    }

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
        NewInspection command = full(Judgement.GOOD, null);
        House.Someone panel = house.someone(Role.PANEL_MEMBER, home.id());
        assertThatThrownBy(() -> panel.runs(() -> facts.inspection(command))).isInstanceOf(NotPermitted.class);
        House.Someone elsewhere = house.someone(Role.HEAD_OF_SERVICE, house.home());
        assertThatThrownBy(() -> elsewhere.runs(() -> facts.inspection(command)))
                .isInstanceOf(NotFound.class);
    }

    private PutIn put(NewInspection command) {
        return home.head().does(() -> facts.inspection(command));
    }

    private NewInspection full(Judgement overall, Judgement leaders) {
        return new NewInspection(home.id(), InspectionType.FULL, MAY, null, overall, null, leaders, null);
    }
}
