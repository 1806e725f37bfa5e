package uk.homes.reg44;

/** How urgent the independent person finds a recommendation. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
