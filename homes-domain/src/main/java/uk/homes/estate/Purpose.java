package uk.homes.estate;

/** What a home is for, as its statement of purpose has it. */
public enum Purpose {
    CHILDRENS_HOME,
    EMERGENCY,
    STEP_DOWN,
    TRANSITIONS,
    COMPLEX_NEEDS,
    SHORT_BREAKS
}
