package uk.homes.missing;

/** What became of the interview that is offered after every return. */
public enum InterviewStep {
    /** Offered, and the child wants it. */
    ACCEPTED,
    /** Offered, and the child does not want it. */
    DECLINED,
    HELD;

    /** Whether nothing is due any more after it. */
    public boolean ends() {
        return this != ACCEPTED;
    }
}
