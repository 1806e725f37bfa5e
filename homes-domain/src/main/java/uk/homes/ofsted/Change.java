package uk.homes.ofsted;

/** What an import would do with a row. */
public enum Change {
    NEW,
    CHANGED,
    UNCHANGED
}
