package uk.homes.reviews;

import java.time.LocalDate;

/**
 * From when a home's next review is counted.
 *
 * @param since the day the last one was completed or, before the first, the home was registered
 * @param first whether there has not been one yet
 * @param heldBy who holds the paper of the last one, where that was before this system was used; else {@code null}
 */
public record NextRow(ReviewKind kind, LocalDate since, boolean first, String heldBy) {

    /** The last day for it. */
    public LocalDate by() {
        return kind.nextBy(since);
    }
}
