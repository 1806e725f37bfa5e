package uk.homes.safety;

/** What came of a drill or a test. */
public enum Outcome {
    IN_ORDER,
    /** A deficiency, until it is put right. */
    FAULT_FOUND
}
