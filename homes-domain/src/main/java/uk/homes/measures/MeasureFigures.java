package uk.homes.measures;

import uk.homes.occupancy.Suppressed;

/** How often measures were used in a home in a stretch of days, and with how many children; small counts held back. */
public record MeasureFigures(
        long homeId,
        String home,
        Suppressed restraints,
        Suppressed controls,
        Suppressed consequences,
        Suppressed children) {}
