package uk.homes.workforce;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Somebody who comes to work in a home.
 *
 * @param submission the same on every retry
 * @param personId their sign-in, or {@code null}
 * @param teamId the team they join, or {@code null}
 * @param campaignId the campaign that found them, or {@code null}
 */
public record NewStaff(
        UUID submission,
        String name,
        Long personId,
        long homeId,
        Long teamId,
        Post post,
        LocalDate from,
        Long campaignId,
        boolean fictional)
        implements Once {

    /** Somebody appointed by no form: nothing is sent twice. */
    public NewStaff(
            String name,
            Long personId,
            long homeId,
            Long teamId,
            Post post,
            LocalDate from,
            Long campaignId,
            boolean fictional) {
        this(null, name, personId, homeId, teamId, post, from, campaignId, fictional);
    }
}
