package uk.homes.safety;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a home stands with one kind of check.
 *
 * @param every how many of {@code unit} lie between two checks; {@code null} while nobody has said so, or no longer
 * @param reason why it was set so, or why there is nothing to check
 * @param lastAt the last check that was not struck out, or {@code null}
 * @param dueOn when the next one is due, or {@code null}
 * @param faults how many faults are not put right yet
 */
public record RoutineRow(
        SafetyKind kind,
        Integer every,
        IntervalUnit unit,
        String reason,
        Instant setAt,
        String setBy,
        Instant lastAt,
        LocalDate dueOn,
        int faults) {}
