package uk.homes.regulation;

/** How somebody was told. */
public enum HowTold {
    MEETING,
    PHONE,
    EMAIL,
    LETTER
}
