package uk.homes.workforce;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Somebody whose checks are complete and who is appointed to a post in a home.
 *
 * @param submission the same on every retry
 * @param staffId who
 * @param personId their sign-in, or {@code null} to leave it as it is
 * @param teamId the team they join, or {@code null}
 * @param from their first day in the post
 */
public record NewStaff(
        UUID submission, long staffId, Long personId, long homeId, Long teamId, Post post, LocalDate from)
        implements Once {}
