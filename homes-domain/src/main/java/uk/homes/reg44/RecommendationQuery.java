package uk.homes.reg44;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** Reads recommendations with all that a list says of them, in one statement. */
@ApplicationScoped
class RecommendationQuery {

    /** Still alive: not verified, and not made again by a later one, in which it lives on. */
    static final String ALIVE =
            """
             and r.status <> 'VERIFIED' and not exists (
                 select 1 from reg44.recommendation later join reg44.visit lv on lv.id = later.visit_id
                  where later.repeats_id = r.id and lv.status <> 'IN_PROGRESS')\s""";

    private static final String SELECT =
            """
            select r.id, r.version, r.visit_id, r.home_id, h.slug, h.name, v.month, r.number, r.text, r.provision, r.priority,
                   r.consider_by, r.status, r.repeats_id,
                   1 + (with recursive back as (
                            select r.repeats_id as id where r.repeats_id is not null
                            union all
                            select e.repeats_id from back join reg44.recommendation e on e.id = back.id
                             where e.repeats_id is not null)
                        select count(*) from back),
                   r.answer, r.answer_words, r.do_by, r.answered_at, a.name, r.done_words, r.done_at,
                   (select count(*) from reg44.evidence e where e.recommendation_id = r.id)
              from reg44.recommendation r
              join reg44.visit v on v.id = r.visit_id
              join estate.home h on h.id = r.home_id
              left join access.person a on a.id = r.answered_by
             where r.home_id = any (cast(:scope as bigint[])) and"""
                    + VisitQuery.READABLE;

    @Inject
    VisitQuery query;

    @Inject
    HomesClock clock;

    Rows where(String and) {
        return query.readable(SELECT + and);
    }

    List<RecommendationRow> ofHome(String and, Long homeId) {
        return where(ALIVE + "and (cast(:home as bigint) is null or r.home_id = cast(:home as bigint)) " + and)
                .with("home", homeId)
                .with("today", clock.today())
                .as(RecommendationRow.class);
    }

    AtAGlance glance(String late, Long homeId) {
        return query.readable("select (select count(*) from drafts.draft d where d.person_id = :me), count(*)"
                        + " from reg44.recommendation r join reg44.visit v on v.id = r.visit_id"
                        + " where r.home_id = any (cast(:scope as bigint[])) and"
                        + VisitQuery.READABLE
                        + ALIVE
                        + "and (cast(:home as bigint) is null or r.home_id = cast(:home as bigint)) "
                        + late)
                .with("home", homeId)
                .with("today", clock.today())
                .first(AtAGlance.class)
                .orElseThrow();
    }

    List<StepRow> steps(long recommendationId) {
        return query.readable(
                        """
                        select s.from_status, s.to_status, s.at, p.name, s.words
                          from reg44.recommendation_status s
                          join reg44.recommendation r on r.id = s.recommendation_id
                          join reg44.visit v on v.id = r.visit_id
                          join access.person p on p.id = s.person_id
                         where r.id = :id and v.home_id = any (cast(:scope as bigint[])) and"""
                                + VisitQuery.READABLE
                                + "order by s.at, s.id")
                .with("id", recommendationId)
                .as(StepRow.class);
    }
}
