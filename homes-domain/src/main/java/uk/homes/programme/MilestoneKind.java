package uk.homes.programme;

/** The steps from an empty house to a home that has been inspected, in the order in which they usually happen. */
public enum MilestoneKind {
    PROPERTY,
    PLANNING,
    ADAPTATION,
    MANAGER_APPOINTED,
    TEAM_RECRUITED,
    APPLICATION,
    REGISTRATION,
    FIRST_CHILD,
    FIRST_INSPECTION
}
