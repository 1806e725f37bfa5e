package uk.homes.regulation;

/** What came of a fit-person interview. */
public enum InterviewOutcome {
    PLANNED,
    /** Held; Ofsted has not said yet. */
    AWAITED,
    FIT,
    NOT_FIT
}
