package uk.homes.reg44;

/** The two questions on which a report must give an opinion. */
public enum Question {
    /** Are the children effectively safeguarded? */
    SAFEGUARDED("CHR 44(4)(a)"),
    /** Does the conduct of the home promote the children's well-being? */
    WELL_BEING("CHR 44(4)(b)");

    private final String provision;

    Question(String provision) {
        this.provision = provision;
    }

    /** The provision that asks it. */
    public String provision() {
        return provision;
    }
}
