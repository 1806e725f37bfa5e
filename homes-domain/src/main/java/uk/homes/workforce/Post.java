package uk.homes.workforce;

/** What somebody is appointed to in a home. */
public enum Post {
    /** Runs the home. Whether Ofsted has registered them, {@code regulation} knows. */
    MANAGER,
    DEPUTY_MANAGER,
    SENIOR_WORKER,
    WORKER,
    NIGHT_WORKER
}
