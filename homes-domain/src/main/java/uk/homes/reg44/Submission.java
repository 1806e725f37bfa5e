package uk.homes.reg44;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;

/** What submitting a report brings about. */
@ApplicationScoped
class Submission {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    VisitStore visits;

    @Inject
    ReportStore store;

    List<Refusal> refusals(Visit visit) {
        ReportStore.Beside beside = store.beside(visit);
        return SubmitPolicy.refusals(
                store.draft(visit.id()), visit.leftAt() != null, beside.undecided(), beside.recordsOpened());
    }

    /** New recommendations wait for an answer from now on; what was verified is closed, what was not done is open again. */
    void takeEffect(Visit visit) {
        Rows.of(
                        em,
                        """
                        insert into reg44.recommendation_status (recommendation_id, to_status, at, person_id, visit_id)
                        select r.id, r.status, :at, :by, r.visit_id from reg44.recommendation r where r.visit_id = :visit""")
                .with("at", clock.now())
                .with("by", caller.personId())
                .with("visit", visit.id())
                .change();
        List<Finding> findings = Rows.of(
                        em,
                        """
                        select recommendation_id, outcome, words, consider_by from reg44.finding
                        where visit_id = :visit and outcome <> 'NOT_CHECKED' order by recommendation_id""")
                .with("visit", visit.id())
                .as(Finding.class);
        findings.forEach(finding -> apply(visit, finding));
    }

    /** Whether the draft says something that no submitted version says. */
    boolean changedSince(Visit visit) {
        return Rows.of(
                        em,
                        """
                        select cast(jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - 'visit_id') order by l.part, l.position, l.item) as text)
                               <> (select r.content from reg44.report_version r where r.visit_id = :visit
                                   order by r.number desc limit 1)
                          from reg44.report_line l where l.visit_id = :visit""")
                .with("visit", visit.id())
                .value(Boolean.class)
                .orElse(false);
    }

    private void apply(Visit visit, Finding finding) {
        Recommendation earlier =
                visits.recommendation(caller.scope(Permission.REG44_WRITE), finding.recommendationId());
        RecommendationStatus before = earlier.status();
        if (finding.outcome() == Outcome.VERIFIED) {
            earlier.verified();
        } else {
            earlier.reopened(finding.considerBy());
        }
        visits.keep(earlier, before, visit.id(), finding.words());
    }
}
