package uk.homes.access;

import java.time.LocalDate;

/**
 * A role to be held.
 *
 * @param personId who
 * @param role the hat
 * @param homeId in which home; {@code null} for every home of the authority
 * @param from first day
 * @param to last day, or {@code null} for open-ended
 */
public record NewAssignment(long personId, Role role, Long homeId, LocalDate from, LocalDate to) {}
