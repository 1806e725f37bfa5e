package uk.homes.care;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * What was done for a child.
 *
 * @param submission the same on every retry
 * @param ledBy who led or made it, with their role
 * @param words what was decided, and the next steps
 * @param nextOn the day that was set for the next one, or {@code null}
 */
public record RecordAct(
        UUID submission,
        long homeId,
        long childId,
        ActKind kind,
        LocalDate on,
        String ledBy,
        String words,
        LocalDate nextOn)
        implements Once {}
