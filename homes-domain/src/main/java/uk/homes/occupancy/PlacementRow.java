package uk.homes.occupancy;

import java.time.LocalDate;

/** A placement: one child in one bed from night to night. {@code to} is the morning of leaving, or {@code null}. */
public record PlacementRow(
        long id,
        int version,
        long childId,
        String code,
        long homeId,
        long bedId,
        PlacementType type,
        LegalStatus legalStatus,
        boolean planned,
        boolean solo,
        LocalDate from,
        LocalDate plannedTo,
        LocalDate to,
        EndReason endReason) {}
