package uk.homes.programme;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * That the property, the team or the registration of a home goes to another home.
 *
 * @param leaves the words at the home it leaves: "Moving to Quarry House"
 * @param arrives the words at the home it goes to: "Moving from Pegasus"
 */
public record MoveStanding(
        UUID submission, Aspect aspect, long fromHomeId, long toHomeId, String leaves, String arrives)
        implements Once {}
