package uk.homes.regulation;

/** What Ofsted is asked to register: the service by form SC1, each person by form SC2. */
public enum ApplicationKind {
    SERVICE,
    RESPONSIBLE_INDIVIDUAL,
    MANAGER;

    /** Whether it is about a person. */
    public boolean person() {
        return this != SERVICE;
    }

    /** Ofsted's form. */
    public String form() {
        return person() ? "SC2" : "SC1";
    }
}
