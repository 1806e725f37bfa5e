package uk.homes.regulation;

import java.time.LocalDate;

/**
 * A stage that an application came to, or a note written while it was there.
 *
 * @param entered whether it came to the stage with this; otherwise it is a note
 * @param left the day it went on, or {@code null} while it is there
 * @param by who recorded it
 */
public record StageRow(
        long id,
        long applicationId,
        ApplicationStage stage,
        boolean entered,
        LocalDate on,
        LocalDate left,
        String note,
        String blocks,
        String by) {}
