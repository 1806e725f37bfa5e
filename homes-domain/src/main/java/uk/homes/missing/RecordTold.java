package uk.homes.missing;

import java.time.Instant;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Records that somebody was told.
 *
 * @param name who it was there
 * @param reference the number that the police gave, or {@code null}
 * @param toldBy who told them
 */
public record RecordTold(
        UUID submission, long episodeId, ToldWhom whom, String name, String reference, Instant toldAt, String toldBy)
        implements Once {}
