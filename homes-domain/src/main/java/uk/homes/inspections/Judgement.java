package uk.homes.inspections;

/** Ofsted's four-point scale. */
public enum Judgement {
    OUTSTANDING,
    GOOD,
    /** In full: "requires improvement to be good". */
    REQUIRES_IMPROVEMENT,
    INADEQUATE;

    /** Whether this is below the judgement before it, and below good: the council plans what it will do about it. */
    public boolean downgrades(Judgement before) {
        return before != null && compareTo(before) > 0 && compareTo(GOOD) > 0;
    }
}
