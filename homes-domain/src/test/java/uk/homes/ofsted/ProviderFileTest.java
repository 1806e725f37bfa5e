package uk.homes.ofsted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homes.inspections.Judgement;
import uk.homes.shared.RuleBroken;

/** Ofsted's yearly files in all eleven layouts, the three published ones whole, and what is not one of them. */
class ProviderFileTest {

    private final List<ProviderRow> rows = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();

    static Stream<Files.Layout> layouts() {
        return Files.layouts().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_layout_is_read(Files.Layout layout) {
        ProviderFile file = read(layout.file(List.of(Files.home(layout.year()))), Files.name(layout.year()));
        assertThat(file.year()).isEqualTo(layout.year());
        assertThat(file.headerRow()).isEqualTo(layout.headerRow());
        assertThat(unread).isEmpty();
        ProviderRow home = rows.get(0);
        assertThat(home.provision()).isEqualTo(Provision.CHILDRENS_HOME);
        assertThat(home.sector()).isEqualTo(Sector.COUNCIL);
        assertThat(home.region()).isEqualTo("Yorkshire and The Humber");
        assertThat(home.organisation()).isNull();
        assertThat(home.shortBreaks()).isFalse();
        assertThat(home.places()).isEqualTo(layout.year() == 2015 ? null : 4);
        assertThat(home.latest().on()).isEqualTo(LocalDate.of(layout.year() - 1, 11, 17));
        assertThat(home.latest().overall()).isEqualTo(Judgement.GOOD);
        assertThat(home.latest().helpedProtected()).isEqualTo(Judgement.OUTSTANDING);
        assertThat(home.latest().leaders()).isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, UTF-8 with mark, 2, 2971, 2226, 263, 0",
        "2022, Windows-1252, 5, 3576, 2794, 328, 0",
        "2025, UTF-8 with mark, 4, 5600, 3938, 483, 893"
    })
    void the_published_files_are_read_to_the_last_row(
            int year, String encoding, int headerRow, int all, int homes, int region, int supported) {
        ProviderFile file = read(Files.real(year), Files.name(year));
        assertThat(file.encoding()).isEqualTo(encoding);
        assertThat(file.headerRow()).isEqualTo(headerRow);
        assertThat(unread).isEmpty();
        assertThat(rows).hasSize(all);
        assertThat(rows)
                .filteredOn(row -> row.provisionWords().equals("Children's home"))
                .hasSize(homes);
        assertThat(rows)
                .filteredOn(row -> row.region().equals("Yorkshire and The Humber"))
                .hasSize(region);
        assertThat(rows)
                .filteredOn(row -> row.provision() == Provision.SUPPORTED_ACCOMMODATION)
                .hasSize(supported);
    }

    @Test
    void a_home_nobody_has_inspected_yet_has_no_judgement_and_no_date() {
        read(Files.real(2022), Files.name(2022));
        ProviderRow quarryHouse = row("2662265");
        assertThat(quarryHouse.registeredOn()).isEqualTo(LocalDate.of(2021, 11, 25));
        assertThat(quarryHouse.latest()).isEqualTo(new Inspected(null, null, null, null, null, null, null, null));
    }

    @Test
    void the_previous_inspection_of_2024_is_kept_beside_the_latest() {
        Map<Meaning, String> home = Files.home(2024);
        home.put(Meaning.PREVIOUS_EVENT_TYPE, "Full inspection");
        home.put(Meaning.PREVIOUS_INSPECTED_ON, "21/06/2022");
        home.put(Meaning.PREVIOUS_OVERALL, "Inadequate");
        read(Files.layout(2024).file(List.of(home)), "2024.csv");
        assertThat(rows.get(0).previous().on()).isEqualTo(LocalDate.of(2022, 6, 21));
        assertThat(rows.get(0).previous().overall()).isEqualTo(Judgement.INADEQUATE);
        assertThat(rows.get(0).latest().overall()).isEqualTo(Judgement.GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "Adequate, REQUIRES_IMPROVEMENT",
        "Requires improvement, REQUIRES_IMPROVEMENT",
        "Requires improvement to be good, REQUIRES_IMPROVEMENT",
        "outstanding, OUTSTANDING"
    })
    void judgements_of_all_years_are_known_and_their_words_kept(String words, Judgement judgement) {
        Map<Meaning, String> home = Files.home(2016);
        home.put(Meaning.OVERALL, words);
        read(Files.layout(2016).file(List.of(home)), "x");
        assertThat(rows.get(0).latest().overall()).isEqualTo(judgement);
        assertThat(rows.get(0).latest().overallWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "URN, 12, ofsted.row.urn",
        "OVERALL, Brilliant, ofsted.row.judgement",
        "INSPECTED_ON, 31/02/2020, ofsted.row.day",
        "INSPECTED_ON, 01/04/2021, ofsted.row.laterThanFile",
        "REGISTERED_ON, 2020-07-02, ofsted.row.day",
        "PLACES, four, ofsted.row.places",
        "SECTOR, Rotherham, ofsted.row.sector",
        "STATUS, Yes, ofsted.row.status",
        "URN, 3100001, ofsted.row.twice"
    })
    void a_row_that_cannot_be_read_is_reported_with_its_number_and_reason_and_the_others_are_read(
            Meaning meaning, String words, String reason) {
        List<Map<Meaning, String>> homes = Files.homes(2021, 20);
        homes.get(7).put(meaning, words);
        read(Files.layout(2021).file(homes), "x");
        assertThat(rows).hasSize(19);
        assertThat(unread).extracting(UnreadRow::row, UnreadRow::reason).containsExactly(tuple(10, reason));
    }

