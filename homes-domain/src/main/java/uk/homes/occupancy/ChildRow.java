package uk.homes.occupancy;

import java.time.LocalDate;

/**
 * A child who lives in a home, or stays there.
 *
 * @param firstName {@code null} for who may only see codes
 * @param age in whole years on the day asked about
 * @param solo whether no other child lives in the home
 */
public record ChildRow(
        long childId,
        String code,
        String firstName,
        int age,
        String bedLabel,
        LocalDate placedOn,
        boolean solo,
        PlacementType type) {

    /** What to call the child on a page: by first name, or by code to those who may not see it. */
    public String shown() {
        return firstName == null ? code : firstName;
    }
}
