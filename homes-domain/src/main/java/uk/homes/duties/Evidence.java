package uk.homes.duties;

/** How a rule was checked. */
public enum Evidence {
    /** Against the text of the legislation. */
    L,
    /** Against a page of the government or of Ofsted. */
    G,
    /** Against the Guide to the regulations of April 2015. */
    GD,
    /** Against a council's or provider's procedures. */
    P,
    /** Not checked: known in the field, and shown as not confirmed. */
    K
}
