package uk.homes.missing;

import java.time.Instant;

/**
 * An episode as it stands.
 *
 * @param child the child's first name
 * @param returnedAt when the child was back, after corrections; {@code null} before
 * @param how how they came back; {@code condition}, {@code childWords} and who wrote it likewise
 * @param interviewEndedAt when the interview was held or declined, or {@code null}
 */
public record EpisodeRow(
        long id,
        long homeId,
        long childId,
        String child,
        EpisodeKind kind,
        EpisodeStatus status,
        Instant lastSeenAt,
        Instant noticedAt,
        String words,
        String risk,
        Instant at,
        String byName,
        String byPost,
        Instant returnedAt,
        String how,
        String condition,
        String childWords,
        Instant backAt,
        String backByName,
        String backByPost,
        Instant interviewEndedAt) {

    /** Whether the child is back and nobody has offered or held the interview to its end. */
    public boolean interviewWaits() {
        return returnedAt != null && interviewEndedAt == null;
    }
}
