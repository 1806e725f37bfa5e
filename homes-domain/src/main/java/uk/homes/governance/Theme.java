package uk.homes.governance;

/** What a lesson is about. */
public enum Theme {
    MANAGEMENT,
    RECRUITMENT,
    REGISTRATION,
    MATCHING,
    STEP_DOWN,
    EMERGENCY,
    COMMUNITY,
    PLANNING
}
