package uk.homes.workforce;

import java.time.Instant;

/**
 * A shift as it was planned and as it was worked.
 *
 * @param leading whether this person was planned to be in charge
 * @param plannedAt when it was planned; {@code null} where that was not kept
 * @param came whether they came; {@code null} while nothing is recorded
 * @param workedFrom when they came, or {@code null}
 * @param workedTo when they went, or {@code null}
 * @param words what was said about it, or {@code null}
 * @param recordedBy who recorded what was worked, or {@code null}
 */
public record RotaRow(
        long id,
        long homeId,
        long staffId,
        String name,
        Instant from,
        Instant to,
        boolean leading,
        Instant plannedAt,
        Boolean came,
        Instant workedFrom,
        Instant workedTo,
        String words,
        String recordedBy) {

    /** Whether it was put on the rota only after it had begun. */
    public boolean addedAfterwards() {
        return plannedAt != null && plannedAt.isAfter(from);
    }

    /** Whether they came and worked exactly the planned hours. */
    public boolean asPlanned() {
        return Boolean.TRUE.equals(came) && from.equals(workedFrom) && to.equals(workedTo);
    }
}
