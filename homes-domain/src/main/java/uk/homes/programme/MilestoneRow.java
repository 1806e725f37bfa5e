package uk.homes.programme;

import uk.homes.shared.PartialDate;

/**
 * A step of an objective as it stood on a day; dates are {@code null} where there is none.
 *
 * @param ownerPost the post that answers for it, {@code null} for the one that answers for the objective
 */
public record MilestoneRow(
        long id,
        int version,
        MilestoneKind kind,
        PartialDate original,
        PartialDate current,
        PartialDate done,
        String note,
        String ownerPost) {

    /** How many months later than first promised. */
    public long slip() {
        return original == null ? 0 : original.monthsUntil(current);
    }
}
