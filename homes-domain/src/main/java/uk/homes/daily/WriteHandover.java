package uk.homes.daily;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Hands over to the next shift.
 *
 * @param submission the same on every retry
 * @param homeId which home
 * @param shift the shift that comes on
 * @param words what it must know
 */
public record WriteHandover(UUID submission, long homeId, ShiftTime shift, String words) implements Once {}
