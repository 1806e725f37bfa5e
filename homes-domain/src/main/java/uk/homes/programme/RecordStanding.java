package uk.homes.programme;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * How one aspect of a home stands now, in a few words: "Small works needed".
 *
 * @param seen the newest of all standings when the form was opened, {@code null} to say it whatever was said before
 */
public record RecordStanding(UUID submission, long homeId, Aspect aspect, Progress progress, String words, Long seen)
        implements Once {}
