package uk.homes.notices;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Prepares the notice of a serious event. Anybody who works in the home may.
 *
 * @param childId about which child; {@code null} where it is about a worker
 * @param limbs what happened
 * @param happenedAt when it happened
 * @param knownAt when the home knew; the clock of "without delay" starts here
 * @param matter what happened, in words
 * @param actions what was done about it
 */
public record PrepareEvent(
        UUID submission,
        long homeId,
        Long childId,
        Set<Limb> limbs,
        Instant happenedAt,
        Instant knownAt,
        String matter,
        String actions)
        implements Once {

    public PrepareEvent {
        limbs = Set.copyOf(limbs);
    }
}
