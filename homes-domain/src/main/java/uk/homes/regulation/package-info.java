/**
 * What Ofsted has registered, and how a home comes to that. The number of registered places is a fact asked for here, for a home
 * and a day, and copied nowhere.
 */
@Room(
        owns =
                "applications, registrations, registered places, conditions, registered managers and the time without one",
        mayUse = {"estate", "workforce"})
package uk.homes.regulation;

import uk.homes.shared.Room;
