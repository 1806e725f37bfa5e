package uk.homes.ofsted;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import uk.homes.inspections.Judgement;

/** Reads one row at a time by the header's places. What it cannot read it says, and guesses nothing. */
final class RowReader {

    private static final Pattern URN = Pattern.compile("SC[0-9]{6}|[0-9]{7}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private final Header header;
    private final LocalDate asAt;

    RowReader(Header header, LocalDate asAt) {
        this.header = header;
        this.asAt = asAt;
    }

    /** Why a row could not be read. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String urn;
        private final String words;

        private Unreadable(String urn, String reason, String words) {
            super(reason, null, false, false);
            this.urn = urn;
            this.words = words;
        }

        UnreadRow at(int row) {
            return new UnreadRow(row, urn, getMessage(), words);
        }
    }

    ProviderRow read(CSVRecord cells) {
        String urn = header.cell(cells, Meaning.URN);
        if (urn == null || !URN.matcher(urn.toUpperCase(Locale.ROOT)).matches()) {
            throw new Unreadable(null, "ofsted.row.urn", shown(urn));
        }
        return new OneRow(cells, urn.toUpperCase(Locale.ROOT)).read();
    }

    private static String shown(String text) {
        return text == null || text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private final class OneRow {

        private final CSVRecord cells;
        private final String urn;

        private OneRow(CSVRecord cells, String urn) {
            this.cells = cells;
            this.urn = urn;
        }

        private ProviderRow read() {
            String provision = needed(Meaning.PROVISION, "ofsted.row.provision");
            return new ProviderRow(
                    (int) cells.getRecordNumber(),
                    urn,
                    KnownWords.meaning("provision", provision)
                            .map(Provision::valueOf)
                            .orElse(Provision.OTHER),
                    provision,
                    Sector.valueOf(known("sector", Meaning.SECTOR)),
                    needed(Meaning.LOCAL_AUTHORITY, "ofsted.row.localAuthority"),
                    needed(Meaning.REGION, "ofsted.row.region"),
                    places(),
                    known("status", Meaning.STATUS),
                    day(Meaning.REGISTERED_ON),
                    cell(Meaning.ORGANISATION),
                    yes(cell(Meaning.SHORT_BREAKS)),
                    latest(),
                    cell(Meaning.SUPPORTED_OUTCOME),
                    previous());
        }

        private Inspected latest() {
            return inspected(new Inspected(
                    cell(Meaning.EVENT_TYPE),
                    day(Meaning.INSPECTED_ON),
                    published(Meaning.PUBLISHED_ON),
                    cell(Meaning.EVENT_NUMBER),
                    judgement(Meaning.OVERALL),
                    cell(Meaning.OVERALL),
                    judgement(Meaning.HELPED_PROTECTED),
                    judgement(Meaning.LEADERS)));
        }

        private Inspected previous() {
            return inspected(new Inspected(
                    cell(Meaning.PREVIOUS_EVENT_TYPE),
                    day(Meaning.PREVIOUS_INSPECTED_ON),
                    published(Meaning.PREVIOUS_PUBLISHED_ON),
                    cell(Meaning.PREVIOUS_EVENT_NUMBER),
                    judgement(Meaning.PREVIOUS_OVERALL),
                    cell(Meaning.PREVIOUS_OVERALL),
                    judgement(Meaning.PREVIOUS_HELPED_PROTECTED),
                    judgement(Meaning.PREVIOUS_LEADERS)));
        }

        private Inspected inspected(Inspected inspected) {
            boolean judged =
                    inspected.overall() != null || inspected.helpedProtected() != null || inspected.leaders() != null;
            if (judged && inspected.on() == null) {
                throw new Unreadable(urn, "ofsted.row.judgedWithoutDate", inspected.overallWords());
            }
            return inspected;
        }

        private String cell(Meaning meaning) {
            return header.cell(cells, meaning);
        }

        private String needed(Meaning meaning, String reason) {
            String text = cell(meaning);
            if (text == null) {
                throw new Unreadable(urn, reason, null);
            }
            return text;
        }

        private String known(String kind, Meaning meaning) {
            String text = needed(meaning, "ofsted.row." + kind);
            return KnownWords.meaning(kind, text)
                    .orElseThrow(() -> new Unreadable(urn, "ofsted.row." + kind, shown(text)));
        }

        private Integer places() {
            String text = cell(Meaning.PLACES);
            if (text == null) {
                return null;
            }
            if (!text.matches("0|[1-9][0-9]{0,3}")) {
                throw new Unreadable(urn, "ofsted.row.places", shown(text));
            }
            return Integer.valueOf(text);
        }

        private Judgement judgement(Meaning meaning) {
            String text = cell(meaning);
            if (text == null) {
                return null;
            }
            String known = KnownWords.meaning("judgement", text)
                    .orElseThrow(() -> new Unreadable(urn, "ofsted.row.judgement", shown(text)));
            return known.equals("NONE") ? null : Judgement.valueOf(known);
        }

        // A report may be published weeks after the file's day; nothing else in it is later.
        private LocalDate day(Meaning meaning) {
            LocalDate day = published(meaning);
            if (day != null && day.isAfter(asAt)) {
                throw new Unreadable(urn, "ofsted.row.laterThanFile", cell(meaning));
            }
            return day;
        }

        private LocalDate published(Meaning meaning) {
            String text = cell(meaning);
            try {
                return text == null ? null : LocalDate.parse(text, DAY);
            } catch (DateTimeParseException notADay) {
                throw new Unreadable(urn, "ofsted.row.day", shown(text));
            }
        }

        private boolean yes(String text) {
            return text != null && !text.matches("(?i)no?");
        }
    }
}
