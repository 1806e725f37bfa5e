package uk.homes.inspections;

/** How somebody was told. */
public enum HowTold {
    MEETING,
    PHONE,
    EMAIL,
    LETTER
}
