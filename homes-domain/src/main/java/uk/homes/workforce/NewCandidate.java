package uk.homes.workforce;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Somebody whom a home wants to appoint, once their checks are complete.
 *
 * @param submission the same on every retry
 * @param post what they are wanted for
 * @param campaignId the campaign that found them, or {@code null}
 */
public record NewCandidate(UUID submission, String name, long homeId, Post post, Long campaignId, boolean fictional)
        implements Once {}
