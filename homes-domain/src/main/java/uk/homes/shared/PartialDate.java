package uk.homes.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/**
 * A date with the precision people gave it: "Autumn 2020", "Quarter two 2022/23". It is drawn as wide as it is vague, and
 * sorted by its last day, because a promise for autumn is kept until autumn ends.
 *
 * @param precision how exactly it was given
 * @param earliest the first day it can mean
 */
public record PartialDate(Precision precision, LocalDate earliest) implements Comparable<PartialDate> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final String[] QUARTERS = {"one", "two", "three", "four"};

    public PartialDate {
        Objects.requireNonNull(precision, "precision");
        earliest = precision.start(Objects.requireNonNull(earliest, "earliest"));
    }

    public static PartialDate day(int year, int month, int day) {
        return new PartialDate(Precision.DAY, LocalDate.of(year, month, day));
    }

    public static PartialDate month(int year, int month) {
        return new PartialDate(Precision.MONTH, LocalDate.of(year, month, 1));
    }

    /** September to November. */
    public static PartialDate autumn(int year) {
        return new PartialDate(Precision.SEASON, LocalDate.of(year, 9, 1));
    }

    /**
     * A quarter of the council's financial year, which starts on 1 April.
     *
     * @param startYear the year in which the financial year starts: 2022 for 2022/23
     * @param quarter 1 to 4
     */
    public static PartialDate quarter(int startYear, int quarter) {
        return new PartialDate(Precision.QUARTER, LocalDate.of(startYear, 4, 1).plusMonths(3L * (quarter - 1)));
    }

    /** A financial year, named by the year in which it starts. */
    public static PartialDate financialYear(int startYear) {
        return new PartialDate(Precision.FINANCIAL_YEAR, LocalDate.of(startYear, 4, 1));
    }

    /** Reads what two columns kept; {@code null} when there is no date. */
    public static PartialDate of(String precision, LocalDate earliest) {
        return precision == null || earliest == null ? null : new PartialDate(Precision.valueOf(precision), earliest);
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        return precision.end(earliest);
    }

    /** Whole months from the end of this date to the end of {@code later}: the slip. Negative when earlier. */
    public long monthsUntil(PartialDate later) {
        LocalDate from = latest().withDayOfMonth(1);
        return ChronoUnit.MONTHS.between(from, later.latest().withDayOfMonth(1));
    }

    /** In words, as a report prints it. */
    public String words() {
        return switch (precision) {
            case DAY -> DAY.format(earliest);
            case MONTH -> MONTH.format(earliest);
            case SEASON -> season() + " " + latest().getYear();
            case QUARTER ->
                "Quarter " + QUARTERS[((earliest.getMonthValue() + 8) % 12) / 3] + " " + financialYearWords();
            case YEAR -> String.valueOf(earliest.getYear());
            case FINANCIAL_YEAR -> financialYearWords();
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int byEnd = latest().compareTo(other.latest());
        return byEnd != 0 ? byEnd : earliest.compareTo(other.earliest);
    }

    @Override
    public String toString() {
        return words();
    }

    private String season() {
        return switch (earliest.getMonthValue()) {
            case 3 -> "Spring";
            case 6 -> "Summer";
            case 9 -> "Autumn";
            default -> "Winter";
        };
    }

    private String financialYearWords() {
        int start = Precision.FINANCIAL_YEAR.start(earliest).getYear();
        return start + "/" + String.format("%02d", (start + 1) % 100);
    }
}
