package uk.homes.daily;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A handover note.
 *
 * @param receipts who has read it and when, as the statement packs it; ask {@link #readers}
 * @param mine whether the person who asks wrote it
 * @param readByMe whether the person who asks has read it
 */
public record HandoverRow(
        long id,
        long homeId,
        ShiftTime shift,
        String words,
        Instant givenAt,
        String byName,
        String byPost,
        String receipts,
        boolean mine,
        boolean readByMe) {

    /** Somebody has read it. */
    public record Reader(String name, Instant at) {

        private static Reader of(String packed) {
            String[] parts = packed.split("\u001f");
            return new Reader(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])));
        }
    }

    /** Who has read it, in the order in which they did. */
    public List<Reader> readers() {
        return receipts == null
                ? List.of()
                : Arrays.stream(receipts.split("\u001e")).map(Reader::of).toList();
    }
}
