package uk.homes.inspections;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** What Ofsted has ordered a home to do, by when, and when that was met. */
@Door
public class ComplianceNotices {

    /** A compliance notice that Ofsted has given after an inspection. */
    public record NewNotice(
            UUID submission, long inspectionId, LocalDate givenOn, String provision, String steps, LocalDate dueOn)
            implements Once {}

    private static final String SELECT =
            """
            select n.id, n.home_id, h.slug, h.name, n.inspection_id, n.given_on, n.provision, n.steps, n.due_on, n.met_on,
                   n.met_words
              from inspections.compliance_notice n join estate.home h on h.id = n.home_id
             where n.home_id = any (cast(:scope as bigint[]))""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    InspectionStore inspections;

    /** The notices that are not met, by the day given. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<ComplianceNoticeRow> open() {
        return rows(" and n.met_on is null order by n.due_on, n.id").as(ComplianceNoticeRow.class);
    }

    /** The notices after one inspection. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<ComplianceNoticeRow> of(long inspectionId) {
        return rows(" and n.inspection_id = :inspection order by n.due_on, n.id")
                .with("inspection", inspectionId)
                .as(ComplianceNoticeRow.class);
    }

    /** A notice. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public ComplianceNoticeRow find(long noticeId) {
        return rows(" and n.id = :id")
                .with("id", noticeId)
                .first(ComplianceNoticeRow.class)
                .orElseThrow(() -> new NotFound("compliance notice", noticeId));
    }

    /** Records a compliance notice. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public Long give(NewNotice command) {
        InspectionStore.Paper inspection =
                inspections.paper(caller.scope(Permission.INSPECTIONS_WRITE), command.inspectionId());
        boolean dated = command.givenOn() != null;
        Words.check()
                .needed("on", command.givenOn(), "inspections.inspection.day")
                .refuse(
                        dated && command.givenOn().isBefore(inspection.on()),
                        Refusal.at("on", "inspections.inspection.tooEarly"))
                .refuse(
                        dated && command.givenOn().isAfter(clock.today()),
                        Refusal.at("on", "inspections.inspection.notYet"))
                .needed("provision", command.provision(), "inspections.action.provision")
                .text("provision", command.provision(), 200)
                .needed("text", command.steps(), "inspections.notice.steps")
                .text("text", command.steps(), 4000)
                .needed("dueOn", command.dueOn(), "inspections.action.due")
                .refuse(
                        dated && command.dueOn() != null && command.dueOn().isBefore(command.givenOn()),
                        Refusal.at("dueOn", "inspections.notice.dueBefore"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into inspections.compliance_notice (home_id, inspection_id, given_on, provision, steps, due_on)
                        values (:home, :inspection, :given, :provision, :steps, :due) returning id""")
                .with("home", inspection.homeId())
                .with("inspection", command.inspectionId())
                .with("given", command.givenOn())
                .with("provision", Words.tidy(command.provision()))
                .with("steps", Words.tidy(command.steps()))
                .with("due", command.dueOn())
                .value(Long.class)
                .orElseThrow();
        trail.about(inspection.homeId(), "inspections.compliance_notice", id);
        return id;
    }

    /** Records that everything a notice orders was done by a day, and how one can see that. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void met(long noticeId, LocalDate on, String words) {
        ComplianceNoticeRow notice = rows(" and n.id = :id and n.met_on is null for update of n")
                .with("id", noticeId)
                .with("scope", caller.scope(Permission.INSPECTIONS_WRITE).array())
                .first(ComplianceNoticeRow.class)
                .orElseThrow(() -> new NotFound("compliance notice", noticeId));
        Words.check()
                .needed("on", on, "inspections.inspection.day")
                .needed("text", words, "inspections.action.evidence")
                .text("text", words, 4000)
                .refuse(
                        on != null && on.isBefore(notice.givenOn()),
                        Refusal.at("on", "inspections.inspection.tooEarly"))
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("on", "inspections.inspection.notYet"))
                .orRefuse();
        Rows.of(em, "update inspections.compliance_notice set met_on = :on, met_words = :words where id = :id")
                .with("on", on)
                .with("words", Words.tidy(words))
                .with("id", noticeId)
                .change();
        trail.about(notice.homeId(), "inspections.compliance_notice", noticeId);
    }

    private Rows rows(String and) {
        return Rows.of(em, SELECT + and)
                .with("scope", caller.scope(Permission.INSPECTIONS_READ).array());
    }
}
