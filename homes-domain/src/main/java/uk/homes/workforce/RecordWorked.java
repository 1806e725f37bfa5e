package uk.homes.workforce;

import java.time.Instant;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * What became of a planned shift.
 *
 * @param submission the same on every retry
 * @param from when they came; {@code null} when they did not
 * @param to when they went; {@code null} when they did not come
 * @param words why they did not come, or what else is to be said
 */
public record RecordWorked(UUID submission, long shiftId, boolean came, Instant from, Instant to, String words)
        implements Once {}
