package uk.homes.safety;

/** What a home practises or checks. */
public enum SafetyKind {
    FIRE_DRILL,
    ALARM_TEST,
    FIRE_EQUIPMENT,
    /** Portable electrical items. */
    ELECTRICAL,
    GAS,
    VEHICLE
}
