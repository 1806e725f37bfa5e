package uk.homes.ofsted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;

/**
 * One of Ofsted's yearly files, read row by row without ever holding all of it as rows. Titles above the header are passed
 * over, the year is found in them or in the file's name; what a file cannot be is refused before its first row is given out
 * or, where only its end shows it, at its end.
 */
final class ProviderFile {

    private static final int MOST_TITLES = 10;
    private static final int FIRST_YEAR = 2015;
    private static final Pattern TITLE = Pattern.compile("(?i)as at\\s+(?:31(?:st)?\\s+)?March\\s+(20\\d\\d)");
    private static final Pattern NAME = Pattern.compile("(?<!\\d)(20[1-9]\\d)(?!\\d)");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final FileText text;
    private final Header header;
    private final int year;

    private int read;
    private int unread;
    private LocalDate newest;

    private ProviderFile(FileText text, Header header, int year) {
        this.text = text;
        this.header = header;
        this.year = year;
    }

    /**
     * Opens a file and finds its header and year.
     *
     * @param askedYear the year a person gave, or {@code null}: needed only where the file does not say it
     */
    static ProviderFile open(byte[] content, String name, Integer askedYear) {
        RuleBroken.whenAt(content == null || content.length == 0, "file", "ofsted.file.needed");
        FileText text = FileText.of(content);
        Integer titled = null;
        try (CSVParser parser =
                CSVParser.builder().setReader(text.open()).setFormat(FORMAT).get()) {
            Iterator<CSVRecord> rows = parser.iterator();
            for (int i = 0; i < MOST_TITLES && rows.hasNext(); i++) {
                CSVRecord row = rows.next();
                if (Header.isHeader(row)) {
                    RuleBroken.whenAt(!rows.hasNext() && !text.endsWithLine(), "file", "ofsted.file.cutOff");
                    return opened(text, Header.of(row), year(titled, name, askedYear));
                }
                titled = titled == null ? titleYear(row) : titled;
            }
        } catch (UncheckedIOException | IOException broken) {
            throw new RuleBroken(Refusal.at("file", "ofsted.file.cutOff"));
        }
        throw new RuleBroken(Refusal.at("file", text.endsWithLine() ? "ofsted.file.noHeader" : "ofsted.file.cutOff"));
    }

    private static ProviderFile opened(FileText text, Header header, int year) {
        RuleBroken.whenAt(!text.endsWithLine() && !header.open(), "file", "ofsted.file.cutOff");
        return new ProviderFile(text, header, year);
    }

    private static Integer titleYear(CSVRecord row) {
        Matcher title = TITLE.matcher(String.join(" ", row.values()));
        return title.find() ? Integer.valueOf(title.group(1)) : null;
    }

    private static int year(Integer titled, String name, Integer asked) {
        Integer said = titled == null ? nameYear(name) : titled;
        RuleBroken.whenAt(said == null && asked == null, "year", "ofsted.file.yearNeeded");
        RuleBroken.whenAt(
                titled != null && asked != null && !titled.equals(asked),
                "year",
                "ofsted.file.yearOther",
                String.valueOf(titled),
                String.valueOf(asked));
        int year = asked == null ? said : asked;
        RuleBroken.whenAt(year < FIRST_YEAR || year > 2100, "year", "ofsted.file.yearRange");
        return year;
    }

    private static Integer nameYear(String name) {
        Matcher found = NAME.matcher(name == null ? "" : name);
        Integer year = null;
        while (found.find()) {
            year = Integer.valueOf(found.group(1));
        }
        return year;
    }

    /** Gives out every row in order, read or not; refuses at the end what only the end shows. */
    void read(Consumer<ProviderRow> readable, Consumer<UnreadRow> unreadable) {
        read = 0;
        unread = 0;
        newest = null;
        RowReader reader = new RowReader(header, LocalDate.of(year, 3, 31));
        Set<String> urns = new HashSet<>();
        try (CSVParser parser =
                CSVParser.builder().setReader(text.open()).setFormat(FORMAT).get()) {
            Iterator<CSVRecord> rows = parser.iterator();
            while (rows.hasNext()) {
                CSVRecord cells = rows.next();
                if (cells.getRecordNumber() > header.row() && !blank(cells)) {
                    take(cells, rows.hasNext(), reader, urns, readable, unreadable);
                }
            }
        } catch (UncheckedIOException | IOException broken) {
            throw new RuleBroken(Refusal.at("file", "ofsted.file.cutOff"));
        }
        mustBeWhole();
    }

    private void take(
            CSVRecord cells,
            boolean more,
            RowReader reader,
            Set<String> urns,
            Consumer<ProviderRow> readable,
            Consumer<UnreadRow> unreadable) {
        int number = (int) cells.getRecordNumber();
        boolean narrow = cells.size() < header.width();
        RuleBroken.whenAt(narrow && !more, "file", "ofsted.file.cutOff");
        try {
            if (narrow) {
                unreadable.accept(new UnreadRow(number, null, "ofsted.row.cells", String.valueOf(cells.size())));
                unread++;
                return;
            }
            ProviderRow row = reader.read(cells);
            if (urns.add(row.urn())) {
                readable.accept(row);
                read++;
                note(row.latest().on());
            } else {
                unreadable.accept(new UnreadRow(number, row.urn(), "ofsted.row.twice", null));
                unread++;
            }
        } catch (RowReader.Unreadable cannot) {
            unreadable.accept(cannot.at(number));
            unread++;
        }
    }

    private void note(LocalDate inspected) {
        if (inspected != null && (newest == null || inspected.isAfter(newest))) {
            newest = inspected;
        }
    }

    // A file of which a tenth cannot be read, or whose newest inspection is of another year, is not what it says it is.
    private void mustBeWhole() {
        RuleBroken.whenAt(read + unread == 0, "file", "ofsted.file.empty");
        RuleBroken.whenAt(unread * 10 > read + unread, "file", "ofsted.file.unreadable", unread, read + unread);
        RuleBroken.whenAt(
                newest != null && newest.isBefore(LocalDate.of(year - 1, 3, 31)),
                "year",
                "ofsted.file.yearTooLate",
                newest,
                String.valueOf(year));
    }

    private static boolean blank(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    int year() {
        return year;
    }

    int headerRow() {
        return header.row();
    }

    String encoding() {
        return text.encoding();
    }

    int rowsRead() {
        return read;
    }

    int rowsUnread() {
        return unread;
    }
}
