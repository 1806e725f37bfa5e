package uk.homes.workforce;

import java.time.Instant;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * A shift to be planned.
 *
 * @param submission the same on every retry
 * @param leading whether this person is in charge of it
 */
public record NewShift(UUID submission, long homeId, long staffId, Instant from, Instant to, boolean leading)
        implements Once {

    /** A shift planned by no form: nothing is sent twice. */
    public NewShift(long homeId, long staffId, Instant from, Instant to, boolean leading) {
        this(null, homeId, staffId, from, to, leading);
    }
}
