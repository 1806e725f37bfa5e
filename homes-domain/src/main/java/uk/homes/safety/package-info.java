/**
 * The log of fire drills and of tests of a home's alarm and equipment: what was checked, what was deficient and how it was put
 * right, and how often each home checks. What is written here never changes; a wrong line is struck out by a later one.
 */
@Room(
        owns = "fire drills, tests of alarm, equipment, gas and vehicles, faults and how they were put right",
        mayUse = {"estate", "regulation", "occupancy"})
package uk.homes.safety;

import uk.homes.shared.Room;
