package uk.homes.daily;

import java.time.Duration;

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

    /** Regulation 35(3)(b): the manager speaks to the person who used the measure, and signs, within this time of its use. */
    public static final Duration MEASURE_SIGNED_WITHIN = Duration.ofHours(48);

    /** Whether the manager reads entries of this kind and signs them. */
    public boolean needsManager() {
        return this == INCIDENT || this == MEASURE || this == MISSING;
    }

    /** Whether the manager must have spoken to the person who wrote it before signing. */
    public boolean needsTalk() {
        return this == MEASURE;
    }
}
