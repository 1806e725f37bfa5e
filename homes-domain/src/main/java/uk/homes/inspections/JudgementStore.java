package uk.homes.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Keeps what inspectors judged, and what was recorded of it before. */
@ApplicationScoped
class JudgementStore {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** An inspection that whoever asks may judge now, and nobody else until they have. */
    record Held(
            long id,
            int version,
            long homeId,
            InspectionType type,
            Judgement overall,
            Judgement helpedProtected,
            Judgement leaders,
            InterimOutcome interim) {

        Grades grades() {
            return new Grades(overall, helpedProtected, leaders, interim);
        }
    }

    Held held(HomeScope scope, long id, Integer opened) {
        Held held = Rows.of(
                        em,
                        """
                        select id, version, home_id, type, overall, helped_protected, leaders, interim_outcome
                          from inspections.inspection
                         where id = :id and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", id)
                .with("scope", scope.array())
                .first(Held.class)
                .orElseThrow(() -> new NotFound("inspection", id));
        ChangedMeanwhile.unless(opened, held.version(), "inspection", id);
        return held;
    }

    /** Keeps what stood, and puts in its place what is said now. */
    void keep(Held held, Inspections.Judged command) {
        bound(
                        held.grades(),
                        """
                        insert into inspections.earlier_judgement (inspection_id, overall, helped_protected, leaders,
                                                                  interim_outcome, why, person_id, at)
                        values (:id, cast(:overall as text), cast(:helped as text), cast(:leaders as text),
                                cast(:interim as text), cast(:why as text), :by, :at)""")
                .with("id", held.id())
                .with("why", Words.tidy(command.why()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .change();
        bound(
                        command.grades(),
                        """
                        update inspections.inspection set version = version + 1, overall = cast(:overall as text),
                               helped_protected = cast(:helped as text), leaders = cast(:leaders as text),
                               interim_outcome = cast(:interim as text),
                               overall_words = case when overall = cast(:overall as text) then overall_words end
                         where id = :id""")
                .with("id", held.id())
                .change();
    }

    List<Inspections.EarlierJudgement> earlier(HomeScope scope, long inspectionId) {
        return Rows.of(
                        em,
                        """
                        select e.overall, e.helped_protected, e.leaders, e.interim_outcome, e.why, e.at,
                               case when i.home_id = any (cast(:named as bigint[])) then p.name else p.post_title end
                          from inspections.earlier_judgement e
                          join inspections.inspection i on i.id = e.inspection_id
                          join access.person p on p.id = e.person_id
                         where i.id = :id and i.home_id = any (cast(:scope as bigint[])) order by e.id desc""")
                .with("id", inspectionId)
                .with("scope", scope.array())
                .with("named", caller.scope(Permission.WORKFORCE_READ).array())
                .as(Inspections.EarlierJudgement.class);
    }

    private Rows bound(Grades grades, String sql) {
        return Rows.of(em, sql)
                .with("overall", grades.overall())
                .with("helped", grades.helpedProtected())
                .with("leaders", grades.leaders())
                .with("interim", grades.interim());
    }
}
