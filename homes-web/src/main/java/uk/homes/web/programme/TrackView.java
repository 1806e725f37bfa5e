package uk.homes.web.programme;

import uk.homes.programme.ObjectiveRow;

/**
 * One objective drawn on the timeline; what is {@code null} is not drawn.
 *
 * @param originalAt where the box of the first promise begins
 * @param slipFrom where the line of the slip begins, at the end of the first promise
 * @param slipTo where it ends, at the beginning of the date that counts
 * @param currentAt where the box of the date that counts begins
 * @param openAt the middle of the month in which the home opened
 * @param look the class of the status
 */
public record TrackView(
        String originalAt,
        String originalWidth,
        String slipFrom,
        String slipTo,
        String currentAt,
        String currentWidth,
        String openAt,
        String look) {

    static TrackView of(ObjectiveRow row, Timeline timeline) {
        boolean open = row.opened() != null;
        boolean moved = !row.original().equals(row.current());
        boolean slipped = moved
                && !open
                && row.current().earliest().isAfter(row.original().latest());
        return new TrackView(
                open || moved ? timeline.at(row.original().earliest()) : null,
                open || moved ? timeline.width(row.original()) : null,
                slipped ? timeline.at(row.original().latest().plusDays(1)) : null,
                slipped ? timeline.at(row.current().earliest()) : null,
                open ? null : timeline.at(row.current().earliest()),
                open ? null : timeline.width(row.current()),
                open ? timeline.middle(row.opened()) : null,
                Wording.look(Wording.mark(row.status())));
    }
}
