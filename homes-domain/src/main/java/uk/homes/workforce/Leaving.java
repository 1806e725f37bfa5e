package uk.homes.workforce;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * That somebody leaves a post.
 *
 * @param submission the same on every retry
 * @param lastDay their last day in it
 */
public record Leaving(UUID submission, long appointmentId, LocalDate lastDay) implements Once {}
