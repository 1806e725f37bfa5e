package uk.homes.programme;

/** What of a home can be ready, or move to another home, without the rest. */
public enum Aspect {
    PROPERTY,
    TEAM,
    REGISTRATION,
    FIRST_CHILD
}
