package uk.homes.statements;

/** How a copy went to Ofsted. */
public enum SentBy {
    EMAIL,
    /** Through Ofsted's own online service. */
    ONLINE,
    POST
}
