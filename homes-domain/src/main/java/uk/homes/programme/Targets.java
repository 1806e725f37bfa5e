package uk.homes.programme;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Rows;

/** Reads the dates that were promised one after another, and by how much each slipped from the first. */
final class Targets {

    private Targets() {}

    /** All dates of an {@code objective_id} or a {@code milestone_id}, the newest first. */
    static List<TargetRow> of(EntityManager em, String owner, long id) {
        List<Kept> kept = Rows.of(
                        em,
                        "select day, precision, starts, reason, decision, approver from programme.target where " + owner
                                + " = :id order by seq")
                .with("id", id)
                .as(Kept.class);
        List<TargetRow> rows = new ArrayList<>();
        for (Kept row : kept) {
            long slip = kept.get(0).date().monthsUntil(row.date());
            rows.add(new TargetRow(row.day, row.date(), rows.isEmpty(), slip, row.reason, row.decision, row.approver));
        }
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    private record Kept(
            LocalDate day, String precision, LocalDate starts, String reason, String decision, String approver) {

        PartialDate date() {
            return PartialDate.of(precision, starts);
        }
    }
}
