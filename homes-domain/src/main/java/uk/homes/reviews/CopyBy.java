package uk.homes.reviews;

/** How a copy went. */
public enum CopyBy {
    EMAIL,
    ONLINE,
    POST
}
