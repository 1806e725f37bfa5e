package uk.homes.ofsted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homes.regulation.NewRegistration;
import uk.homes.regulation.Registrations;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.Sql;

/** What the files say of our homes is put in, whatever the order in which they come; what people recorded stays. */
class OwnHomesDbIT extends FourHomes {

    static Stream<List<Integer>> orders() {
        return Stream.of(
                List.of(2020, 2022, 2025),
                List.of(2020, 2025, 2022),
                List.of(2022, 2020, 2025),
                List.of(2022, 2025, 2020),
                List.of(2025, 2020, 2022),
                List.of(2025, 2022, 2020));
    }

    private static String inOrder;

    @ParameterizedTest
    @MethodSource("orders")
    void files_in_any_order_lead_to_the_same_records(List<Integer> years) {
        matched();
        years.forEach(this::imported);
        four_homes_are_as_published();
        String state = state();
        inOrder = inOrder == null ? state : inOrder;
        assertThat(state).isEqualTo(inOrder);
        imported(years.get(0));
        assertThat(state()).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void places_that_changed_from_file_to_file_are_the_same_in_any_order(List<Integer> years) {
        matched();
        Map<Integer, String> places = Map.of(2020, "3", 2022, "4", 2025, "3");
        for (int year : years) {
            List<Map<Meaning, String>> rows = Files.homes(year, 3);
            rows.get(0).put(Meaning.URN, "2597567");
            rows.get(0).put(Meaning.PLACES, places.get(year));
            imported(Files.layout(year).file(rows), year);
        }
        assertThat(places("2597567")).isEqualTo("2014-07-02 3, 2022-03-31 4, 2025-03-31 3");
    }

    @Test
    void what_was_called_adequate_stays_adequate_whichever_file_comes_first() {
        long pegasus = homes.get("2597567");
        head.doesAt(LATER, () -> house.get(Registrations.class)
                .record(new NewRegistration(pegasus, "The council", "2597567", "Home", LocalDate.of(2014, 7, 2), 4)));
        for (int year : List.of(2016, 2015)) {
            List<Map<Meaning, String>> rows = Files.homes(year, 3);
            rows.get(0).put(Meaning.URN, "2597567");
            rows.get(0).put(Meaning.INSPECTED_ON, "17/11/2014");
            rows.get(0).put(Meaning.PUBLISHED_ON, "04/01/2015");
            rows.get(0).put(Meaning.OVERALL, year == 2015 ? "Adequate" : "Requires improvement");
            imported(Files.layout(year).file(rows), year);
        }
        assertThat(inspected("2597567")).isEqualTo("2014-11-17 REQUIRES_IMPROVEMENT OUTSTANDING REQUIRES_IMPROVEMENT");
        assertThat(Sql.text("select overall_words from inspections.inspection where home_id = " + pegasus))
                .isEqualTo("Adequate");
    }

    private void four_homes_are_as_published() {
        assertThat(registered("2597567")).isEqualTo("2020-07-02 Children's home");
        assertThat(registered("2629335")).isEqualTo("2021-03-03 Children's home");
        assertThat(registered("2662265")).isEqualTo("2021-11-25 Children's home");
        assertThat(registered("SC037521")).isEqualTo("2003-04-24 Children's home");
        assertThat(places("2597567")).isEqualTo("2020-07-02 4");
        assertThat(places("2629335")).isEqualTo("2021-03-03 2");
        assertThat(places("2662265")).isEqualTo("2021-11-25 2");
        assertThat(places("SC037521")).isEqualTo("2003-04-24 9");
        assertThat(inspected("2597567"))
                .isEqualTo("2021-05-25 GOOD GOOD REQUIRES_IMPROVEMENT, "
                        + "2024-04-08 REQUIRES_IMPROVEMENT REQUIRES_IMPROVEMENT REQUIRES_IMPROVEMENT");
        assertThat(inspected("2629335"))
                .isEqualTo("2021-07-20 GOOD GOOD REQUIRES_IMPROVEMENT, "
                        + "2024-08-06 REQUIRES_IMPROVEMENT REQUIRES_IMPROVEMENT REQUIRES_IMPROVEMENT");
        assertThat(inspected("2662265")).isEqualTo("2024-07-02 GOOD GOOD GOOD");
        assertThat(inspected("SC037521"))
                .isEqualTo("2019-10-23 OUTSTANDING OUTSTANDING GOOD, 2021-08-25 OUTSTANDING OUTSTANDING GOOD, "
                        + "2024-06-11 GOOD GOOD GOOD");
    }

    @Test
    void our_homes_in_the_file_stand_beside_our_own_records() {
        matched();
        imported(2020);
        ImportRow row = waiting(Files.real(2022), Files.name(2022));
        assertThat(at(() -> imports.ours(row.id())))
                .filteredOn(ours -> ours.urn().equals("SC037521"))
                .singleElement()
                .satisfies(ours -> {
                    assertThat(ours.knownPlaces()).isEqualTo(9);
                    assertThat(ours.inspectedOn()).isEqualTo("2021-08-25");
                    assertThat(ours.inspectionKnown()).isFalse();
                });
    }

    @Test
    void what_a_person_recorded_is_not_overwritten_by_a_file() {
        long pegasus = homes.get("2597567");
        head.doesAt(LATER, () -> house.get(Registrations.class)
                .record(new NewRegistration(pegasus, "The council", "2597567", "Home", LocalDate.of(2020, 7, 2), 3)));
        imported(2022);
        assertThat(registered("2597567")).isEqualTo("2020-07-02 Home");
        assertThat(places("2597567")).isEqualTo("2020-07-02 3");
        assertThat(inspected("2597567")).isEqualTo("2021-05-25 GOOD GOOD REQUIRES_IMPROVEMENT");
    }

    @Test
    void what_has_not_happened_yet_is_kept_but_not_put_into_a_homes_records() {
        matched();
        head.does(() -> imports.apply(new Confirm(
                UUID.randomUUID(), imports.preview(new NewFile(UUID.randomUUID(), "2025", Files.real(2025), null)))));
        assertThat(registered("2662265")).isNull();
        assertThat(registered("2597567")).isEqualTo("2020-07-02 Children's home");
        assertThat(inspected("2597567")).isNull();
    }

    @Test
    void a_home_is_matched_once_and_a_wrong_match_can_be_taken_back() {
        imported(2022);
        long home = homes.get("2597567");
        match(home, " sc037521 ");
        assertThatThrownBy(() -> match(home, "2597567")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> match(homes.get("2629335"), "SC037521")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> match(homes.get("2629335"), "12")).isInstanceOf(RuleBroken.class);
        assertThat(at(numbers::candidates)).extracting(Candidate::urn).contains("2597567", "2629335", "2662265");
        assertThatThrownBy(() -> unmatch(home)).isInstanceOf(NotFound.class);
        match(homes.get("2629335"), "1234567");
        unmatch(homes.get("2629335"));
        match(homes.get("2629335"), "2629335");
        assertThat(inspected("2629335")).isEqualTo("2021-07-20 GOOD GOOD REQUIRES_IMPROVEMENT");
    }
}
