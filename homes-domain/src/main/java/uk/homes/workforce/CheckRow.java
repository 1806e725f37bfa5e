package uk.homes.workforce;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One look at an item of Schedule 2.
 *
 * @param certificate the level of a DBS certificate, or {@code null}
 * @param on the day of the certificate or of the check
 * @param by who checked
 * @param reference the number of what was seen, or {@code null}
 * @param note what else is to be said, or {@code null}
 */
public record CheckRow(
        long id,
        CheckKind kind,
        CheckOutcome outcome,
        Certificate certificate,
        LocalDate on,
        String by,
        String reference,
        String note,
        String recordedBy,
        Instant recordedAt) {}
