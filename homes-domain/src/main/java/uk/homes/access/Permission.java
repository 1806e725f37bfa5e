package uk.homes.access;

/** What a role may do. The first word is the room; {@code docs/glossary.md} has the field's words. */
public enum Permission {
    /** Anyone at all, before sign-in. */
    ANYONE,
    /** Everyone who is signed in, for what is their own: drafts, account, sessions. */
    SIGNED_IN,

    AUDIT_READ,
    ACCESS_READ,
    ACCESS_MANAGE,
    /** Set an empty installation up: only the launcher and the first administrator's one-time link. */
    ACCESS_SET_UP,

    ESTATE_READ,
    ESTATE_MANAGE,

    PROGRAMME_READ,
    PROGRAMME_UPDATE,
    PROGRAMME_MANAGE,

    WORKFORCE_READ,
    WORKFORCE_FIGURES,
    WORKFORCE_WRITE,

    REGULATION_READ,
    REGULATION_WRITE,

    OCCUPANCY_READ,
    OCCUPANCY_CODES,
    OCCUPANCY_FIGURES,
    OCCUPANCY_WRITE,

    DAILY_READ,
    DAILY_WRITE,
    DAILY_OVERSEE,
    /** Open a child's record with the consents of regulation 44(2)(b), never without. */
    DAILY_WITH_CONSENT,

    REG44_READ,
    REG44_FIGURES,
    REG44_PLAN,
    REG44_WRITE,
    REG44_RESPOND,
    REG44_COMMENT,
    REG44_DISTRIBUTE
}
