package uk.homes.occupancy;

/** How a bed stands on a night. */
public enum BedState {
    OCCUPIED,
    BLOCKED_SOLO,
    HELD,
    OUT_OF_USE,
    NOT_STAFFED,
    /** Nothing stands against a child sleeping here. */
    AVAILABLE,
    /** The home is not registered yet, or no longer. */
    NOT_REGISTERED
}
