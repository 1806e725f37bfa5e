package uk.homes.measures;

/**
 * The three clocks of regulation 35(3). All start with the use of the measure; how long each runs is a rule, and the
 * authority may have set a stricter time.
 */
public enum MeasureClock {
    /** The record is made. */
    RECORD("CHR 35(3)(a)"),
    /** An authorised person has spoken to the user and signed. */
    USER("CHR 35(3)(b)"),
    /** An authorised person has confirmed that they have spoken to the child. */
    CHILD("CHR 35(3)(c)");

    private final String provision;

    MeasureClock(String provision) {
        this.provision = provision;
    }

    /** The provision that sets it. */
    public String provision() {
        return provision;
    }

    /** The rule that says how long it runs. */
    public String rule() {
        return "CHR35_" + name();
    }
}
