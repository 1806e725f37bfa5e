/**
 * The council's programme of new homes: phases, objectives and milestones, and where each new home stands. A date is never overwritten; it is re-profiled with a reason, and the board can be read as it stood on any day.
 */
@Room(
        owns = "phases, objectives, milestones and re-profiling of the programme, and where each new home stands",
        mayUse = {"estate"})
package uk.homes.programme;

import uk.homes.shared.Room;
