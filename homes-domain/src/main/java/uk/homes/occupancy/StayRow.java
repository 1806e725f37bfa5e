package uk.homes.occupancy;

import java.time.LocalDate;

/** A placement of one child, in words for who reads about the child. {@code to} is the morning of leaving, or {@code null}. */
public record StayRow(
        long placementId,
        long homeId,
        String homeName,
        String bedLabel,
        PlacementType type,
        LegalStatus legalStatus,
        String placingAuthority,
        boolean planned,
        boolean solo,
        LocalDate from,
        LocalDate plannedTo,
        LocalDate to,
        EndReason endReason) {}
