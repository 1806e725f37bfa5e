package uk.homes.daily;

import java.time.Duration;
import java.time.Instant;

/**
 * When an entry counts as written late: more than two hours after what it tells of. Two hours is longer than a busy teatime
 * and shorter than a shift, so what is not late was written by someone who still had it in front of them. Counted from the
 * time of the event, as it now reads, to the first signature. This is the one place where it is decided.
 */
public final class Lateness {

    /** As long as an entry may wait to be written. */
    public static final Duration ALLOWED = Duration.ofHours(2);

    private Lateness() {}

    /** How long after the event it was signed. */
    public static Duration between(Instant event, Instant signed) {
        return Duration.between(event, signed);
    }

    /** Whether it is marked as late. */
    public static boolean late(Instant event, Instant signed) {
        return between(event, signed).compareTo(ALLOWED) > 0;
    }
}
