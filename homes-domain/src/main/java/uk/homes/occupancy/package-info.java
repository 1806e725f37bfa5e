/**
 * The children, the beds they sleep in and the nights they do. No placement goes beyond capacity, registration or an
 * occupied bed; the database refuses it too.
 */
@Room(
        owns = "children, placements, beds kept free, bed-nights, consents",
        mayUse = {"estate", "regulation"})
package uk.homes.occupancy;

import uk.homes.shared.Room;
