package uk.homes.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.homes.shared.HomesClock;

/**
 * How a home stands with what is due.
 *
 * @param overdue what is late now
 * @param oldest when the oldest of it fell due, or {@code null}
 * @param closed what was ended in the last twelve months
 * @param closedLate how much of it was late
 * @param daysToClose days from the start of a clock to its end, on average, or {@code null} where nothing was ended
 * @param months what was late at the end of each of twelve months, the oldest first, separated by commas
 * @param total how many homes there are to see
 * @param lateInAll what is late now in all of them
 * @param homesLate in how many of them something is late
 * @param highest the most that was late in any of them at the end of any of the months
 */
public record HomeFigures(
        long homeId,
        String slug,
        String name,
        long overdue,
        Instant oldest,
        long closed,
        long closedLate,
        Double daysToClose,
        String months,
        long total,
        long lateInAll,
        long homesLate,
        long highest) {

    /** The day in London on which the oldest of it fell due, or {@code null}. */
    public LocalDate oldestOn() {
        return oldest == null ? null : oldest.atZone(HomesClock.LONDON).toLocalDate();
    }

    /** What was late at the end of each of twelve months; the last is now. */
    public List<Integer> trend() {
        return Arrays.stream(months.split(",")).map(Integer::valueOf).toList();
    }
}
