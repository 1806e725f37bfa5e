package uk.homes.web.programme;

import java.util.List;
import uk.homes.occupancy.BedFigures;
import uk.homes.occupancy.Suppressed;

/**
 * What the other rooms count of the new homes on a day.
 *
 * @param registered how many of the new homes are registered
 * @param judged how many of these inspectors have graded
 * @param good how many of these were judged Good at their last full inspection
 * @param outstanding how many were judged Outstanding
 * @param others the other homes and their last judgement
 * @param beds places and young people
 * @param onlyFigures whether the reader holds only figures, so that small counts of children are held back
 * @param partial whether the reader sees only some of the new homes, so that the counts are theirs alone
 */
public record ProgressFigures(
        int registered,
        int judged,
        int good,
        int outstanding,
        List<Judged> others,
        BedFigures beds,
        boolean onlyFigures,
        boolean partial) {

    public ProgressFigures {
        others = List.copyOf(others);
    }

    /** A home outside the programme and what inspectors last judged. */
    public record Judged(String home, String judgement) {}

    /** Places in use, as this reader may know them: each is a child. */
    public Suppressed inUse() {
        return Suppressed.of(beds.inUse(), onlyFigures);
    }

    public Suppressed youngPeople() {
        return Suppressed.of(beds.youngPeople(), onlyFigures);
    }

    public Suppressed steppedDown() {
        return Suppressed.of(beds.steppedDown(), onlyFigures);
    }

    /** Places kept empty for a solo placement, as this reader may know them: each points to a child. */
    public Suppressed keptForSolo() {
        return Suppressed.of(beds.keptForSolo(), onlyFigures);
    }

    /** The share in use in whole hundredths. */
    public long percentage() {
        return Math.round(beds.percentage());
    }
}
