package uk.homes.missing;

import java.time.Instant;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Records what became of the return interview.
 *
 * @param on when it was offered or held
 * @param byWhom who offered or held it
 * @param independent whether who held it is independent of the home; {@code null} while it is only offered
 * @param words why it was declined, or why nobody independent held it; else anything to add, or {@code null}
 */
public record RecordInterview(
        UUID submission,
        long episodeId,
        InterviewStep step,
        Instant on,
        String byWhom,
        Boolean independent,
        String words)
        implements Once {}
