package uk.homes.regulation;

/** Ofsted's four-point scale. */
public enum Judgement {
    OUTSTANDING,
    GOOD,
    /** In full: "requires improvement to be good". */
    REQUIRES_IMPROVEMENT,
    INADEQUATE
}
