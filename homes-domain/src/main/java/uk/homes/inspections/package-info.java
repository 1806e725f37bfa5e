/**
 * What inspectors found and what follows from it: a report on its way to publication, what it requires and recommends, and the
 * plan after a downgrade. Nothing is closed by the person who did it.
 */
@Room(
        owns =
                "inspections and their judgements, requirements and recommendations, action plans, who was told, compliance notices",
        mayUse = {"estate", "regulation"})
package uk.homes.inspections;

import uk.homes.shared.Room;
