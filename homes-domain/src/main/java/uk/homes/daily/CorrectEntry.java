package uk.homes.daily;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Corrects an entry by a further version; what stood there stays readable.
 *
 * @param submission the same on every retry
 * @param entryId which entry
 * @param version the version the person had before them
 * @param reason why it is corrected
 */
public record CorrectEntry(
        UUID submission,
        long entryId,
        Integer version,
        String reason,
        List<Long> children,
        EntryKind kind,
        Instant eventAt,
        String words,
        String ownWords)
        implements Once {

    public CorrectEntry {
        children = List.copyOf(children);
    }
}
