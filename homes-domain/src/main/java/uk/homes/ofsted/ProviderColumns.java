package uk.homes.ofsted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of {@code ofsted.provider_year} in order, for statements that must name them all the same way. */
final class ProviderColumns {

    /** Between cells and between rows of what is sent to the database; no text that was let in holds them. */
    static final char CELL = '\u001f';

    static final char ROW = '\u001e';

    private static final List<String> TYPED = List.of(
            "year integer",
            "urn",
            "provision",
            "provision_words",
            "sector",
            "local_authority",
            "region",
            "places integer",
            "status",
            "registered_on date",
            "organisation",
            "short_breaks boolean",
            "event_type",
            "inspected_on date",
            "published_on date",
            "event_number",
            "overall",
            "overall_words",
            "helped_protected",
            "leaders",
            "supported_outcome",
            "previous_event_type",
            "previous_on date",
            "previous_published_on date",
            "previous_event_number",
            "previous_overall",
            "previous_overall_words",
            "previous_helped_protected",
            "previous_leaders");

    private static final List<String> NAMES =
            TYPED.stream().map(column -> column.split(" ")[0]).toList();

    private ProviderColumns() {}

    /** All names, each with this before it: {@code s.year, s.urn, …}. */
    static String of(String prefix) {
        return NAMES.stream().map(name -> prefix + name).collect(Collectors.joining(", "));
    }

    /** The cells of a line that was split into {@code c}, from the second on, as the columns' types. */
    static String casts() {
        StringBuilder casts = new StringBuilder();
        for (int i = 0; i < TYPED.size(); i++) {
            String[] typed = TYPED.get(i).split(" ");
            casts.append(i == 0 ? "" : ", ")
                    .append("cast(c[")
                    .append(i + 2)
                    .append("] as ")
                    .append(typed.length > 1 ? typed[1] : "text")
                    .append(')');
        }
        return casts.toString();
    }

    /** A row as a line: its number, then its cells. */
    static String line(ProviderRow row, int year) {
        Inspected now = row.latest();
        Inspected before = row.previous();
        return Arrays.asList(
                        row.row(),
                        year,
                        row.urn(),
                        row.provision(),
                        row.provisionWords(),
                        row.sector(),
                        row.localAuthority(),
                        row.region(),
                        row.places(),
                        row.status(),
                        row.registeredOn(),
                        row.organisation(),
                        row.shortBreaks(),
                        now.eventType(),
                        now.on(),
                        now.publishedOn(),
                        now.eventNumber(),
                        now.overall(),
                        now.overallWords(),
                        now.helpedProtected(),
                        now.leaders(),
                        row.supportedOutcome(),
                        before.eventType(),
                        before.on(),
                        before.publishedOn(),
                        before.eventNumber(),
                        before.overall(),
                        before.overallWords(),
                        before.helpedProtected(),
                        before.leaders())
                .stream()
                .map(ProviderColumns::cell)
                .collect(Collectors.joining(String.valueOf(CELL)));
    }

    private static String cell(Object value) {
        return value == null ? "" : value instanceof LocalDate day ? day.toString() : String.valueOf(value);
    }
}
