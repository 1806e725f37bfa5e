package uk.homes.occupancy;

import java.time.LocalDate;

/**
 * A child, with the newest placement in a home in scope.
 *
 * @param age in whole years today
 * @param to the day they left, or {@code null}
 * @param hereNow whether they are placed in that home today
 */
public record ChildView(
        long childId,
        String code,
        String firstName,
        String surname,
        LocalDate bornOn,
        int age,
        long placementId,
        long homeId,
        String homeName,
        String homeSlug,
        String bedLabel,
        PlacementType type,
        LegalStatus legalStatus,
        String placingAuthority,
        String hostAuthority,
        boolean solo,
        LocalDate from,
        LocalDate plannedTo,
        LocalDate to,
        boolean hereNow) {}
