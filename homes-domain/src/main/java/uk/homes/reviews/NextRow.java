package uk.homes.reviews;

import java.time.LocalDate;

/**
 * From when a home's next review is counted.
 *
 * @param since the day the last one was completed or, before the first, the home was registered
 * @param first whether there has not been one yet
 * @param record the record that the time is counted from, with {@code recordId}
 * @param heldBy who holds the paper of the last one, where that was before this system was used; else {@code null}
 */
public record NextRow(ReviewKind kind, LocalDate since, boolean first, String heldBy, String record, long recordId) {

    /** The rule that says by when it is due. */
    public String rule() {
        return kind.rule();
    }
}
