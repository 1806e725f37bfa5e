package uk.homes.ofsted;

/** With whom our homes are compared. */
public enum PeerGroup {
    OURS,
    REGION_COUNCIL,
    REGION_ALL,
    ENGLAND_COUNCIL,
    ENGLAND_ALL
}
