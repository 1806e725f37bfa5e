package uk.homes.reg44;

/** The clocks of a visit: what each counts to, under which provision, or that the authority set it for itself. */
public enum VisitClock {
    /** A visit at least once each month. */
    VISIT("CHR 44(1)"),
    /** The report, so many days after the visit: a local setting, not set by regulation 44. */
    REPORT(null),
    /** The home's comments on facts: a local setting, not set by regulation 44. */
    ACCURACY(null),
    /** The home's answer, by the date that the independent person gave. */
    ANSWER("CHR 44(5)");

    private final String provision;

    VisitClock(String provision) {
        this.provision = provision;
    }

    /** The provision, or {@code null} when the authority set the time for itself. */
    public String provision() {
        return provision;
    }

    /** Whether the law sets it. */
    public boolean setByLaw() {
        return provision != null;
    }
}
