package uk.homes.duties;

/** What the law may allow instead of the time. */
public enum ReliefKind {
    /** A later date. */
    DEFERRAL,
    /** Not at all. */
    EXEMPTION
}
