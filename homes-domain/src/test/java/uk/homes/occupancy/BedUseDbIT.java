package uk.homes.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.Statements;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** Beds are counted truthfully. */
class BedUseDbIT {

    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);
    private static final LocalDate NIGHT = LocalDate.of(2021, 11, 23);

    private final House house = House.open();
    private final BedUse beds = house.get(BedUse.class);
    private final RegisteredHome pegasus = RegisteredHome.of(4);
    private final RegisteredHome beechTree = RegisteredHome.of(2);

    @Test
    void a_solo_placement_shows_as_one_place_in_use_and_one_kept_empty() {
        soloAtBeechTree();
        assertThat(beechTree.manager().does(() -> beds.on(NIGHT)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.registered()).isEqualTo(2);
                    assertThat(row.inUse()).isEqualTo(1);
                    assertThat(row.keptForSolo()).isEqualTo(1);
                    assertThat(row.empty()).isZero();
                });
        assertThat(beechTree.manager().does(() -> beds.beds(NIGHT)))
                .extracting(BedNightRow::state)
                .containsExactly(BedState.OCCUPIED, BedState.BLOCKED_SOLO);
    }

    @Test
    void the_figures_are_places_in_use_over_registered_places() {
        pegasus.child("Amber", 1, SEPTEMBER);
        Long before = pegasus.child("Robin", 2, SEPTEMBER);
        steppedDown(before);
        pegasus.child("Kai", 2, NIGHT);
        soloAtBeechTree();
        BedFigures figures = panel().does(() -> beds.figures(NIGHT));
        assertThat(figures).isEqualTo(new BedFigures(NIGHT, 6, 3, 1, 4, 1));
        assertThat(figures.percentage()).isEqualTo(50.0);
        assertThat(figures.percentageWithoutSolo()).isEqualTo(60.0);
        assertThat(figures.notInUse()).isEqualTo(3);
    }

    @Test
    void the_night_of_leaving_does_not_count_and_the_night_of_coming_does() {
        Long amber = pegasus.child("Amber", 1, SEPTEMBER);
        steppedDown(amber);
        assertThat(panel().does(() -> beds.figures(NIGHT)).inUse()).isZero();
        assertThat(panel().does(() -> beds.figures(NIGHT.minusDays(1))).inUse()).isEqualTo(1);
        assertThat(panel().does(() -> beds.figures(SEPTEMBER)).inUse()).isEqualTo(1);
        assertThat(panel().does(() -> beds.figures(SEPTEMBER.minusDays(1))).inUse())
                .isZero();
        assertThat(panel().does(() -> beds.figures(NIGHT.minusDays(1))).steppedDown())
                .isZero();
    }

    @Test
    void a_short_break_home_is_counted_apart() {
        Sql.asOwner("update estate.home set purpose = 'SHORT_BREAKS' where id = " + beechTree.id());
        beechTree.child("Robin", 1, SEPTEMBER);
        assertThat(panel().does(() -> beds.figures(NIGHT)).registered()).isEqualTo(4);
        assertThat(panel().does(() -> beds.figures(NIGHT)).youngPeople()).isZero();
        assertThat(panel().does(() -> beds.on(NIGHT)))
                .filteredOn(BedUseRow::shortBreaks)
                .extracting(BedUseRow::inUse)
                .containsExactly(1);
    }

    @Test
    void nothing_registered_is_nothing_used_and_no_division_by_zero() {
        House.Someone nobody = house.someone(Role.PANEL_MEMBER, house.home());
        assertThat(nobody.does(() -> beds.figures(NIGHT)).percentage()).isCloseTo(0, Offset.offset(0.0));
        assertThat(new BedFigures(NIGHT, 1, 0, 1, 0, 0).percentageWithoutSolo()).isCloseTo(0, Offset.offset(0.0));
    }

    @Test
    void who_holds_only_figures_cannot_see_who_sleeps_in_a_bed() {
        assertThatThrownBy(() -> panel().runs(() -> beds.beds(NIGHT))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_bed_in_repair_is_not_empty() {
        pegasus.manager().does(() -> house.get(KeptBeds.class)
                .keep(new KeepBed(
                        pegasus.id(),
                        pegasus.bed(4),
                        KeptFor.OUT_OF_USE,
                        null,
                        null,
                        "Hoist repair",
                        NIGHT,
                        NIGHT.plusDays(7))));
        assertThat(pegasus.manager().does(() -> beds.on(NIGHT)))
                .extracting(BedUseRow::keptOtherwise, BedUseRow::empty)
                .containsExactly(tuple(1, 3));
        assertThat(pegasus.manager().does(() -> beds.on(NIGHT.plusDays(7))))
                .extracting(BedUseRow::empty)
                .containsExactly(4);
    }

    @Test
    void each_reading_costs_one_statement() {
        soloAtBeechTree();
        int statements = panel().does(() -> {
            Statements.start();
            beds.on(NIGHT);
            beds.figures(NIGHT);
            return Statements.counted().size();
        });
        assertThat(statements).isEqualTo(2);
    }

    private House.Someone panel() {
        return house.someone(Role.PANEL_MEMBER, pegasus.id(), beechTree.id());
    }

    private void soloAtBeechTree() {
        Long child = beechTree.unplacedChild("Robin");
        long solo = beechTree.manager().does(() -> house.get(Placements.class)
                .admit(beechTree.admission(child, 1, SEPTEMBER, null, true)));
        beechTree.manager().does(() -> house.get(KeptBeds.class)
                .keep(new KeepBed(
                        beechTree.id(), beechTree.bed(2), KeptFor.BLOCKED_SOLO, solo, null, null, SEPTEMBER, null)));
    }

    private void steppedDown(Long child) {
        long placement = Long.parseLong(Sql.text("select id from occupancy.placement where child_id = " + child));
        pegasus.manager().runs(() -> house.get(Placements.class)
                .end(new EndPlacement(placement, 1, NIGHT, EndReason.STEP_DOWN_TO_FOSTERING)));
    }
}
