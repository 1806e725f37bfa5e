package uk.homes.reviews;

import java.time.LocalDate;

/** One line of a review, as it is stored. {@link ReviewReport} gives the lines their meaning. */
record ReviewLine(
        String part,
        String item,
        String code,
        String answer,
        String words,
        LocalDate onDay,
        Integer number,
        Integer outOf,
        long position,
        long homeId) {}
