package uk.homes.workforce;

import java.time.LocalDate;

/**
 * Somebody who works in a home.
 *
 * @param appointmentId the appointment by which they do
 * @param personId their sign-in, or {@code null} when they have none
 * @param team the team they belong to, or {@code null}
 * @param to their last day, or {@code null}
 * @param fictional whether they are invented for a demonstration
 */
public record StaffRow(
        long staffId,
        long appointmentId,
        long homeId,
        String name,
        Post post,
        Long personId,
        String team,
        LocalDate from,
        LocalDate to,
        boolean fictional) {}
