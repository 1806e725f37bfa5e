package uk.homes.measures;

/** What kind of measure it was. */
public enum MeasureKind {
    /** Somebody was held, or kept from moving: a locked door handle or a wheelchair switched off counts as well. */
    RESTRAINT,
    /** Somebody was guided or kept apart without being held. */
    CONTROL,
    /** A consequence: something followed from what a child did. */
    DISCIPLINE
}
