package uk.homes.duties;

import java.time.Instant;
import java.time.LocalDate;
import uk.homes.shared.HomesClock;

/**
 * When a clock is due that a record started, and when it was ended.
 *
 * @param dueAt it is late after this instant
 * @param doneAt when it was ended, or {@code null} while it runs
 * @param own whether the authority's stricter time counts
 */
public record DueTime(String rule, String record, long recordId, Instant dueAt, Instant doneAt, boolean own) {

    /** The day on which it is due in London. */
    public LocalDate dueOn() {
        return dueAt.atZone(HomesClock.LONDON).toLocalDate();
    }

    /** Whether it ran out, or was ended after it had. */
    public boolean late(Instant now) {
        return dueAt.isBefore(doneAt == null ? now : doneAt);
    }
}
