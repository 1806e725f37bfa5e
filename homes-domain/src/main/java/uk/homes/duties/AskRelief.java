package uk.homes.duties;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Somebody asks for a later date, or for none, where the law allows it.
 *
 * @param record the record that the clock is computed from, with {@code recordId}
 * @param until the later date of a deferral, else {@code null}
 */
public record AskRelief(
        UUID submission, String rule, String record, long recordId, ReliefKind kind, LocalDate until, String reason)
        implements Once {}
