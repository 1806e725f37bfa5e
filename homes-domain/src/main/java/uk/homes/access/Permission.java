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
    /** Look after the accounts of the people of one's own home. */
    ACCESS_HOME,
    /** Set an empty installation up: only the launcher and the first administrator's one-time link. */
    ACCESS_SET_UP,

    ESTATE_READ,
    ESTATE_MANAGE,

    PROGRAMME_READ,
    PROGRAMME_UPDATE,
    PROGRAMME_MANAGE,

    GOVERNANCE_READ,
    /** Add to what was learned from the programme. */
    GOVERNANCE_UPDATE,
    /** Raise and judge risks, write down decisions, agree money, note where papers differ. */
    GOVERNANCE_MANAGE,

    WORKFORCE_READ,
    WORKFORCE_FIGURES,
    WORKFORCE_WRITE,
    /** What is missing and due of each person: checks, supervision, training. Everybody sees their own. */
    WORKFORCE_RECORDS,
    /** Read the checks of Schedule 2 in the staff file. */
    WORKFORCE_FILE,
    /** Record the checks of Schedule 2. */
    WORKFORCE_CHECK,
    /** Withdraw a supervision, a training or a review of probation that was recorded wrongly. */
    WORKFORCE_WITHDRAW,

    REGULATION_READ,
    REGULATION_WRITE,

    INSPECTIONS_READ,
    INSPECTIONS_WRITE,

    OFSTED_READ,
    OFSTED_IMPORT,

    OCCUPANCY_READ,
    OCCUPANCY_CODES,
    OCCUPANCY_FIGURES,
    OCCUPANCY_WRITE,

    DAILY_READ,
    DAILY_WRITE,
    DAILY_OVERSEE,
    /** Open a child's record with the consents of regulation 44(2)(b), never without. */
    DAILY_WITH_CONSENT,
    /** Read the home's log, handover and rota while one's visit is under way, children by code. */
    DAILY_ON_VISIT,

    MEASURES_READ,
    /** Measures with children by code. */
    MEASURES_CODES,
    /** Counts only, small ones suppressed. */
    MEASURES_FIGURES,
    MEASURES_WRITE,
    MEASURES_SIGN,

    MISSING_READ,
    MISSING_WRITE,
    /** Withdraw an episode that was recorded by mistake. */
    MISSING_WITHDRAW,
    /** When children were missing, by code, while one's visit is under way. */
    MISSING_ON_VISIT,

    /** Read the reviews, visits and plans of a child's case, and when they are due. */
    CARE_READ,
    CARE_WRITE,

    SAFETY_READ,
    SAFETY_WRITE,
    /** Say how often the home holds drills and makes its tests. */
    SAFETY_SET,

    NOTICES_READ,
    NOTICES_WRITE,
    NOTICES_SEND,

    STATEMENTS_READ,
    /** The statement of purpose as it may be shown in public, without addresses. */
    STATEMENTS_PUBLIC,
    STATEMENTS_WRITE,
    STATEMENTS_APPROVE,

    REG44_READ,
    REG44_FIGURES,
    REG44_PLAN,
    REG44_WRITE,
    REG44_RESPOND,
    REG44_COMMENT,
    REG44_DISTRIBUTE,

    REVIEWS_READ,
    REVIEWS_WRITE,
    REVIEWS_APPROVE,

    DUTIES_READ,
    DUTIES_FIGURES,
    /** Keep the table of rules: set an authority’s stricter time, record what checking a rule against its source found. */
    DUTIES_SET,
    DUTIES_DEFER,
    DUTIES_APPROVE,
    /** Send what is due by mail: the calendar alone. */
    DUTIES_REMIND
}
