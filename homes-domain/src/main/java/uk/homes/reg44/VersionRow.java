package uk.homes.reg44;

import java.time.Instant;

/** A submitted version. */
public record VersionRow(int number, Instant submittedAt, String submittedBy, String changed, String contentHash) {}
