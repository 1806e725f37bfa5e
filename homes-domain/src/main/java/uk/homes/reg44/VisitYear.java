package uk.homes.reg44;

import java.time.YearMonth;
import java.util.List;

/**
 * The visits of a year that begins in April: homes across, months down, the newest first.
 *
 * @param firstYear the year in which it begins
 * @param homes the homes that were due a visit or had one in this year, by name
 */
public record VisitYear(int firstYear, List<Column> homes, List<Line> months) {

    /** A home. */
    public record Column(long homeId, String slug, String name) {}

    /** A month, with one cell for each home in the order of the columns. */
    public record Line(YearMonth month, List<Cell> cells) {}

    /**
     * A home in a month.
     *
     * @param visits the visits of this month; usually one
     * @param due whether the home was registered and open when the month began, so that a visit is due
     * @param missed whether the month closed without one
     */
    public record Cell(Column home, YearMonth month, List<VisitRow> visits, boolean due, boolean missed) {

        /** Whether a visit is due that nobody has planned. */
        public boolean notPlanned() {
            return due && !missed && visits.isEmpty();
        }
    }
}
