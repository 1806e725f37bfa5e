package uk.homes.regulation;

/** What happened to a home's registration. */
public enum HistoryKind {
    STAGE,
    REGISTERED,
    PLACES,
    STATUS,
    CERTIFICATE,
    CONDITION,
    CONDITION_LIFTED,
    MANAGER_REGISTERED,
    MANAGER_ENDED,
    VACANT
}
