package uk.homes.care;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was done for a child, as it was recorded.
 *
 * @param withdrawnWhy why it counts no more, or {@code null} while it stands; likewise the next two
 */
public record ActRow(
        long id,
        long homeId,
        long childId,
        ActKind kind,
        LocalDate on,
        String ledBy,
        String words,
        LocalDate nextOn,
        Instant at,
        String byName,
        String byPost,
        String withdrawnWhy,
        String withdrawnBy,
        Instant withdrawnAt) {

    /** Whether it counts. */
    public boolean stands() {
        return withdrawnAt == null;
    }
}
