package uk.homes.programme;

/** What kind of home an objective promises. */
public enum ObjectiveKind {
    CHILDRENS_HOME,
    EMERGENCY,
    STEP_DOWN,
    TRANSITIONS,
    COMPLEX_NEEDS
}
