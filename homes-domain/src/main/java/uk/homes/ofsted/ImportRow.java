package uk.homes.ofsted;

import java.time.Instant;
import java.util.Map;

/**
 * A file that was read. While it waits, what is new and changed is counted against the records of this moment; afterwards it
 * is what was done.
 *
 * @param person who brought it; {@code null} for the command line
 * @param missing providers of that year in the records that this file does not have; they stay
 */
public record ImportRow(
        long id,
        String person,
        String fileName,
        String sha256,
        int year,
        String encoding,
        int headerRow,
        Instant readAt,
        int rowsRead,
        int rowsUnread,
        ImportStatus status,
        Instant endedAt,
        int rowsNew,
        int rowsChanged,
        int rowsUnchanged,
        int missing) {

    /** How many rows Ofsted’s file of each year has below its header, counted in the files as they were published. */
    private static final Map<Integer, Integer> PUBLISHED = Map.ofEntries(
            Map.entry(2015, 2605),
            Map.entry(2016, 2647),
            Map.entry(2017, 2688),
            Map.entry(2018, 2797),
            Map.entry(2019, 2864),
            Map.entry(2020, 2971),
            Map.entry(2021, 3402),
            Map.entry(2022, 3576),
            Map.entry(2023, 3546),
            Map.entry(2024, 3876),
            Map.entry(2025, 5600));

    /**
     * How many rows fewer this file has than the one Ofsted published, as one has that was cut off between two rows; 0 when it
     * has as many, and of a year whose file is not known yet.
     */
    public int lacks() {
        return Math.max(0, PUBLISHED.getOrDefault(year, 0) - rowsRead - rowsUnread);
    }
}
