package uk.homes.missing;

import java.time.Instant;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Corrects what stands by a later note.
 *
 * @param words what is right
 * @param reason why it is corrected
 * @param returnedAt when the child was back, where that was wrong; {@code null} where it stays
 */
public record CorrectEpisode(UUID submission, long episodeId, String words, String reason, Instant returnedAt)
        implements Once {}
