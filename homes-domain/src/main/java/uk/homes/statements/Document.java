package uk.homes.statements;

/** What a home says of itself in writing. */
public enum Document {
    /** The statement of purpose: what the home is for, whom it can care for, and how. */
    PURPOSE("CHR 16"),
    /** The children's guide: what a child can expect, and who helps when it is otherwise. */
    GUIDE("CHR 2");

    private final String provision;

    Document(String provision) {
        this.provision = provision;
    }

    /** The provision that asks for it. */
    public String provision() {
        return provision;
    }
}
