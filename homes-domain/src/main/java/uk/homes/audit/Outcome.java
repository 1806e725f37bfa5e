package uk.homes.audit;

/** How a use case ended. */
public enum Outcome {
    /** It was done and is kept. */
    DONE,
    /** A record about a child was read. */
    READ,
    /** A permission or a rule said no; nothing was changed. */
    REFUSED,
    /** It broke, and was undone. */
    FAILED
}
