/**
 * What must be told to others about a home: serious events, children who come and go, absence of the person in charge, and
 * changes. Each notice is prepared here, sent by a person, and kept with who was told what, when and how.
 */
@Room(
        owns = "notices of serious events, admissions and discharges, absence and changes; who was told",
        mayUse = {"estate", "workforce", "regulation", "occupancy", "measures"})
package uk.homes.notices;

import uk.homes.shared.Room;
