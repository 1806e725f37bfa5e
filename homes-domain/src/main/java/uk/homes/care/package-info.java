/**
 * The case of each looked-after child who lives in a home: reviews, visits of the social worker, plans and assessments, each
 * with the day, who led it and what was decided. An act ends one clock and starts the next; what is recorded never changes.
 */
@Room(
        owns =
                "since when children are looked after; reviews, social workers' visits, plans and assessments of their cases",
        mayUse = {"estate", "occupancy"})
package uk.homes.care;

import uk.homes.shared.Room;
