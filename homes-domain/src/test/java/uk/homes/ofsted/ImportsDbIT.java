package uk.homes.ofsted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homes.access.Role;
import uk.homes.regulation.NewRegistration;
import uk.homes.regulation.Registrations;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** Yearly files of Ofsted's come in: seen first, all or nothing, as often as one likes and in any order. */
class ImportsDbIT {

    private static final Instant LATER = Instant.parse("2025-06-02T09:00:00Z");
    private static final List<String> NUMBERS = List.of("2597567", "2629335", "2662265", "SC037521");

    private final House house = House.open();
    private final Imports imports = house.get(Imports.class);
    private final Numbers numbers = house.get(Numbers.class);
    private final Map<String, Long> homes = new LinkedHashMap<>();
    private Someone head;

    @BeforeEach
    void empty() {
        List.of(
                        "delete from ofsted.staged_row",
                        "delete from ofsted.unread_row",
                        "delete from ofsted.import",
                        "delete from ofsted.filled",
                        "delete from ofsted.home_urn",
                        "delete from ofsted.provider_year",
                        "delete from regulation.inspection where home_id in (" + ours() + ")",
                        "delete from regulation.registered_places where registration_id in (" + registrations() + ")",
                        "delete from regulation.status_change where registration_id in (" + registrations() + ")",
                        "delete from regulation.registration where id in (" + registrations() + ")")
                .forEach(Sql::asOwner);
        NUMBERS.forEach(urn -> homes.put(urn, house.home()));
        head = house.someone(Role.HEAD_OF_SERVICE, homes.values().toArray(Long[]::new));
    }

    private static String ours() {
        return "select home_id from regulation.registration where urn in ('" + String.join("','", NUMBERS) + "')";
    }

    private static String registrations() {
        return "select id from regulation.registration where urn in ('" + String.join("','", NUMBERS) + "')";
    }

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
        years.forEach(this::imported);
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
    void a_preview_changes_nothing_and_says_what_would_change() {
        String before = state();
        ImportRow row = waiting(Files.real(2020), Files.name(2020));
        assertThat(row.rowsRead()).isEqualTo(2971);
        assertThat(row.rowsNew()).isEqualTo(2971);
        assertThat(row.status()).isEqualTo(ImportStatus.WAITING);
        assertThat(state()).isEqualTo(before);
        confirm(row.id());
        ImportRow again = waiting(Files.real(2020), "renamed 2020.csv");
        assertThat(again.rowsNew()).isZero();
        assertThat(again.rowsChanged()).isZero();
        assertThat(again.rowsUnchanged()).isEqualTo(2971);
    }

