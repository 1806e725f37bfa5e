/**
 * What Ofsted has registered and what its inspectors found. The number of registered places is a fact asked for here, for a
 * home and a day, and copied nowhere.
 */
@Room(
        owns =
                "applications, registrations, registered places, registered managers, inspections and what follows from them",
        mayUse = {"estate", "workforce"})
package uk.homes.regulation;

import uk.homes.shared.Room;
