package uk.homes.measures;

import java.time.Instant;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * An authorised person has spoken to the child about a measure.
 *
 * @param words what the child said, or that they did not want to say anything
 */
public record ConfirmChildTalk(UUID submission, long measureId, Instant spokeAt, String words) implements Once {}
