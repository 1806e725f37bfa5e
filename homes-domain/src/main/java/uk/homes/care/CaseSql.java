package uk.homes.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.HomeScope;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** The statements that read children's cases. */
@ApplicationScoped
class CaseSql {

    private static final int MOST = 1000;

    private static final String CHILDREN =
            """
            select c.id, c.code, c.first_name, c.born_on, extract(year from age(cast(:today as date), c.born_on)), s.home_id,
                   s.placement_id, s.from_date, s.to_date, s.to_eighteen,
                   (select l.since from care.looked_after l where l.child_id = c.id order by l.id desc limit 1)
              from care.stay s join occupancy.child c on c.id = s.child_id
             where s.home_id = any (cast(:scope as bigint[]))""";

    private static final String ACTS =
            """
            select a.id, a.home_id, a.child_id, a.kind, a.on_day, a.led_by, a.words, a.next_on, a.at, a.by_name, a.by_post,
                   w.reason, w.by_name as withdrawn_by, w.at as withdrawn_at
              from care.act a left join care.withdrawn w on w.act_id = a.id
             where\s""";

    private static final String LAST =
            """
            a.id in (select distinct on (x.child_id, x.series) x.id from care.standing x
                      where x.child_id in (select s.child_id from care.stay s
                              where s.home_id = :home and s.home_id = any (cast(:scope as bigint[]))
                                and (s.to_date is null or s.to_date > :today))
                      order by x.child_id, x.series, x.on_day desc, x.id desc)""";

    private static final String SINCE =
            """
            select l.id, l.since, l.source, l.reason, l.at, l.by_name, l.by_post
              from care.looked_after l where l.child_id = :child order by l.id desc limit :most""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    /** The looked-after children who live in a home, or are about to, with the last of each kind. */
    HomeCases home(long homeId, HomeScope scope) {
        LocalDate today = clock.today();
        List<CaseChild> children = Rows.of(
                        em,
                        CHILDREN
                                + " and s.home_id = :home and (s.to_date is null or s.to_date > :today) order by c.first_name, c.code")
                .with("home", homeId)
                .with("scope", scope.array())
                .with("today", today)
                .as(CaseChild.class);
        List<ActRow> last = Rows.of(em, ACTS + LAST)
                .with("home", homeId)
                .with("scope", scope.array())
                .with("today", today)
                .as(ActRow.class);
        return new HomeCases(children, last);
    }

    /** A child of a home: the last stay there counts. */
    CaseChild child(long homeId, long childId, HomeScope scope) {
        return Rows.of(em, CHILDREN + " and s.home_id = :home and c.id = :child order by s.from_date desc limit 1")
                .with("home", homeId)
                .with("child", childId)
                .with("scope", scope.array())
                .with("today", clock.today())
                .first(CaseChild.class)
                .orElseThrow(() -> new NotFound("child", childId));
    }

    /** All that was recorded of a child, the newest first. */
    List<ActRow> acts(long childId) {
        return Rows.of(em, ACTS + "a.child_id = :child order by a.on_day desc, a.id desc limit :most")
                .with("child", childId)
                .with("most", MOST)
                .as(ActRow.class);
    }

    /** What of it is for who reads in these homes: their own, and what came along when the child moved in. */
    List<ActRow> acts(CaseChild child, HomeScope scope) {
        return acts(child.childId()).stream()
                .filter(act -> scope.homes().contains(act.homeId()) || act.on().isBefore(child.from()))
                .toList();
    }

    /** Every record of since when a child is looked after, the newest first. */
    List<SinceRow> since(long childId) {
        return Rows.of(em, SINCE).with("child", childId).with("most", MOST).as(SinceRow.class);
    }

    /** One act, in homes of this scope. */
    ActRow act(long id, HomeScope scope) {
        return Rows.of(em, ACTS + "a.id = :id and a.home_id = any (cast(:scope as bigint[]))")
                .with("id", id)
                .with("scope", scope.array())
                .first(ActRow.class)
                .orElseThrow(() -> new NotFound("act", id));
    }
}
