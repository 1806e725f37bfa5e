package uk.homes.duties;

import java.time.Instant;

/**
 * What one change of a rule did to one part of it; a change that altered nothing, as a check that found all as it stood, has one
 * line without a part.
 *
 * @param id the change
 * @param by who made it; {@code null} when it came with a version of the system
 * @param part the column, or {@code null}
 * @param was what stood before, or {@code null} when nothing did
 */
public record RuleChangeRow(long id, Instant at, String by, String reason, String part, String was, String became) {}
