package uk.homes.reg44;

/** The parts of a report, in the order in which they are written and read. What was recommended before comes first. */
public enum Section {
    PREVIOUS(Kind.PREVIOUS, null),
    PEOPLE(Kind.PEOPLE, "CHR 44(2)"),
    CHILDREN(Kind.TEXT, null),
    ENVIRONMENT(Kind.TEXT, null),
    QUALITY_OF_CARE(Kind.TEXT, "CHR 6"),
    VIEWS(Kind.TEXT, "CHR 7"),
    EDUCATION(Kind.TEXT, "CHR 8"),
    ENJOYMENT(Kind.TEXT, "CHR 9"),
    HEALTH(Kind.TEXT, "CHR 10"),
    RELATIONSHIPS(Kind.TEXT, "CHR 11"),
    PROTECTION(Kind.TEXT, "CHR 12"),
    LEADERSHIP(Kind.TEXT, "CHR 13"),
    CARE_PLANNING(Kind.TEXT, "CHR 14"),
    RECORDS(Kind.RECORDS, "CHR 44(2)(b)"),
    STAFFING(Kind.TEXT, null),
    THEME(Kind.TEXT, null),
    GOOD_PRACTICE(Kind.TEXT, null),
    CONCERNS(Kind.TEXT, null),
    CONFLICT(Kind.CONFLICT, "CHR 44"),
    OPINIONS(Kind.OPINIONS, "CHR 44(4)"),
    RECOMMENDATIONS(Kind.RECOMMENDATIONS, "CHR 44(5)");

    /** What a part is made of. */
    public enum Kind {
        PREVIOUS,
        PEOPLE,
        TEXT,
        RECORDS,
        CONFLICT,
        OPINIONS,
        RECOMMENDATIONS
    }

    private final Kind kind;
    private final String provision;

    Section(Kind kind, String provision) {
        this.kind = kind;
        this.provision = provision;
    }

    /** What it is made of. */
    public Kind kind() {
        return kind;
    }

    /** The provision it answers to, or {@code null}. */
    public String provision() {
        return provision;
    }

    /** The part after this one, or {@code null} after the last. */
    public Section following() {
        return ordinal() + 1 < values().length ? values()[ordinal() + 1] : null;
    }
}
