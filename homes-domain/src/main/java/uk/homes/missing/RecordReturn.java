package uk.homes.missing;

import java.time.Instant;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Records that a child is back.
 *
 * @param how how the child came back, and where they had been
 * @param condition how the child was
 * @param childWords what the child said, in their own words, or {@code null}
 */
public record RecordReturn(
        UUID submission, long episodeId, Instant returnedAt, String how, String condition, String childWords)
        implements Once {}
