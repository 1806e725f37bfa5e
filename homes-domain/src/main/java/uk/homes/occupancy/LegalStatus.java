package uk.homes.occupancy;

/** By what right a child lives in the home. */
public enum LegalStatus {
    /** Accommodated by agreement, section 20 of the Children Act 1989. */
    SECTION_20,
    INTERIM_CARE_ORDER,
    CARE_ORDER,
    PLACEMENT_ORDER,
    EMERGENCY_PROTECTION,
    REMAND,
    /** A short break under section 17. */
    NOT_LOOKED_AFTER
}
