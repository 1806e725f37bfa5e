package uk.homes.occupancy;

/** Why a bed without a child in it is not free. */
public enum KeptFor {
    /** A solo placement in the home leaves no room for another child. */
    BLOCKED_SOLO,
    /** Held for a child who is coming, or while a matching is decided. */
    HELD,
    OUT_OF_USE,
    NOT_STAFFED
}
