package uk.homes.web;

/** The headings of the menu, in their order. */
public enum Menu {
    /** Not in the menu. */
    NONE,
    /** What is about the home one looks at; the heading is its name. */
    HOME,
    /** What is about all homes. */
    COUNCIL,
    /** What governs the programme of new homes. */
    GOVERNANCE,
    /** People, access and the trail. */
    OFFICE
}
