package uk.homes.notices;

/** What changes, by regulation 49. Its limbs after (b) have not been seen: everything else is kept as "other", not confirmed. */
public enum ChangeKind {
    /** Somebody other than the registered person carries on or manages the home. */
    SOMEBODY_ELSE("CHR 49(a)", true),
    /** A registered person ceases to carry on or manage the home. */
    SOMEBODY_CEASES("CHR 49(b)", true),
    /** The responsible individual, the name or address, the premises and the like. */
    OTHER("CHR 49", false);

    private final String provision;
    private final boolean confirmed;

    ChangeKind(String provision, boolean confirmed) {
        this.provision = provision;
        this.confirmed = confirmed;
    }

    /** The provision. */
    public String provision() {
        return provision;
    }

    /** Whether the limb has been read in its source. */
    public boolean confirmed() {
        return confirmed;
    }
}
