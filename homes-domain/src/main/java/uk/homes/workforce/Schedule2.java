package uk.homes.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;

/** Nobody starts before the checks of Schedule 2 are complete (CHR 32). */
@ApplicationScoped
class Schedule2 {

    static final String PROVISION = "CHR 32, Schedule 2";

    // A check whose standing is not accepted is missing whatever its days; it has no place here.
    private static final String COMPLETE_ON =
            """
            select max(k.first) from (select min(c.checked_on) as first from workforce.staff_check c
             where c.staff_member_id = :staff and c.outcome not in ('ASKED_FOR', 'NOT_ACCEPTED') group by c.kind) k""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    /** Every reason why somebody may not work on a day, beside the input that names the person; none when they may. */
    List<Refusal> refusals(long staffId, LocalDate day, String who, String when) {
        List<CheckKind> missing = missing(staffId, day);
        if (missing.isEmpty()) {
            return List.of();
        }
        List<CheckKind> stillMissing = missing(staffId, clock.today().isAfter(day) ? clock.today() : day);
        if (stillMissing.isEmpty()) {
            return List.of(Refusal.at(when, "workforce.check.later", completeOn(staffId))
                    .under(PROVISION));
        }
        return stillMissing.stream()
                .map(kind -> Refusal.at(who, "workforce.check.missing." + kind).under(PROVISION))
                .toList();
    }

    /** What is missing for somebody to work on a day, in the order of the Schedule. */
    List<CheckKind> missing(long staffId, LocalDate day) {
        return Rows.of(em, "select array_to_string(workforce.missing_checks(:staff, :day), ',')")
                .with("staff", staffId)
                .with("day", day)
                .value(String.class)
                .map(CheckKind::listed)
                .orElseThrow();
    }

    private LocalDate completeOn(long staffId) {
        return Rows.of(em, COMPLETE_ON)
                .with("staff", staffId)
                .value(LocalDate.class)
                .orElseThrow();
    }
}
