/**
 * The independent person's monthly visits, the report that only they write, and every recommendation until it is verified.
 * What was submitted is locked; what was recommended comes back at the next visit.
 */
@Room(
        owns = "Reg 44 visits, reports, recommendations, responses, follow-up",
        mayUse = {"drafts", "estate", "regulation", "occupancy"})
package uk.homes.reg44;

import uk.homes.shared.Room;