    @Test
    void a_preview_shows_each_changed_row_beside_what_is_recorded() {
        List<Map<Meaning, String>> rows = Files.homes(2021, 30);
        imported(Files.layout(2021).file(rows), 2021);
        rows.get(4).put(Meaning.PLACES, "6");
        rows.remove(9);
        rows.addAll(Files.homes(2021, 31).subList(30, 31));
        ImportRow row = waiting(Files.layout(2021).file(rows), "2021.csv");
        assertThat(List.of(row.rowsNew(), row.rowsChanged(), row.rowsUnchanged(), row.missing()))
                .containsExactly(1, 1, 28, 1);
        PreviewRow changed =
                at(() -> imports.rows(row.id(), Change.CHANGED, 0, 10)).get(0);
        assertThat(changed.row()).isEqualTo(7);
        assertThat(changed.places()).isEqualTo(6);
        assertThat(changed.placesBefore()).isEqualTo(4);
        assertThat(at(() -> imports.rows(row.id(), null, 20, 100))).hasSize(10);
        confirm(row.id());
        assertThat(Sql.text("select count(*) from ofsted.provider_year where year = 2021"))
                .isEqualTo("31");
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
    void rows_that_could_not_be_read_are_reported_and_stay_out() {
        List<Map<Meaning, String>> rows = Files.homes(2021, 30);
        rows.get(4).put(Meaning.OVERALL, "Brilliant");
        ImportRow row = waiting(Files.layout(2021).file(rows), "2021.csv");
        assertThat(at(() -> imports.unread(row.id())))
                .containsExactly(new UnreadRow(7, "3100004", "ofsted.row.judgement", "Brilliant"));
        confirm(row.id());
        assertThat(Sql.text("select count(*) from ofsted.provider_year")).isEqualTo("29");
    }

    @Test
    void a_file_that_is_refused_at_its_end_leaves_nothing_behind() {
        byte[] whole = Files.real(2022);
        byte[] cut = Arrays.copyOf(whole, whole.length * 3 / 4);
        cut[cut.length - 1] = '\n';
        String before = state();
        assertThatThrownBy(() -> waiting(cut, "2022.csv"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("ofsted.file.cutOff"))
                        .isTrue());
        assertThat(state()).isEqualTo(before);
        assertThat(Sql.text("select count(*) from ofsted.staged_row")).isEqualTo("0");
        assertThat(at(imports::waiting)).isEmpty();
    }

    @Test
    void a_file_larger_than_ten_megabytes_is_refused() {
        assertThatThrownBy(() -> waiting(new byte[Imports.LARGEST + 1], "2022.csv"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("ofsted.file.tooLarge"))
                        .isTrue());
    }

    @Test
    void an_import_that_fails_halfway_changes_nothing() {
        matched();
        ImportRow row = waiting(Files.real(2022), Files.name(2022));
        Sql.asOwner("update ofsted.staged_row set places = -1 where urn = 'SC037521' and import_id = " + row.id());
        String before = state();
        assertThatThrownBy(() -> confirm(row.id())).isInstanceOf(RuntimeException.class);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void only_the_one_who_brought_a_file_confirms_it_and_a_second_yes_is_the_first() {
        ImportRow row = waiting(Files.layout(2021).file(Files.homes(2021, 3)), "2021.csv");
        Someone other = house.someone(Role.RESPONSIBLE_INDIVIDUAL, homes.get("2597567"));
        assertThatThrownBy(() -> other.doesAt(LATER, () -> imports.apply(new Confirm(UUID.randomUUID(), row.id()))))
                .isInstanceOf(NotFound.class);
        Confirm yes = new Confirm(UUID.randomUUID(), row.id());
        assertThat(at(() -> imports.apply(yes))).isEqualTo(row.id());
        assertThat(at(() -> imports.apply(yes))).isEqualTo(row.id());
        assertThat(at(imports::done)).extracting(ImportRow::rowsNew).containsExactly(3);
    }

    @Test
    void a_newer_file_takes_the_place_of_the_one_that_waits_and_a_dropped_one_is_gone() {
        ImportRow first = waiting(Files.layout(2021).file(Files.homes(2021, 3)), "2021.csv");
        ImportRow second = waiting(Files.layout(2021).file(Files.homes(2021, 4)), "2021.csv");
        assertThatThrownBy(() -> confirm(first.id())).isInstanceOf(NotFound.class);
        head.doesAt(LATER, () -> {
            imports.drop(second.id());
            return null;
        });
        assertThat(at(imports::waiting)).isEmpty();
        assertThat(Sql.text("select count(*) from ofsted.staged_row")).isEqualTo("0");
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

    private void matched() {
        homes.forEach((urn, home) -> match(home, urn));
    }

    private void match(long home, String urn) {
        head.doesAt(LATER, () -> {
            numbers.match(home, urn);
            return null;
        });
    }

    private void unmatch(long home) {
        head.doesAt(LATER, () -> {
            numbers.unmatch(home);
            return null;
        });
    }

    private void imported(int year) {
        imported(Files.real(year), year);
    }

    private void imported(byte[] content, int year) {
        confirm(waiting(content, Files.name(year)).id());
    }

    private ImportRow waiting(byte[] content, String name) {
        at(() -> imports.preview(new NewFile(UUID.randomUUID(), name, content, null)));
        return at(imports::waiting).orElseThrow();
    }

    private void confirm(long id) {
        at(() -> imports.apply(new Confirm(UUID.randomUUID(), id)));
    }

    private <T> T at(Supplier<T> work) {
        return head.doesAt(LATER, work);
    }

    private static String registered(String urn) {
        return Sql.text(
                "select registered_on || ' ' || category from regulation.registration where urn = '" + urn + "'");
    }

    private static String places(String urn) {
        return Sql.text("select string_agg(from_date || ' ' || places, ', ' order by from_date)"
                + " from regulation.registered_places p join regulation.registration r on r.id = p.registration_id"
                + " where r.urn = '" + urn + "'");
    }

    private static String inspected(String urn) {
        return Sql.text("select string_agg(concat_ws(' ', inspected_on, overall, helped_protected, leaders), ', '"
                + " order by inspected_on) from regulation.inspection i join regulation.registration r"
                + " on r.home_id = i.home_id where r.urn = '" + urn + "'");
    }

    // Everything an import may change, without ids and without when it came.
    private String state() {
        return Sql.text(
                """
                select md5(concat(
                    (select string_agg(p::text, ';' order by p.year, p.urn) from ofsted.provider_year p),
                    (select string_agg(concat_ws(' ', r.urn, r.provider, r.category, r.registered_on, r.cancelled_on),
                            ';' order by r.urn) from regulation.registration r where r.urn in (%1$s)),
                    (select string_agg(concat_ws(' ', r.urn, p.from_date, p.places), ';' order by r.urn, p.from_date)
                       from regulation.registered_places p join regulation.registration r on r.id = p.registration_id
                      where r.urn in (%1$s)),
                    (select string_agg(concat_ws(' ', r.urn, s.from_date, s.status), ';' order by r.urn, s.from_date)
                       from regulation.status_change s join regulation.registration r on r.id = s.registration_id
                      where r.urn in (%1$s)),
                    (select string_agg(concat_ws(' ', r.urn, i.inspected_on, i.type, i.published_on, i.overall,
                            i.helped_protected, i.leaders, i.interim_outcome), ';' order by r.urn, i.inspected_on, i.type)
                       from regulation.inspection i join regulation.registration r on r.home_id = i.home_id
                      where r.urn in (%1$s)),
                    (select string_agg(concat_ws(' ', m.urn, f.what, f.on_day), ';' order by m.urn, f.what, f.on_day)
                       from ofsted.filled f join ofsted.home_urn m on m.home_id = f.home_id)))"""
                        .formatted("'" + String.join("','", NUMBERS) + "'"));
    }
}
