/**
 * The home's own reviews: the quality of care, from the period's records and the opinions of those whom the regulation names,
 * and the location and premises. A completed review is locked; what it promised comes back in the next.
 */
@Room(
        owns = "reviews of the quality of care (Reg 45) and of location and premises (Reg 46), and what they improve",
        mayUse = {"daily", "reg44", "regulation", "inspections", "occupancy", "measures", "notices"})
package uk.homes.reviews;

import uk.homes.shared.Room;
