package uk.homes.notices;

/**
 * The limbs of regulation 40. The wording of (4)(d) and (e) follows published procedures and a ministerial answer; the text
 * after its first words has not been seen.
 */
public enum Limb {
    /** A child has died. */
    DEATH("CHR 40(1)"),
    /** A worker was referred to the Disclosure and Barring Service. */
    WORKER_REFERRED("CHR 40(3)"),
    /** A child is involved in or subject to sexual exploitation, or suspected to be. */
    EXPLOITATION("CHR 40(4)(a)"),
    /** An incident in which the police are needed and that the registered person considers serious. */
    POLICE("CHR 40(4)(b)"),
    /** An allegation of abuse against the home or somebody who works there. */
    ALLEGATION("CHR 40(4)(c)"),
    /** A child protection enquiry is instigated or concludes. */
    ENQUIRY("CHR 40(4)(d)"),
    /** Any other incident relating to a child that the registered person considers serious. */
    OTHER_SERIOUS("CHR 40(4)(e)");

    private final String provision;

    Limb(String provision) {
        this.provision = provision;
    }

    /** The provision. */
    public String provision() {
        return provision;
    }

    /** Whether it is always about a child. */
    public boolean aboutChild() {
        return this != WORKER_REFERRED && this != ALLEGATION;
    }

    /** Whether it must be told only when the registered person considers it serious. */
    public boolean ifSerious() {
        return this == POLICE || this == OTHER_SERIOUS;
    }
}
