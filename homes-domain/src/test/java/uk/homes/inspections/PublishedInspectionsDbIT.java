package uk.homes.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.regulation.PutIn;
import uk.homes.shared.NotFound;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;

/** Inspections that Ofsted has published, put in beside what is recorded. */
class PublishedInspectionsDbIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);

    private final House house = House.open();
    private final PublishedInspections found = house.get(PublishedInspections.class);
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
    void nothing_is_put_in_by_who_only_reads_or_for_another_councils_home() {
        NewInspection command = full(Judgement.GOOD, null);
        House.Someone panel = house.someone(Role.PANEL_MEMBER, home.id());
        assertThatThrownBy(() -> panel.runs(() -> found.putIn(command))).isInstanceOf(NotPermitted.class);
        House.Someone elsewhere = house.someone(Role.HEAD_OF_SERVICE, house.home());
        assertThatThrownBy(() -> elsewhere.runs(() -> found.putIn(command))).isInstanceOf(NotFound.class);
    }

    private PutIn put(NewInspection command) {
        return home.head().does(() -> found.putIn(command));
    }

    private NewInspection full(Judgement overall, Judgement leaders) {
        return new NewInspection(home.id(), InspectionType.FULL, MAY, null, overall, null, leaders, null);
    }
}
