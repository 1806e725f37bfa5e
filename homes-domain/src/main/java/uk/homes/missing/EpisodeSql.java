package uk.homes.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.HomeScope;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** The statements that read episodes. */
@ApplicationScoped
class EpisodeSql {

    private static final String ROWS =
            """
            select e.id, e.home_id, e.child_id, c.first_name, e.kind, e.status, e.last_seen_at, e.noticed_at, e.words, e.risk,
                   e.at, e.by_name, e.by_post, missing.returned_at(e.id), h.how, h.condition, h.child_words, h.at as back_at,
                   h.by_name as back_by, h.by_post as back_post,
                   (select min(i.on_at) from missing.interview i
                     where i.episode_id = e.id and i.step in ('DECLINED', 'HELD')) as ended
              from missing.episode e
              join occupancy.child c on c.id = e.child_id
              left join missing.homecoming h on h.episode_id = e.id
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
                  from missing.note n where n.episode_id = :id) line
             order by coalesce(line.on_at, line.at), line.at""";

    @Inject
    EntityManager em;

    /** Starts a statement that reads rows; {@code rest} goes on after "and". */
    Rows rows(String rest, HomeScope scope) {
        return Rows.of(em, ROWS + rest).with("scope", scope.array());
    }

    /** One episode, whole, in homes of this scope. */
    Episode episode(long id, HomeScope scope) {
        EpisodeRow row = rows("e.id = :id", scope)
                .with("id", id)
                .first(EpisodeRow.class)
                .orElseThrow(() -> new NotFound("episode", id));
        return new Episode(row, Rows.of(em, LINES).with("id", id).as(EpisodeLine.class));
    }
}
