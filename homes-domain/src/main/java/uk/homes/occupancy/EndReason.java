package uk.homes.occupancy;

/** How a placement ended. */
public enum EndReason {
    STEP_DOWN_TO_FOSTERING,
    RETURN_HOME,
    INDEPENDENCE,
    ADULT_SERVICES,
    OTHER_RESIDENTIAL,
    /** The child moved to another bed of the same home. */
    MOVED_BED,
    /** A short break came to its arranged end. */
    STAY_ENDED,
    UNPLANNED_END
}
