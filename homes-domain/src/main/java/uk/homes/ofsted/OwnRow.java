package uk.homes.ofsted;

import java.time.LocalDate;

/**
 * One of our homes and its reference number with Ofsted.
 *
 * @param matched whether somebody said here that this number is this home's; otherwise the registration says it
 * @param registeredOn as our records have it, or {@code null} where the home is not registered yet
 */
public record OwnRow(long homeId, String homeName, String urn, boolean matched, LocalDate registeredOn) {}
