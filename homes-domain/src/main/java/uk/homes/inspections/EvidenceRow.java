package uk.homes.inspections;

import java.time.Instant;

/**
 * A file that shows an action done.
 *
 * @param words what it shows
 */
public record EvidenceRow(long id, String words, String fileName, Instant addedAt, String addedBy) {}
