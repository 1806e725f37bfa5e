package uk.homes.missing;

/** How the home judges that a child is away, by the field’s three categories. After each the interview is offered. */
public enum EpisodeKind {
    MISSING,
    ABSENT,
    /** Away without authorisation. */
    UNAUTHORISED
}
