package uk.homes.duties;

/** Who set the time of a rule: the law is not the only one who does. */
public enum TimeSetBy {
    LAW,
    /** Statutory guidance or the inspectorate. */
    GUIDANCE,
    /** How the field does it; no text sets it. */
    PRACTICE,
    /** The authority for itself. */
    AUTHORITY,
    /** Each record for itself. */
    RECORD
}
