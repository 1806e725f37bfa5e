/** A room that breaks the rules, for the guard to find. */
@Room(
        owns = "nothing",
        mayUse = {"guards.sample.nowhere"})
package uk.homes.guards.sample.low;

import uk.homes.shared.Room;
