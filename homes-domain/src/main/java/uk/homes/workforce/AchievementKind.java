package uk.homes.workforce;

/** What somebody who works in a home has achieved, and a duty waits for. */
public enum AchievementKind {
    /** Level 3 Diploma for Residential Childcare, or its equal. */
    LEVEL_3,
    /** Level 5 Diploma in Leadership and Management, or its equal. */
    LEVEL_5,
    /** A year's appraisal. */
    APPRAISAL
}
