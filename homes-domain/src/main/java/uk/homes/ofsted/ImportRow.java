package uk.homes.ofsted;

import java.time.Instant;

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
        int missing) {}
