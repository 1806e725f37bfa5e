/**
 * Tells people what is due where they look anyway: one mail a day, the clocks of hours at once, and a private calendar.
 * Nothing is sent twice, and no child's name leaves the building.
 */
@Room(
        owns = "what people want to be reminded of, what was sent to whom, private calendars",
        mayUse = {"duties"})
package uk.homes.reminders;

import uk.homes.shared.Room;
