/**
 * Everything that is due in the homes, by which rule and until when: the clocks of every room, counted by one table of rules.
 * Nothing is ticked off here; doing the act, in the room that keeps it, ends its clock.
 */
@Room(
        owns = "the rules of what is due, England's working days, stricter times, deferrals and exemptions",
        mayUse = {"daily", "reg44", "measures", "missing", "care", "safety", "notices", "statements", "reviews"})
package uk.homes.duties;

import uk.homes.shared.Room;
