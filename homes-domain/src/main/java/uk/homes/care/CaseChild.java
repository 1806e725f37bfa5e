package uk.homes.care;

import java.time.LocalDate;

/**
 * A looked-after child in a home.
 *
 * @param age in whole years today
 * @param placementId the placement with which the stay in the home began
 * @param from the first day of the stay; {@code to} is the morning of leaving, or {@code null}
 * @param toEighteen whether the stay is meant to last until the child is 18
 * @param since when the child became looked after, or {@code null} while nobody has said so
 */
public record CaseChild(
        long childId,
        String code,
        String firstName,
        LocalDate bornOn,
        int age,
        long homeId,
        long placementId,
        LocalDate from,
        LocalDate to,
        boolean toEighteen,
        LocalDate since) {}
