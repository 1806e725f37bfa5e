package uk.homes.access;

import java.time.Instant;

/**
 * That this database is a demonstration.
 *
 * @param name which one
 * @param shownAt what its clock showed when it was loaded
 * @param startedAt when that was
 */
public record DemonstrationRow(String name, Instant shownAt, Instant startedAt) {}
