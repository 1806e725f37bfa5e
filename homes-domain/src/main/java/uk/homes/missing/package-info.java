/**
 * Children missing or away without authorisation: from when they were last seen to the interview after their return, who was
 * told and what will be done differently. What is written is never changed, only corrected by a later note
 * or withdrawn as a whole.
 */
@Room(
        owns = "children missing or away without authorisation, who was told, the interview after their return",
        mayUse = {"estate", "occupancy"})
package uk.homes.missing;

import uk.homes.shared.Room;
