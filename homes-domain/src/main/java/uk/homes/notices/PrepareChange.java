package uk.homes.notices;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Prepares the notice of a change.
 *
 * @param knownOn the day it became known or expected; the notice is due as soon as reasonably practicable after it
 * @param happensOn the day it happens, where that is known
 * @param matter what changes
 * @param actions how the home is run through the change
 */
public record PrepareChange(
        UUID submission,
        long homeId,
        ChangeKind kind,
        LocalDate knownOn,
        LocalDate happensOn,
        String matter,
        String actions)
        implements Once {}
