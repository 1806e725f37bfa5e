package uk.homes.reg44;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/**
 * Children's case records on a visit: locked unless the child and the placing authority both consent (CHR 44(2)(b)). What was
 * opened is kept with the visit, and with the two consents on which it was opened.
 */
@Door
public class CaseRecords {

    /** A child's case record to be opened on a visit, and what for. */
    public record OpenCaseRecord(UUID submission, long visitId, long childId, String purpose) implements Once {}

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    VisitStore store;

    @Inject
    SectionQuery query;

    /** The children who live in the visited home, by code, and which of their records are open to the visitor. */
    @Permits(value = Permission.REG44_WRITE, kind = Permits.Kind.READS)
    public List<CaseRecordRow> of(long visitId) {
        return query.mine(
                        """
                        select c.id, c.code,
                               max(k.given_on) filter (where k.giver = 'CHILD'),
                               max(k.given_on) filter (where k.giver = 'PLACING_AUTHORITY'),
                               (select max(o.opened_at) from reg44.case_record_opened o
                                 where o.visit_id = v.id and o.child_id = c.id)
                          from reg44.visit v
                          join occupancy.placement p on p.home_id = v.home_id and p.from_date <= :today
                                                    and (p.to_date is null or p.to_date > :today)
                          join occupancy.child c on c.id = p.child_id
                          left join occupancy.consent k on k.child_id = c.id and k.given_on <= :today
                                                       and (k.withdrawn_on is null or k.withdrawn_on > :today)
                         where v.id = :visit and v.visitor_id = :me and v.home_id = any (cast(:scope as bigint[]))
                         group by v.id, c.id, c.code order by c.code""",
                        visitId)
                .with("today", clock.today())
                .as(CaseRecordRow.class);
    }

    /** Opens a child's case record on a visit, for a purpose that is written down. */
    @Permits(Permission.REG44_WRITE)
    public Long open(OpenCaseRecord command) {
        Visit visit = store.mine(command.visitId());
        visit.mustBeWritable();
        Words.check()
                .needed("purpose", command.purpose(), "reg44.case.purpose")
                .text("purpose", command.purpose(), 500)
                .orRefuse();
        CaseRecordRow row = of(visit.id()).stream()
                .filter(child -> child.childId() == command.childId())
                .findFirst()
                .orElseThrow(() -> new NotFound("child", command.childId()));
        if (!row.open()) {
            throw new RuleBroken(Refusal.of("reg44.case.locked", row.code()).under("CHR 44(2)(b)"));
        }
        Long id = insert(visit, command);
        trail.about(visit.homeId(), "reg44.case_record_opened", id);
        trail.child(command.childId());
        trail.purpose(Words.tidy(command.purpose()));
        return id;
    }

    private Long insert(Visit visit, OpenCaseRecord command) {
        return Rows.of(
                        em,
                        """
                        insert into reg44.case_record_opened (visit_id, child_id, child_consent_id, authority_consent_id,
                                                              opened_by, opened_at)
                        select :visit, :child, max(k.id) filter (where k.giver = 'CHILD'),
                               max(k.id) filter (where k.giver = 'PLACING_AUTHORITY'), :by, :at
                          from occupancy.consent k
                         where k.child_id = :child and k.given_on <= :today
                           and (k.withdrawn_on is null or k.withdrawn_on > :today)
                        returning id""")
                .with("visit", visit.id())
                .with("child", command.childId())
                .with("by", visit.visitorId())
                .with("at", clock.now())
                .with("today", clock.today())
                .value(Long.class)
                .orElseThrow();
    }
}
