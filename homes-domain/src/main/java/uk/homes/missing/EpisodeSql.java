package uk.homes.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.HomeScope;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** The statements that read episodes. */
@ApplicationScoped
class EpisodeSql {

    // What is written about a child a visitor reads only when the child and the placing authority consent (CHR
    // 44(2)(b)).
    private static final String ROWS =
            """
            select e.id, e.home_id, e.child_id, case when :names then c.first_name else c.code end, e.kind, e.status,
                   e.last_seen_at, e.noticed_at, case when open.yes then e.words end, case when open.yes then e.risk end,
                   e.at, e.by_name, e.by_post, missing.returned_at(e.id), case when open.yes then h.how end,
                   case when open.yes then h.condition end, case when open.yes then h.child_words end, h.at as back_at,
                   h.by_name as back_by, h.by_post as back_post,
                   (select min(i.on_at) from missing.interview i
                     where i.episode_id = e.id and i.step in ('DECLINED', 'HELD')) as ended
              from missing.episode e
              join occupancy.child c on c.id = e.child_id
              left join missing.homecoming h on h.episode_id = e.id
             cross join lateral (select :names or 2 = (
                 select count(distinct k.giver) from occupancy.consent k
                  where k.child_id = e.child_id and k.given_on <= :today
                    and (k.withdrawn_on is null or k.withdrawn_on > :today)) as yes) open
             where e.home_id = any (cast(:scope as bigint[])) and\s""";

    private static final String LINES =
            """
            select * from (
                select 'TOLD' as kind, t.whom as what, t.name, t.reference, cast(null as boolean) as independent,
                       t.told_by as words, t.told_at as on_at, t.at, t.by_name, t.by_post
                  from missing.told t where t.episode_id = :id
                union all
                select 'INTERVIEW', i.step, i.by_whom, null, i.independent, i.words, i.on_at, i.at, i.by_name, i.by_post
                  from missing.interview i where i.episode_id = :id
                union all
                select n.kind, null, null, n.reason, null, n.words, n.returned_at, n.at, n.by_name, n.by_post
                  from missing.note n where n.episode_id = :id
                union all
                select 'WITHDRAWN', null, null, null, null, w.reason, null, w.at, w.by_name, w.by_post
                  from missing.withdrawal w where w.episode_id = :id) line
             order by coalesce(line.on_at, line.at), line.at""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    /**
     * The episodes of a home: who is not back first, then who waits for something, then the newest.
     *
     * @param names whether children are shown by first name and with all that is written; else by code
     */
    List<EpisodeRow> list(long homeId, HomeScope scope, boolean names) {
        return rows(
                        """
                        e.home_id = :home
                        order by case e.status when 'MISSING' then 0 when 'RETURNED' then 1 else 2 end,
                                 e.noticed_at desc, e.id desc limit 200""",
                        scope,
                        names)
                .with("home", homeId)
                .as(EpisodeRow.class);
    }

    private Rows rows(String rest, HomeScope scope, boolean names) {
        return Rows.of(em, ROWS + rest)
                .with("scope", scope.array())
                .with("names", names)
                .with("today", clock.today());
    }

    /** One episode, whole, in homes of this scope. */
    Episode episode(long id, HomeScope scope, boolean names) {
        EpisodeRow row = rows("e.id = :id", scope, names)
                .with("id", id)
                .first(EpisodeRow.class)
                .orElseThrow(() -> new NotFound("episode", id));
        return new Episode(row, Rows.of(em, LINES).with("id", id).as(EpisodeLine.class));
    }
}
