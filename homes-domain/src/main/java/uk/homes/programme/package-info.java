/**
 * The council's programme of new homes: phases, objectives, milestones, and what was learned, risked, decided and agreed in
 * money. A date is never overwritten; it is re-profiled with a reason, and the board can be read as it stood on any day.
 */
@Room(
        owns = "phases, objectives, milestones, re-profiling, learning, risks, decisions and money of the programme",
        mayUse = {"estate"})
package uk.homes.programme;

import uk.homes.shared.Room;
