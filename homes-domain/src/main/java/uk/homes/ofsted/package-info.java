/**
 * Ofsted's open data about every provider in England, year by year, as the published files have it: to fill what they say of
 * our own homes, and to see our homes beside others.
 */
@Room(
        owns =
                "Ofsted's open data about all homes in England, imports of its yearly files, the comparison with our homes",
        mayUse = {"estate", "regulation", "inspections"})
package uk.homes.ofsted;

import uk.homes.shared.Room;
