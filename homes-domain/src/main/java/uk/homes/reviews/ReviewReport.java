package uk.homes.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a review says: as it was completed, or the draft as it was last saved. */
public final class ReviewReport {

    private final List<ReviewLine> lines;

    ReviewReport(List<ReviewLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** A count; {@code outOf} is {@code null} where it is not a part of something. */
    public record Counted(Figure figure, int number, Integer outOf) {}

    /** What somebody said, children by code. */
    public record Said(long id, AskedKind kind, String who, AskedHow how, LocalDate on, String words) {}

    /**
     * What is to be improved.
     *
     * @param on when it was done, or by when it is to be
     * @param doneWords what was done, or {@code null}
     */
    public record Improvement(long id, Origin origin, String text, String owner, LocalDate on, String doneWords) {}

    /** Where an improvement comes from and how it stood. */
    public enum Origin {
        /** Agreed in this review. */
        NEW,
        /** Agreed in an earlier one and not done. */
        CARRIED,
        /** Agreed in an earlier one and done since. */
        DONE
    }

    /** The texts, in the order of the review. */
    public Map<ReviewSection, String> texts() {
        Map<ReviewSection, String> texts = new EnumMap<>(ReviewSection.class);
        of("TEXT").forEach(line -> texts.put(ReviewSection.valueOf(line.item()), line.words()));
        return texts;
    }

    /** The counts, in the order of the review. */
    public List<Counted> figures() {
        return of("FIGURE").stream()
                .map(line -> new Counted(Figure.valueOf(line.item()), line.number(), line.outOf()))
                .sorted(Comparator.comparing(Counted::figure))
                .collect(Collectors.toUnmodifiableList());
    }

    /** What was said, children first. */
    public List<Said> opinions() {
        return of("OPINION").stream()
                .map(line -> new Said(
                        line.position(),
                        AskedKind.valueOf(line.item()),
                        line.code(),
                        AskedHow.valueOf(line.answer()),
                        line.onDay(),
                        line.words()))
                .sorted(Comparator.comparing(Said::kind).thenComparing(Said::id))
                .collect(Collectors.toUnmodifiableList());
    }

    /** What is to be improved: what was carried over first. */
    public List<Improvement> actions() {
        return of("ACTION").stream()
                .map(line -> new Improvement(
                        line.position(),
                        Origin.valueOf(line.item()),
                        line.words(),
                        line.code(),
                        line.onDay(),
                        line.answer()))
                .sorted(Comparator.comparing((Improvement action) -> action.origin() == Origin.NEW)
                        .thenComparing(Improvement::id))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The authorities that had a child in the home in the period; empty in a draft. */
    public List<String> authorities() {
        return of("AUTHORITY").stream().map(ReviewLine::item).sorted().collect(Collectors.toUnmodifiableList());
    }

    private List<ReviewLine> of(String part) {
        return lines.stream().filter(line -> line.part().equals(part)).collect(Collectors.toList());
    }
}
