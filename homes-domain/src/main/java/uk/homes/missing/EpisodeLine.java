package uk.homes.missing;

import java.time.Instant;
import uk.homes.occupancy.ByCode;

/**
 * One thing that was done or written about an episode.
 *
 * @param what whom was told, which step of the interview; {@code null} for notes
 * @param name who was told, or who offered or held the interview; {@code null} where a visitor may not read it
 * @param reference the reference of the police, or why something is corrected
 * @param independent whether who held the interview is independent of the home
 * @param on when it was; of a correction, when the child was back where that was wrong
 */
public record EpisodeLine(
        Kind kind,
        String what,
        String name,
        String reference,
        Boolean independent,
        String words,
        Instant on,
        Instant at,
        String byName,
        String byPost) {

    /** What it is. */
    public enum Kind {
        TOLD,
        INTERVIEW,
        DIFFERENTLY,
        CORRECTION,
        WITHDRAWN
    }

    EpisodeLine coded(ByCode names) {
        return new EpisodeLine(
                kind, what, names.of(name), names.of(reference), independent, names.of(words), on, at, byName, byPost);
    }

    /** Only what was done and when: nobody's name and no words. */
    EpisodeLine bare() {
        return new EpisodeLine(kind, what, null, null, independent, null, on, at, byName, byPost);
    }
}
