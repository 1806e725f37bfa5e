/**
 * Measures of control, discipline and restraint: what led to each and what was done, signed within a day, spoken about with
 * the person who used it and with the child, and never changed afterwards.
 */
@Room(
        owns = "measures of control, discipline and restraint, and the talks about them",
        mayUse = {"estate", "workforce", "occupancy"})
package uk.homes.measures;

import uk.homes.shared.Room;
