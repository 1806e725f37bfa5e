package uk.homes.web.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;
import uk.homes.workforce.RotaRow;

/** A day of the rota in words. */
public final class RotaView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private RotaView() {}

    /**
     * One day.
     *
     * @param today whether it is today
     * @param unrecorded how many of its shifts are over and have nothing recorded
     */
    public record Day(LocalDate date, String title, boolean today, List<Line> lines, long unrecorded) {}

    /**
     * One shift.
     *
     * @param status the class of what became of it, {@code null} while it has not begun
     * @param word what became of it
     * @param begun whether it has begun: then it stays
     */
    public record Line(
            long id,
            String hours,
            String name,
            boolean leading,
            String status,
            String word,
            String words,
            boolean begun) {}

    static Day day(LocalDate date, LocalDate today, List<RotaRow> rows, Instant now) {
        List<Line> lines = rows.stream()
                .filter(row -> dateOf(row.from()).equals(date))
                .map(row -> line(row, now))
                .toList();
        long unrecorded = rows.stream()
                .filter(row -> dateOf(row.from()).equals(date)
                        && row.came() == null
                        && !row.to().isAfter(now))
                .count();
        return new Day(date, DAY.format(date), date.equals(today), lines, unrecorded);
    }

    /** "07:30 to 15:00". */
    static String hours(Instant from, Instant to) {
        return Texts.of("workforce.rota.hours", time(from), time(to));
    }

    static LocalDate dateOf(Instant at) {
        return at.atZone(HomesClock.LONDON).toLocalDate();
    }

    private static Line line(RotaRow row, Instant now) {
        boolean begun = !row.from().isAfter(now);
        String words = row.addedAfterwards() ? Texts.of("workforce.rota.addedAfterwards") : null;
        words = row.words() == null ? words : row.words();
        return new Line(
                row.id(),
                hours(row.from(), row.to()),
                row.name(),
                row.leading(),
                status(row, now),
                word(row, now),
                words,
                begun);
    }

    private static String status(RotaRow row, Instant now) {
        if (row.came() == null) {
            return row.to().isAfter(now) ? null : "is-waiting";
        }
        return row.came() ? "is-good" : "is-late";
    }

    private static String word(RotaRow row, Instant now) {
        if (row.came() == null) {
            return row.to().isAfter(now) ? null : Texts.of("workforce.rota.notRecorded");
        }
        if (!row.came()) {
            return Texts.of("workforce.rota.didNotCome");
        }
        return row.asPlanned()
                ? Texts.of("workforce.rota.asPlanned")
                : Texts.of("workforce.rota.worked", time(row.workedFrom()), time(row.workedTo()));
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(HomesClock.LONDON));
    }
}
