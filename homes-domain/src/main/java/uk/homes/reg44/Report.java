package uk.homes.reg44;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a report says: a locked version of it, or the draft as its writer last saved it. */
public final class Report {

    private final List<ReportLine> lines;

    Report(List<ReportLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** A person met, as the report names them. */
    public record Met(PersonMet.Kind kind, String code, PersonMet.How how, boolean consented, String notes) {}

    /** What was found about an earlier recommendation, with the month and number it had. */
    public record Found(
            String text, YearMonth month, int number, Outcome outcome, String words, LocalDate considerBy) {}

    /** A recommendation as it was worded. */
    public record Recommended(int number, String text, Provision provision, Priority priority, LocalDate considerBy) {}

    /** The home's name on the day of submission. */
    public String home() {
        return fact("HOME");
    }

    /** The month it counts for. */
    public YearMonth month() {
        return YearMonth.parse(fact("MONTH"));
    }

    /** Whether the visit was announced. */
    public boolean announced() {
        return Boolean.parseBoolean(fact("ANNOUNCED"));
    }

    /** When the visitor came, by London's clocks. */
    public LocalDateTime arrived() {
        return time("ARRIVED");
    }

    /** When the visitor left, by London's clocks; {@code null} in a draft that does not say. */
    public LocalDateTime left() {
        return time("LEFT");
    }

    /** The independent person's name. */
    public String visitor() {
        return fact("VISITOR");
    }

    /** The texts of the parts that have one, in the order of a report. */
    public Map<Section, String> texts() {
        Map<Section, String> texts = new EnumMap<>(Section.class);
        of("SECTION").forEach(line -> texts.put(Section.valueOf(line.item()), line.words()));
        return texts;
    }

    /** Whom the visitor met, in the order written. */
    public List<Met> people() {
        return of("PERSON").stream()
                .map(line -> new Met(
                        PersonMet.Kind.valueOf(line.item()),
                        line.code(),
                        PersonMet.How.valueOf(line.answer().split(" ")[0]),
                        line.answer().endsWith(" CONSENTED"),
                        line.words()))
                .collect(Collectors.toList());
    }

    /** The checklist of records, in its order; a line without a result in a draft that has only notes on it. */
    public List<RecordSampled> records() {
        return of("RECORD").stream()
                .map(line -> new RecordSampled(
                        RecordKind.valueOf(line.item()),
                        line.answer() == null ? null : RecordSampled.Result.valueOf(line.answer()),
                        line.words()))
                .sorted(Comparator.comparing(RecordSampled::record))
                .collect(Collectors.toList());
    }

    /** The opinion on a question; without an answer in a draft that does not give one. */
    public Opinion opinion(Question question) {
        return of("OPINION").stream()
                .filter(line -> line.item().equals(question.name()))
                .map(line -> new Opinion(
                        question, line.answer() == null ? null : Opinion.Says.valueOf(line.answer()), line.words()))
                .findFirst()
                .orElse(new Opinion(question, null, null));
    }

    /** The statement on conflicts of interest, or {@code null} in a draft that has none. */
    public ConflictRow conflict() {
        return of("CONFLICT").stream()
                .map(line ->
                        new ConflictRow(Boolean.parseBoolean(line.answer()), "LATE".equals(line.item()), line.words()))
                .findFirst()
                .orElse(null);
    }

    /** What was found about earlier recommendations; without an outcome in a draft that has only words. */
    public List<Found> findings() {
        return of("FINDING").stream()
                .map(line -> new Found(
                        line.item(),
                        YearMonth.parse(line.code().split(" ")[0]),
                        line.position(),
                        line.answer() == null ? null : Outcome.valueOf(line.answer()),
                        line.words(),
                        line.onDay()))
                .collect(Collectors.toList());
    }

    /** What it recommends, by number. */
    public List<Recommended> recommendations() {
        return of("RECOMMENDATION").stream()
                .map(line -> new Recommended(
                        line.position(),
                        line.words(),
                        Provision.valueOf(line.item()),
                        Priority.valueOf(line.answer()),
                        line.onDay()))
                .sorted(Comparator.comparingInt(Recommended::number))
                .collect(Collectors.toList());
    }

    private List<ReportLine> of(String part) {
        return lines.stream().filter(line -> line.part().equals(part)).collect(Collectors.toList());
    }

    private String fact(String item) {
        return of("VISIT").stream()
                .filter(line -> line.item().equals(item))
                .findFirst()
                .map(ReportLine::words)
                .orElse(null);
    }

    private LocalDateTime time(String item) {
        String text = fact(item);
        return text == null ? null : LocalDateTime.parse(text);
    }
}
