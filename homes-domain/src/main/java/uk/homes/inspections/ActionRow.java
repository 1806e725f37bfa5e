package uk.homes.inspections;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something to be done after an inspection.
 *
 * @param provision the regulation, the paragraph of the Guide or the standard; {@code null} where a plan names none
 * @param owner who does it; only of an action plan
 * @param dueOn the day given; a recommendation may have none
 * @param doneBy the id of who did it, who cannot be the one who checks it
 */
public record ActionRow(
        long id,
        int version,
        long homeId,
        String homeSlug,
        String homeName,
        long inspectionId,
        LocalDate inspectedOn,
        Long planId,
        ActionKind kind,
        String provision,
        String text,
        String owner,
        LocalDate dueOn,
        ActionStatus status,
        String evidence,
        Instant doneAt,
        Long doneBy,
        String doneByName,
        Instant checkedAt,
        String checkedByName) {

    /** Whether it is not done by the day given. */
    public boolean late(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && status != ActionStatus.CHECKED && status != ActionStatus.DONE;
    }
}
