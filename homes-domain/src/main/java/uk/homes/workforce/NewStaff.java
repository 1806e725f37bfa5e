package uk.homes.workforce;

import java.time.LocalDate;

/**
 * Somebody who comes to work in a home.
 *
 * @param personId their sign-in, or {@code null}
 * @param teamId the team they join, or {@code null}
 * @param campaignId the campaign that found them, or {@code null}
 */
public record NewStaff(
        String name,
        Long personId,
        long homeId,
        Long teamId,
        Post post,
        LocalDate from,
        Long campaignId,
        boolean fictional) {}
