package uk.homes.occupancy;

/**
 * A count of children as it may be shown. Who holds only figures is not told a number from 1 to 4, because in a small home
 * it can point to a child; nor a percentage made from one.
 *
 * @param count the number, or {@code null} when it is held back
 */
public record Suppressed(Integer count) {

    /** The smallest count that is told to everybody. */
    public static final int LEAST = 5;

    /** A count for somebody who may see it all, or only figures. */
    public static Suppressed of(int count, boolean onlyFigures) {
        return new Suppressed(onlyFigures && count > 0 && count < LEAST ? null : count);
    }

    /** Whether it is held back; a page then says "fewer than 5". */
    public boolean hidden() {
        return count == null;
    }
}
