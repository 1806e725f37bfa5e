/**
 * The daily log of a home: what happened, to whom, in whose words, signed by its author and never changed afterwards; and the
 * notes that one shift hands to the next.
 */
@Room(
        owns = "the daily log, the children's own words, the manager's comments and signatures, handover notes",
        mayUse = {"workforce", "regulation", "occupancy"})
package uk.homes.daily;

import uk.homes.shared.Room;
