/** A room above another, with an entity that everyone can see. */
@Room(
        owns = "nothing",
        mayUse = {})
package uk.homes.guards.sample.high;

import uk.homes.shared.Room;
