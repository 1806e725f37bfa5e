package uk.homes.workforce;

/** What came of a check. */
public enum CheckOutcome {
    /** Asked for and not here yet. */
    ASKED_FOR(false),
    /** Seen and in order. */
    COMPLETE(true),
    /** There is nothing to check, for a reason that is written down. */
    NONE_TO_CHECK(true),
    /** It could not be found out by what is reasonable, and what was tried is written down. */
    NOT_PRACTICABLE(true),
    /** Seen and not in order. */
    NOT_ACCEPTED(false);

    private final boolean completes;

    CheckOutcome(boolean completes) {
        this.completes = completes;
    }

    /** Whether the person may start as far as this check goes. */
    public boolean completes() {
        return completes;
    }
}
