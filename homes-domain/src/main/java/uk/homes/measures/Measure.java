package uk.homes.measures;

import java.util.List;

/**
 * A measure with all that belongs to it.
 *
 * @param row what stands now
 * @param versions every version, newest first
 * @param talks the talks about it, oldest first
 * @param usedByReader whether the person who reads used the measure, by any version; then they sign no talk about it
 */
public record Measure(MeasureRow row, List<MeasureVersion> versions, List<TalkRow> talks, boolean usedByReader) {

    /** The version that stands. */
    public MeasureVersion stands() {
        return versions.get(0);
    }
}
