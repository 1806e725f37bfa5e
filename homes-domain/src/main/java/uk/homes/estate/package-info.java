/** The homes, the properties they stand in, and their beds. A home exists here first; every other room holds its id. */
@Room(
        owns = "homes, properties, rooms and beds; what each home is for",
        mayUse = {"access"})
package uk.homes.estate;

import uk.homes.shared.Room;
