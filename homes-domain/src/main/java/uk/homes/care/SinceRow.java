package uk.homes.care;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Since when a child is looked after, as somebody recorded it.
 *
 * @param reason why it corrects what stood before, or {@code null} for the first
 */
public record SinceRow(
        long id, LocalDate since, String source, String reason, Instant at, String byName, String byPost) {}
