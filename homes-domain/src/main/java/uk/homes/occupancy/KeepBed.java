package uk.homes.occupancy;

import java.time.LocalDate;

/**
 * That a bed is kept free.
 *
 * @param placementId the solo placement for which it is, only with {@link KeptFor#BLOCKED_SOLO}
 * @param childId the child it is held for, or {@code null}
 * @param from the first night
 * @param to the first night on which it is free again, or {@code null}
 */
public record KeepBed(
        long homeId,
        long bedId,
        KeptFor reason,
        Long placementId,
        Long childId,
        String words,
        LocalDate from,
        LocalDate to) {}
