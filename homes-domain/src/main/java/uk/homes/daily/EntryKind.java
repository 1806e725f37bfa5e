package uk.homes.daily;

/** What an entry in the log is about, in the words on the tiles. */
public enum EntryKind {
    DAILY_LIFE,
    SCHOOL,
    HEALTH,
    MEDICATION,
    FAMILY_TIME,
    KEY_WORK,
    /** Something that the manager must look at and sign. */
    INCIDENT,
    /** A consequence or a restraint: a measure of control, discipline or restraint under regulation 35. */
    MEASURE,
    /** The child is or was missing. */
    MISSING,
    VISITOR,
    FIRE_AND_SAFETY,
    MONEY;

    /** Whether the manager reads entries of this kind and signs them. */
    public boolean needsManager() {
        return this == INCIDENT || this == MEASURE || this == MISSING;
    }

    /** Whether the manager must have spoken to the person who wrote it before signing. */
    public boolean needsTalk() {
        return this == MEASURE;
    }
}
