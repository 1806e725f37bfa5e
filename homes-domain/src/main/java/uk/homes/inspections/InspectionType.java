package uk.homes.inspections;

/** Why inspectors came. Only a full inspection is graded. */
public enum InspectionType {
    FULL,
    /** Until 2022. */
    INTERIM,
    /** Since April 2022. */
    ASSURANCE,
    MONITORING
}
