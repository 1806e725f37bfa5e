package uk.homes.web.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.homes.programme.Board;
import uk.homes.programme.MilestoneRow;
import uk.homes.programme.ObjectiveRow;
import uk.homes.shared.PartialDate;

/**
 * The stretch of time under a board, and where a day lies on it in hundredths of its width. Positions are SVG attributes,
 * because the content security policy forbids style attributes.
 */
public final class Timeline {

    private static final double NARROWEST = 0.8;

    private final LocalDate start;
    private final long days;

    private Timeline(LocalDate start, LocalDate end) {
        this.start = start;
        this.days = Math.max(1, ChronoUnit.DAYS.between(start, end));
    }

    /** Wide enough for every date of a board and its steps, beginning with a quarter. */
    static Timeline over(Board board) {
        return over(
                board.objectives(),
                board.steps().values().stream().flatMap(List::stream).toList(),
                board.on());
    }

    /** Wide enough for every date of these objectives and steps; as wide as this year when there is none. */
    static Timeline over(List<ObjectiveRow> objectives, List<MilestoneRow> steps, LocalDate today) {
        List<PartialDate> dates = Stream.concat(
                        objectives.stream().flatMap(row -> Stream.of(row.original(), row.current(), row.opened())),
                        steps.stream().map(step -> step.done() == null ? step.current() : step.done()))
                .filter(Objects::nonNull)
                .toList();
        LocalDate first = dates.stream()
                .map(PartialDate::earliest)
                .min(LocalDate::compareTo)
                .orElse(today.withDayOfYear(1));
        LocalDate last = dates.stream()
                .map(PartialDate::latest)
                .max(LocalDate::compareTo)
                .orElse(today.withDayOfYear(1).plusYears(1));
        LocalDate month = first.minusMonths(1).withDayOfMonth(1);
        return new Timeline(month.minusMonths((month.getMonthValue() - 1) % 3), last.plusDays(1));
    }

    /** Where a day lies, as an SVG attribute. */
    public String at(LocalDate day) {
        return percent(position(day));
    }

    /** Whether a day lies on it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(start.plusDays(days));
    }

    /** How wide a date is: as wide as it is vague. */
    String width(PartialDate date) {
        return percent(to(date) - from(date));
    }

    /** Where a date begins, in hundredths. */
    double from(PartialDate date) {
        return position(date.earliest());
    }

    /** Where a date ends, in hundredths; never so near its beginning that it could not be seen. */
    double to(PartialDate date) {
        return Math.max(from(date) + NARROWEST, position(date.latest().plusDays(1)));
    }

    /** The middle of a date. */
    String middle(PartialDate date) {
        return percent((position(date.latest().plusDays(1)) + position(date.earliest())) / 2);
    }

    /** The years that fit on the axis with their words. */
    public List<Year> getYears() {
        List<Year> years = new ArrayList<>();
        for (int year = start.getYear(); year <= start.plusDays(days).getYear(); year++) {
            double at = position(LocalDate.of(year, 1, 1));
            if (at > 4 && at < 92) {
                years.add(new Year(year, percent(at)));
            }
        }
        return years;
    }

    private double position(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(start, day) / days;
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", value);
    }

    /** A year on the axis. */
    public record Year(int number, String at) {}
}
