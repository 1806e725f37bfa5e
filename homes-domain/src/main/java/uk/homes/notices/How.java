package uk.homes.notices;

/** How somebody was told. */
public enum How {
    ONLINE_FORM,
    EMAIL,
    TELEPHONE,
    LETTER,
    IN_PERSON;

    /** Whether it was told in words only. */
    public boolean oral() {
        return this == TELEPHONE || this == IN_PERSON;
    }
}
