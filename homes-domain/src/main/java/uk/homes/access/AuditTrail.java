package uk.homes.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.homes.audit.EventRow;
import uk.homes.audit.Finding;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/**
 * Reading the trail. It stands here and not in {@code audit}, because a door needs permissions and that room knows none. Events
 * of a home are for who may audit that home; events of no home, for auditors of every home.
 */
@Door
public class AuditTrail {

    /** A page of the trail. */
    public static final int PAGE = 50;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * The trail of a stretch of days, newest first.
     *
     * @param from first day, in London
     * @param to last day
     * @param who part of a person's name, or {@code null}
     * @param outcome how it ended, or {@code null}
     * @param page 0 for the newest
     */
    @Permits(value = Permission.AUDIT_READ, kind = Permits.Kind.READS)
    public List<EventRow> events(LocalDate from, LocalDate to, String who, String outcome, int page) {
        return Rows.of(
                        em,
                        """
                        select id, at, person_name, role, address, use_case, outcome, home_id, child_id, subject, purpose,
                               reason
                        from audit.event
                        where at >= :from and at < :to
                          and (home_id is null or home_id = any (cast(:scope as bigint[])))
                          and (cast(:who as text) is null or person_name ilike '%' || cast(:who as text) || '%')
                          and (cast(:outcome as text) is null or outcome = cast(:outcome as text))
                        order by at desc, id desc limit :most offset :skip""")
                .with("from", from.atStartOfDay(HomesClock.LONDON).toInstant())
                .with("to", to.plusDays(1).atStartOfDay(HomesClock.LONDON).toInstant())
                .with("scope", caller.scope(Permission.AUDIT_READ).array())
                .with("who", who)
                .with("outcome", outcome)
                .with("most", PAGE + 1)
                .with("skip", page * PAGE)
                .as(EventRow.class);
    }

    /** Walks the whole chain. Empty when nothing was altered, taken away, added behind or reordered; else the first such. */
    @Permits(value = Permission.AUDIT_READ, kind = Permits.Kind.READS)
    public Optional<Finding> verify() {
        return Rows.of(em, "select seq, source, source_id, finding from audit.verify()")
                .first(Finding.class);
    }
}
