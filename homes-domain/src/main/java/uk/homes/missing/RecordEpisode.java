package uk.homes.missing;

import java.time.Instant;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Records that a child is missing or away.
 *
 * @param lastSeenAt when somebody last saw the child
 * @param noticedAt when it was noticed that the child is away
 * @param words what is known: where the child was, with whom, what was done to find them
 * @param risk the level of risk and why, or {@code null}
 */
public record RecordEpisode(
        UUID submission,
        long homeId,
        Long childId,
        EpisodeKind kind,
        Instant lastSeenAt,
        Instant noticedAt,
        String words,
        String risk)
        implements Once {}
