package uk.homes.access;

import java.util.Set;

/**
 * A role held today.
 *
 * @param role the hat
 * @param homes the homes it counts in today
 * @param everywhere whether it counts in every home of the authority, those still to come included
 */
public record Grant(Role role, Set<Long> homes, boolean everywhere) {

    public Grant {
        homes = Set.copyOf(homes);
    }
}
