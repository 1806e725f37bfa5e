package uk.homes.ofsted;

/** Who runs a provider. */
public enum Sector {
    COUNCIL,
    PRIVATE,
    VOLUNTARY,
    HEALTH,
    OTHER
}
