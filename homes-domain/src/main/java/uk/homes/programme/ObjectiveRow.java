package uk.homes.programme;

import uk.homes.shared.PartialDate;

/**
 * An objective as it stood on a day.
 *
 * @param name the home's name, or what it was called before there was a home
 * @param original the date first promised
 * @param current the date that counted on that day
 * @param opened when the first child moved in, {@code null} before
 * @param replacedBy the titles of the objectives that took its place, {@code null} when none did
 */
public record ObjectiveRow(
        long id,
        int version,
        long phaseId,
        String title,
        String name,
        ObjectiveKind kind,
        int beds,
        Long homeId,
        String homeSlug,
        PartialDate original,
        PartialDate current,
        PartialDate opened,
        ObjectiveStatus status,
        String waitsFor,
        String achieved,
        String nextSteps,
        String ownerPost,
        String sourceNote,
        String replacedBy) {

    /** How many months later than first promised; 0 when it did not move, negative when it came forward. */
    public long slip() {
        return original.monthsUntil(current);
    }

    /** Whether its beds count among those planned: not when other objectives took its place. */
    public boolean counts() {
        return status != ObjectiveStatus.REPLACED;
    }

    /** Whether it is for emergencies. */
    public boolean emergency() {
        return kind == ObjectiveKind.EMERGENCY;
    }
}
