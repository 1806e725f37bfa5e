package uk.homes.measures;

import java.time.Duration;
import java.time.Instant;

/** That a measure has its record: with whom it was used and when. */
public record MeasureKept(long id, long childId, Instant usedAt) {

    /** How far apart two accounts of one event may put it. */
    public static final Duration APART = Duration.ofHours(2);

    /** Whether an account of this child and this moment speaks of this measure. */
    public boolean isOf(long child, Instant at) {
        return childId == child && Duration.between(usedAt, at).abs().compareTo(APART) <= 0;
    }
}
