package uk.homes.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;

/** A home is founded, moves into a property and gets its beds. */
class HomesDbIT {

    private static final LocalDate OPENS = LocalDate.of(2021, 12, 1);

    private final House house = House.open();
    private final Homes homes = house.get(Homes.class);
    private final Long home = house.home();
    private final House.Someone head = house.someone(Role.HEAD_OF_SERVICE, home);

    @Test
    void a_home_gets_its_word_in_addresses_from_its_name() {
        String number = Long.toString(System.nanoTime(), 36);
        Long id = head.does(() -> homes.found(named(null, "St Anne’s Café  " + number)));
        House.Someone there = house.someone(Role.HEAD_OF_SERVICE, id);
        assertThat(there.does(homes::inHand))
                .extracting(HomeInHandRow::slug)
                .containsExactly("st-annes-cafe-" + number);
    }

    @Test
    void a_word_that_cannot_stand_in_an_address_is_told_at_its_field() {
        refused(() -> homes.found(named("Beech Tree!", fresh())), "slug", "estate.home.slug");
        refused(() -> homes.found(named("-", fresh())), "slug", "estate.home.slug");
        refused(() -> homes.found(named(null, "–––")), "slug", "estate.home.slug");
        refused(() -> homes.found(named("a".repeat(61), fresh())), "slug", "estate.home.slug");
    }

    @Test
    void two_homes_share_neither_name_nor_word() {
        String name = fresh();
        head.does(() -> homes.found(named(null, name)));
        refused(() -> homes.found(named(null, name.toUpperCase())), "name", "estate.home.nameTaken");
        refused(() -> homes.found(named(name.replace(' ', '-'), fresh())), "slug", "estate.home.slugTaken");
    }

    @Test
    void the_same_submission_founds_one_home() {
        NewHome command = new NewHome(UUID.randomUUID(), null, fresh(), Purpose.EMERGENCY, 1, null);
        assertThat(head.does(() -> homes.found(command))).isEqualTo(head.does(() -> homes.found(command)));
    }

    @Test
    void a_home_is_planned_with_at_least_one_bed() {
        refused(
                () -> homes.found(new NewHome(null, fresh(), Purpose.EMERGENCY, 0, null)),
                "plannedBeds",
                "estate.home.plannedBeds");
    }

    @Test
    void a_bed_is_named_once_in_a_home() {
        head.does(() -> homes.addBed(new NewBed(UUID.randomUUID(), home, "Blue room", OPENS)));
        refused(() -> homes.addBed(new NewBed(null, home, " Blue room ", OPENS)), "label", "estate.bed.taken");
        refused(() -> homes.addBed(new NewBed(null, home, " ", null)), "bedFrom", "estate.bed.from");
        assertThat(head.does(() -> homes.everyBed(home)))
                .extracting(BedStandRow::label)
                .containsExactly("Blue room");
        assertThat(head.does(() -> homes.inHand()))
                .extracting(HomeInHandRow::beds)
                .containsExactly(1);
    }

    @Test
    void a_home_leaves_one_property_the_day_before_it_moves_into_the_next() {
        String first = fresh();
        head.does(() -> homes.moveIn(into(first, "1 First Street", OPENS)));
        head.does(() -> homes.moveIn(into(fresh(), null, OPENS.plusDays(30))));
        assertThat(head.does(() -> homes.tenancies(home)))
                .extracting(TenancyRow::to)
                .containsExactly(null, OPENS.plusDays(29));
        refused(() -> homes.moveIn(into(fresh(), null, OPENS.plusDays(30))), "from", "estate.tenancy.before");
        refused(
                () -> homes.moveIn(into(first, "2 Second Street", OPENS.plusDays(60))),
                "address",
                "estate.tenancy.otherAddress");
    }

    @Test
    void what_was_not_known_of_a_property_is_added() {
        String property = fresh();
        head.does(() -> homes.moveIn(into(property, null, OPENS)));
        head.does(() -> homes.moveIn(into(property, "1 First Street", OPENS.plusDays(1))));
        assertThat(head.does(() -> homes.tenancies(home)))
                .extracting(TenancyRow::address)
                .containsExactly("1 First Street", "1 First Street");
    }

    @Test
    void another_home_is_neither_furnished_nor_seen() {
        Long other = house.home();
        assertThatThrownBy(() -> head.runs(() -> homes.addBed(new NewBed(null, other, "Bed 1", OPENS))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> head.runs(
                        () -> homes.moveIn(new NewTenancy(null, other, "Somewhere", "1 First Street", null, OPENS))))
                .isInstanceOf(NotFound.class);
        house.someone(Role.HEAD_OF_SERVICE, other).runs(() -> homes.moveIn(into(other)));
        assertThat(head.does(() -> homes.tenancies(other))).isEmpty();
        assertThat(head.does(() -> homes.everyBed(other))).isEmpty();
    }

    private static String fresh() {
        return "home " + Long.toString(System.nanoTime(), 36);
    }

    private static NewHome named(String slug, String name) {
        return new NewHome(slug, name, Purpose.CHILDRENS_HOME, 2, null);
    }

    private NewTenancy into(String property, String address, LocalDate from) {
        return new NewTenancy(null, home, property, address, null, from);
    }

    private static NewTenancy into(Long home) {
        return new NewTenancy(null, home, fresh(), "1 First Street", null, OPENS);
    }

    private void refused(Supplier<Long> work, String field, String key) {
        assertThatThrownBy(() -> head.does(work))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.refusals())
                        .anySatisfy(refusal -> {
                            assertThat(refusal.field()).isEqualTo(field);
                            assertThat(refusal.key()).isEqualTo(key);
                        }));
    }
}
