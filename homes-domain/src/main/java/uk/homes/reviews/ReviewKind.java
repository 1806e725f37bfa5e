package uk.homes.reviews;

/** What is reviewed. */
public enum ReviewKind {
    /** Regulation 45: the quality of the care, at least once every six months. */
    QUALITY("CHR 45", "CHR45_REVIEW", 6),
    /** Regulation 46: the location and the premises, at least once a year. */
    PREMISES("CHR 46", "CHR46_REVIEW", 12);

    private final String provision;
    private final String rule;
    private final int months;

    ReviewKind(String provision, String rule, int months) {
        this.provision = provision;
        this.rule = rule;
        this.months = months;
    }

    /** The provision that asks for it. */
    public String provision() {
        return provision;
    }

    /** The longest period that one looks at, in months. */
    public int months() {
        return months;
    }

    /** The rule that says by when the next is due. */
    public String rule() {
        return rule;
    }
}
