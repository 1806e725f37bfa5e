package uk.homes.occupancy;

import java.time.LocalDate;

/**
 * The use of registered places on a night, over every home in scope where children live. Short-break homes are counted
 * apart and are not in here.
 *
 * @param on the night
 * @param registered registered places
 * @param inUse places in which a child is placed at 23:59
 * @param keptForSolo places kept empty for a solo placement
 * @param youngPeople young people who had lived in these homes by that night
 * @param steppedDown how many of them had stepped down to a foster carer
 */
public record BedFigures(LocalDate on, int registered, int inUse, int keptForSolo, int youngPeople, int steppedDown) {

    /** Occupancy, as published: places in use ÷ registered places × 100; 0 where nothing is registered. */
    public double percentage() {
        return registered == 0 ? 0 : 100.0 * inUse / registered;
    }

    /** Occupancy without the places kept empty for a solo placement: in use ÷ (registered − kept for solo) × 100. */
    public double percentageWithoutSolo() {
        int usable = registered - keptForSolo;
        return usable <= 0 ? 0 : 100.0 * inUse / usable;
    }

    /** Places that are not in use, those kept empty for a solo placement included. */
    public int notInUse() {
        return registered - inUse;
    }
}
