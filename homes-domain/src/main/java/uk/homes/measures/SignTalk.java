package uk.homes.measures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * An authorised person has spoken to whoever used a measure, and signs the record as accurate.
 *
 * @param version the version that was read
 * @param spokeAt when they spoke
 * @param spokenTo to whom, by the ids of those who work in the home
 * @param words what came of it; may be {@code null}
 */
public record SignTalk(
        UUID submission, long measureId, Integer version, Instant spokeAt, List<Long> spokenTo, String words)
        implements Once {

    public SignTalk {
        spokenTo = List.copyOf(spokenTo);
    }
}
