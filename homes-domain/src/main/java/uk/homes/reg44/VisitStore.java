package uk.homes.reg44;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** Fetches and keeps visits and recommendations; each change of status is appended to its history. */
@ApplicationScoped
class VisitStore {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    Visit visit(HomeScope scope, long id) {
        Visit visit = em.find(Visit.class, id);
        if (visit == null || !scope.holds(visit.homeId())) {
            throw new NotFound("visit", id);
        }
        trail.about(visit.homeId(), "reg44.visit", id);
        return visit;
    }

    /** The visit whose report the person who asks is writing; nobody else's is found. */
    Visit mine(long id) {
        Visit visit = visit(caller.scope(Permission.REG44_WRITE), id);
        visit.mustBeWrittenBy(caller.personId());
        return visit;
    }

    Visit keep(Visit visit, VisitStatus before) {
        if (visit.id() == null) {
            em.persist(visit);
        }
        em.flush();
        if (before != visit.status()) {
            moved(visit.id(), before, visit.status(), caller.personId());
        }
        trail.about(visit.homeId(), "reg44.visit", visit.id());
        return visit;
    }

    void moved(Long visitId, VisitStatus from, VisitStatus to, Long by) {
        Rows.of(
                        em,
                        """
                        insert into reg44.visit_status (visit_id, from_status, to_status, at, person_id)
                        values (:visit, cast(:from as text), :to, :at, cast(:by as bigint))""")
                .with("visit", visitId)
                .with("from", from)
                .with("to", to)
                .with("at", clock.now())
                .with("by", by)
                .change();
    }

    Recommendation recommendation(HomeScope scope, long id) {
        Recommendation recommendation = em.find(Recommendation.class, id);
        if (recommendation == null || !scope.holds(recommendation.homeId())) {
            throw new NotFound("recommendation", id);
        }
        trail.about(recommendation.homeId(), "reg44.recommendation", id);
        return recommendation;
    }

    Long keep(Recommendation recommendation, RecommendationStatus before, Long visitId, String words) {
        if (recommendation.id() == null) {
            em.persist(recommendation);
        }
        em.flush();
        if (before != recommendation.status()) {
            Rows.of(
                            em,
                            """
                            insert into reg44.recommendation_status (recommendation_id, from_status, to_status, at, person_id,
                                                                     visit_id, words)
                            values (:id, cast(:from as text), :to, :at, :by, cast(:visit as bigint), cast(:words as text))""")
                    .with("id", recommendation.id())
                    .with("from", before)
                    .with("to", recommendation.status())
                    .with("at", clock.now())
                    .with("by", caller.personId())
                    .with("visit", visitId)
                    .with("words", words)
                    .change();
        }
        trail.about(recommendation.homeId(), "reg44.recommendation", recommendation.id());
        return recommendation.id();
    }

    /** Notes that a part was saved, unless another tab or tablet saved it since the page was opened. */
    void touch(Visit visit, Section section, Integer opened, String text) {
        boolean saved = opened != null
                && Rows.of(
                                        em,
                                        """
                                        insert into reg44.section (visit_id, section, text, written_by, written_at)
                                        values (:visit, :section, cast(:text as text), :by, :at)
                                        on conflict (visit_id, section) do update
                                           set version = section.version + 1, text = excluded.text, written_at = excluded.written_at
                                         where section.version = :opened""")
                                .with("visit", visit.id())
                                .with("section", section)
                                .with("text", text)
                                .with("by", caller.personId())
                                .with("at", clock.now())
                                .with("opened", opened)
                                .change()
                        == 1;
        if (!saved) {
            throw new ChangedMeanwhile("visit " + visit.id(), section);
        }
    }
}
