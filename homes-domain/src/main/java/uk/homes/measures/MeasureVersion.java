package uk.homes.measures;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One version of the record of a measure.
 *
 * @param users the names of those who used it; {@code userIds} are theirs, separated by commas
 * @param present the names of those who were there; {@code presentIds} likewise
 * @param reason why it was corrected; {@code null} for the first
 */
public record MeasureVersion(
        int number,
        Instant usedAt,
        String place,
        MeasureKind kind,
        String technique,
        String behaviour,
        String description,
        String lasted,
        String steps,
        String effect,
        String injuries,
        String treatment,
        String users,
        String userIds,
        String present,
        String presentIds,
        String others,
        String plan,
        String reason,
        Instant writtenAt,
        String byName,
        String byPost) {

    /** The ids of those who used it. */
    public List<Long> userList() {
        return ids(userIds);
    }

    /** The ids of those who were there. */
    public List<Long> presentList() {
        return ids(presentIds);
    }

    private static List<Long> ids(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
    }
}
