package uk.homes.daily;

import java.time.Instant;

/**
 * One version of an entry.
 *
 * @param about the children's names or codes, separated by commas; {@code null} for the home
 * @param reason why it was corrected; {@code null} for the first
 */
public record VersionRow(
        long entryId,
        int number,
        EntryKind kind,
        Instant eventAt,
        String about,
        String words,
        String ownWords,
        String reason,
        Instant writtenAt,
        String byName,
        String byPost) {}
