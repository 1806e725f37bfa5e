package uk.homes.regulation;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * A registration as Ofsted's yearly files have it, all of them together.
 *
 * @param places how many places there were on the day of registration, and on each day from which a file has another number
 */
public record AsPublished(
        long homeId, String urn, String provider, String category, SortedMap<LocalDate, Integer> places) {}
