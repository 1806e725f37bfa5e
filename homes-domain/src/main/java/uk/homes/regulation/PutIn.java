package uk.homes.regulation;

/** What became of something published that was put in beside what is recorded already. */
public enum PutIn {
    /** It was not known. */
    ADDED,
    /** It was known in part; what was missing is filled in. */
    COMPLETED,
    /** It was known, exactly so. */
    SAME,
    /** It is recorded otherwise. Nothing was changed. */
    DIFFERS
}
