package uk.homes.occupancy;

/**
 * How a home's registered places are used on a night. The four last numbers add up to {@code registered} as long as no more
 * beds are kept than there are places.
 *
 * @param shortBreaks whether it is a short-break home, which is counted apart
 * @param registered registered places that night
 * @param inUse places in which a child is placed at 23:59; a child who is missing, in hospital or on holiday counts
 * @param keptForSolo places kept empty for a solo placement
 * @param keptOtherwise places held, out of use or not staffed
 * @param empty all other places
 */
public record BedUseRow(
        long homeId,
        String homeName,
        String homeSlug,
        boolean shortBreaks,
        int registered,
        int inUse,
        int keptForSolo,
        int keptOtherwise,
        int empty) {}
