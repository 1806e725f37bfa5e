package uk.homes.occupancy;

import java.time.LocalDate;

/**
 * A bed on a night.
 *
 * @param code the code of the child in it or it is held for, {@code null} when there is none
 * @param until when this state is expected to end, or {@code null}
 * @param words what was noted when the bed was kept, or {@code null}
 * @param childId the child in it, for those who may open what is kept about the child, else {@code null}
 */
public record BedNightRow(
        long homeId,
        long bedId,
        String label,
        BedState state,
        String code,
        LocalDate until,
        String words,
        Long childId) {}
