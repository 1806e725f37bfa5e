package uk.homes.reg44;

/** The kinds of record on the visitor's checklist. */
public enum RecordKind {
    DAILY_LOGS,
    INCIDENTS,
    RESTRAINTS,
    SANCTIONS,
    MISSING,
    COMPLAINTS,
    MEDICATION,
    /** Children's case records: only with both consents of regulation 44(2)(b). */
    CASE_RECORDS,
    ROTA,
    SUPERVISION,
    TRAINING,
    RECRUITMENT,
    FIRE_AND_SAFETY,
    VISITORS_BOOK,
    MENUS,
    NOTIFICATIONS,
    STATEMENT_OF_PURPOSE,
    QUALITY_REVIEWS
}
