package uk.homes.occupancy;

/** Whose consent regulation 44(2)(b) asks for before an independent person reads a child's case records: both. */
public enum ConsentGiver {
    CHILD,
    PLACING_AUTHORITY
}
