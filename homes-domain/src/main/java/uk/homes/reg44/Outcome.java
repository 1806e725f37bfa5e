package uk.homes.reg44;

/** What the independent person finds about an earlier recommendation. */
public enum Outcome {
    /** Seen done. */
    VERIFIED,
    /** Not done: open again. */
    REOPENED,
    /** Not looked at today. */
    NOT_CHECKED
}
