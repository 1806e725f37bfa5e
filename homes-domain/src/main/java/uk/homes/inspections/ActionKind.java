package uk.homes.inspections;

/** Where an action comes from. */
public enum ActionKind {
    /** Ofsted requires it: a named regulation, by a day. */
    REQUIREMENT,
    /** Ofsted recommends it, by a paragraph of the Guide or a standard. */
    RECOMMENDATION,
    /** The council's own action plan says that it will be done. */
    PLANNED
}
