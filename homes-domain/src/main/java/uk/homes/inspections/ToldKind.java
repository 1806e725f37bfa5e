package uk.homes.inspections;

/** What inspectors did. */
public enum ToldKind {
    INSPECTED,
    NOTICE,
    NOTICE_MET
}
