package uk.homes.missing;

import java.time.Instant;
import uk.homes.occupancy.ByCode;

/**
 * An episode as it stands.
 *
 * @param child the child's first name; for a visitor their code
 * @param words what is known; {@code null}, as all that was written, where a visitor may not read it
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
        return returnedAt != null && interviewEndedAt == null && status != EpisodeStatus.WITHDRAWN;
    }

    /** Whether a visitor sees only that it is there, as the child or the placing authority does not consent. */
    public boolean withheld() {
        return words == null;
    }

    EpisodeRow coded(ByCode names) {
        return new EpisodeRow(
                id,
                homeId,
                childId,
                child,
                kind,
                status,
                lastSeenAt,
                noticedAt,
                names.of(words),
                names.of(risk),
                at,
                byName,
                byPost,
                returnedAt,
                names.of(how),
                names.of(condition),
                names.of(childWords),
                backAt,
                backByName,
                backByPost,
                interviewEndedAt);
    }
}
