package uk.homes.programme;

import java.util.List;
import uk.homes.shared.PartialDate;

/**
 * A phase with its objectives, as on a day.
 *
 * @param beds the beds proposed or agreed with the phase
 * @param agreed when it was agreed; {@code null}, and {@code agreedBy} too, while it was only proposed
 */
public record PhaseRow(
        long id,
        int version,
        int number,
        String name,
        int beds,
        String agreedBy,
        PartialDate agreed,
        List<ObjectiveRow> objectives) {

    public PhaseRow {
        objectives = List.copyOf(objectives);
    }

    /** The beds its objectives promise; while it has none, the beds it was proposed with. */
    public int plannedBeds() {
        return objectives.isEmpty()
                ? beds
                : objectives.stream()
                        .filter(ObjectiveRow::counts)
                        .mapToInt(ObjectiveRow::beds)
                        .sum();
    }
}
