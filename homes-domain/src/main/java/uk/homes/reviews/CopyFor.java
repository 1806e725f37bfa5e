package uk.homes.reviews;

/** Who receives a copy of a review of the quality of care. */
public enum CopyFor {
    OFSTED("CHR 45"),
    PLACING_AUTHORITY("CHR 45");

    private final String provision;

    CopyFor(String provision) {
        this.provision = provision;
    }

    /** The provision that names them. */
    public String provision() {
        return provision;
    }
}
