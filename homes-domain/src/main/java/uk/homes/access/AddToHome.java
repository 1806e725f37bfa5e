package uk.homes.access;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Somebody who is to work in a home, added by its registered manager.
 *
 * @param submission the same on every retry
 * @param signInName what they type; {@code null} when the council's own sign-in is used
 * @param councilLogin their name in the council's own sign-in, or {@code null}
 * @param role residential worker or deputy manager
 * @param homeId the manager's own home
 * @param from first day
 * @param to last day, or {@code null} for open-ended
 */
public record AddToHome(
        UUID submission,
        String name,
        String postTitle,
        String signInName,
        String councilLogin,
        Role role,
        Long homeId,
        LocalDate from,
        LocalDate to)
        implements Once {}
