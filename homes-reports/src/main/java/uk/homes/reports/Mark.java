package uk.homes.reports;

import java.util.Locale;

/** The shape beside a status word, the same as on screen, so that nobody has to tell colours apart. */
public enum Mark {
    /** Met, final, done. */
    GOOD("●"),
    /** On track, in progress. */
    MOVING("▶"),
    /** Partly met. */
    PART("◐"),
    /** Due today, waits for a person. */
    WAITING("■"),
    /** Late, behind schedule, missed. */
    LATE("▲"),
    /** Not started, planned. */
    NONE("○"),
    /** Replaced, corrected, not confirmed. */
    GONE("▬");

    private final String shape;

    Mark(String shape) {
        this.shape = shape;
    }

    String shape() {
        return shape;
    }

    String kind() {
        return "status is-" + name().toLowerCase(Locale.ROOT);
    }
}
