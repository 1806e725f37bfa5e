package uk.homes.programme;

/** How one aspect of a home stood on a day. */
public record StandingRow(long id, long homeId, String homeName, Aspect aspect, Progress progress, String words) {}