    @Test
    void a_judgement_without_a_date_is_no_judgement() {
        List<Map<Meaning, String>> homes = Files.homes(2021, 20);
        homes.get(0).remove(Meaning.INSPECTED_ON);
        read(Files.layout(2021).file(homes), "x");
        assertThat(unread).extracting(UnreadRow::reason).containsExactly("ofsted.row.judgedWithoutDate");
    }

    @Test
    void the_year_is_asked_for_where_neither_title_nor_name_says_it() {
        byte[] untitled = Files.real(2020);
        refused(untitled, "providers.csv", null, "ofsted.file.yearNeeded");
        assertThat(ProviderFile.open(untitled, "providers.csv", 2020).year()).isEqualTo(2020);
        assertThat(ProviderFile.open(Files.real(2025), "x", null).year()).isEqualTo(2025);
        refused(Files.real(2025), "x", 2024, "ofsted.file.yearOther");
        refused(untitled, "x", 2022, "ofsted.file.yearTooLate");
        refused(untitled, "x", 1999, "ofsted.file.yearRange");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0004, 0.001, 0.25, 0.5, 0.75, 0.99999})
    void a_file_cut_off_in_the_middle_is_refused(double where) {
        for (int year : List.of(2020, 2022, 2025)) {
            byte[] whole = Files.real(year);
            refused(Arrays.copyOf(whole, (int) (whole.length * where)), Files.name(year), null, "ofsted.file.cutOff");
        }
    }

    @Test
    void a_file_cut_off_inside_a_row_that_got_a_line_end_is_refused() {
        byte[] whole = Files.real(2020);
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        cut[cut.length - 1] = '\n';
        refused(cut, Files.name(2020), null, "ofsted.file.cutOff");
    }

    @Test
    void a_quotation_mark_without_its_partner_is_refused() {
        String text = new String(Files.real(2022), Charset.forName("windows-1252"));
        byte[] broken = text.replaceFirst("REDACTED", "\"REDACTED").getBytes(Charset.forName("windows-1252"));
        refused(broken, Files.name(2022), null, "ofsted.file.cutOff");
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        String text = new String(Files.real(2025), StandardCharsets.UTF_8).substring(1);
        refused(text.getBytes(StandardCharsets.UTF_16), "2025.csv", null, "ofsted.file.encodingUtf16");
        refused(text.getBytes(StandardCharsets.UTF_16LE), "2025.csv", null, "ofsted.file.encoding");
        byte[] spoilt = Files.real(2025).clone();
        spoilt[spoilt.length / 2] = (byte) 0x92;
        refused(spoilt, "2025.csv", null, "ofsted.file.encoding");
        byte[] twice = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                .getBytes(StandardCharsets.UTF_8);
        refused(twice, "2025.csv", null, "ofsted.file.encoding");
    }

    @Test
    void a_spreadsheet_or_anything_else_is_no_file_of_ofsteds() {
        refused(new byte[] {'P', 'K', 3, 4, 5}, "2025.xlsx", null, "ofsted.file.spreadsheet");
        refused("a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), "2025.csv", null, "ofsted.file.noHeader");
        refused(new byte[0], "2025.csv", null, "ofsted.file.needed");
        refused(Files.layout(2021).file(List.of()), "2021.csv", null, "ofsted.file.empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sector|Money|ofsted.header.unknown
                    Sector|Region|ofsted.header.twice
                    The effectiveness of leaders and managers|Health services|ofsted.header.missing.LEADERS
                    """)
    void a_forged_header_is_refused(String name, String forged, String reason) {
        List<String> names = new ArrayList<>(Files.layout(2021).names());
        names.set(names.indexOf(name), forged);
        Files.Layout layout = new Files.Layout(2021, "utf-8", 2, names);
        refused(
                layout.file(Files.homes(2021, 3).stream()
                        .map(row -> Map.<Meaning, String>of())
                        .toList()),
                "2021.csv",
                null,
                reason);
    }

    @Test
    void a_header_whose_judgements_changed_places_is_refused() {
        List<String> names = new ArrayList<>(Files.layout(2021).names());
        Collections.swap(names, names.size() - 1, names.size() - 2);
        refused(
                new Files.Layout(2021, "utf-8", 2, names).file(Files.homes(2021, 3)),
                "2021.csv",
                null,
                "ofsted.header.order");
    }

    @Test
    void a_file_of_which_a_tenth_cannot_be_read_is_refused() {
        List<Map<Meaning, String>> homes = Files.homes(2021, 20);
        homes.subList(0, 3).forEach(row -> row.put(Meaning.OVERALL, "Rotherham"));
        refused(Files.layout(2021).file(homes), "2021.csv", null, "ofsted.file.unreadable");
    }

    private ProviderFile read(byte[] content, String name) {
        ProviderFile file = ProviderFile.open(content, name, null);
        file.read(rows::add, unread::add);
        assertThat(file.rowsRead()).isEqualTo(rows.size());
        return file;
    }

    private ProviderRow row(String urn) {
        return rows.stream().filter(row -> row.urn().equals(urn)).findFirst().orElseThrow();
    }

    private static void refused(byte[] content, String name, Integer year, String key) {
        assertThatThrownBy(() -> ProviderFile.open(content, name, year).read(row -> {}, row -> {}))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.refusals())
                        .extracting("key")
                        .contains(key));
    }
}
