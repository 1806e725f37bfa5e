package uk.homes.workforce;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * What came of a check of Schedule 2.
 *
 * @param submission the same on every retry
 * @param certificate the level of a DBS certificate that is complete, else {@code null}
 * @param on the day of the certificate or of the check
 * @param by who checked
 * @param reference the number of what was seen; of a DBS certificate only this, never what it says
 */
public record NewCheck(
        UUID submission,
        long staffId,
        CheckKind kind,
        CheckOutcome outcome,
        Certificate certificate,
        LocalDate on,
        String by,
        String reference,
        String note)
        implements Once {}
