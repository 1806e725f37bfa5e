package uk.homes.daily;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * An entry as it reads now.
 *
 * @param about the children's names or codes, separated by commas; {@code null} when it is about the home
 * @param aboutIds the same children's ids, separated by commas
 * @param words what happened; {@code null} when it is withheld from a visitor
 * @param version how many versions there are
 * @param correctedAt when the present version was written
 * @param awaiting whether the manager has still to read and sign it
 * @param signedOffBy the manager who signed the present version
 */
public record EntryRow(
        long id,
        long homeId,
        String home,
        EntryKind kind,
        Instant eventAt,
        String about,
        String aboutIds,
        String words,
        String ownWords,
        long authorId,
        String authorName,
        String authorPost,
        Instant signedAt,
        int version,
        Instant correctedAt,
        String correctedBy,
        boolean awaiting,
        String signedOffBy,
        Instant signedOffAt) {

    /** Whom it is about. */
    public List<Long> children() {
        return aboutIds == null
                ? List.of()
                : Arrays.stream(aboutIds.split(",")).map(Long::valueOf).toList();
    }

    /** Whether its words are withheld from a visitor, who sees only that it is there. */
    public boolean withheld() {
        return words == null;
    }

    /** The same with other words. */
    EntryRow saying(String newWords, String newOwnWords) {
        return new EntryRow(
                id,
                homeId,
                home,
                kind,
                eventAt,
                about,
                aboutIds,
                newWords,
                newOwnWords,
                authorId,
                authorName,
                authorPost,
                signedAt,
                version,
                correctedAt,
                correctedBy,
                awaiting,
                signedOffBy,
                signedOffAt);
    }

    /** Whether it was written long after the event. */
    public boolean late() {
        return Lateness.late(eventAt, signedAt);
    }

    /** How long after the event it was written. */
    public Duration delay() {
        return Lateness.between(eventAt, signedAt);
    }

    /** Whether it was corrected after it was signed. */
    public boolean corrected() {
        return version > 1;
    }
}
