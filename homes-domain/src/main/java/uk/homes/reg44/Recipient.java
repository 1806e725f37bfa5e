package uk.homes.reg44;

/** Who receives a copy of a report. */
public enum Recipient {
    HMCI("CHR 44(7)(a)", true),
    HOST_AUTHORITY("CHR 44(7)(b)", false),
    PLACING_AUTHORITY("CHR 44(7)(c)", true),
    PROVIDER("CHR 44(7)(d)", true),
    MANAGER("CHR 44(7)(d)", true),
    RESPONSIBLE_INDIVIDUAL("CHR 44(7)(e)", true);

    private final String provision;
    private final boolean always;

    Recipient(String provision, boolean always) {
        this.provision = provision;
        this.always = always;
    }

    /** The provision that names them. */
    public String provision() {
        return provision;
    }

    /** Whether they receive every report; the home's own area authority only when it asks. */
    public boolean always() {
        return always;
    }
}
