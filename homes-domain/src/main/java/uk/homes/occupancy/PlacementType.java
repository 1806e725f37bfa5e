package uk.homes.occupancy;

/** What a placement is for. */
public enum PlacementType {
    LONG_TERM,
    STEP_DOWN,
    TRANSITION,
    EMERGENCY,
    /** One stay of a series; it is counted apart from the homes where children live. */
    SHORT_BREAK
}
