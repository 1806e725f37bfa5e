package uk.homes.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.occupancy.ByCode;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** The statements that read measures. Children are called by first name for those who work with them, by code for visitors. */
@ApplicationScoped
class MeasureSql {

    private static final String ROWS =
            """
            select m.id, m.home_id, h.name, m.child_id,
                   case when m.home_id = any (cast(:named as bigint[])) then c.first_name else c.code end,
                   m.kind, m.used_at, r.place, r.lasted, r.technique, coalesce(u.names, r.others),
                   m.author_id, m.author_name, m.author_post, m.signed_at, m.version, r.plan is not null,
                   m.exempt, e.by_name as confirmer, e.at, e.words,
                   m.talked_at, t.by_name as talker, m.child_at, k.by_name, coalesce(t.number = m.version, false)
              from measures.measure m
              join estate.home h on h.id = m.home_id
              join occupancy.child c on c.id = m.child_id
              join measures.revision r on r.measure_id = m.id and r.number = m.version
              left join lateral (
                  select string_agg(s.name, ', ' order by s.name, s.id) as names
                    from measures.revision_person p join workforce.staff_member s on s.id = p.staff_id
                   where p.measure_id = m.id and p.number = m.version and p.part = 'USER') u on true
              left join lateral (
                  select x.by_name, x.at, x.words from measures.plan_confirmed x where m.exempt and x.measure_id = m.id
                   order by x.number desc limit 1) e on true
              left join lateral (
                  select x.by_name, x.number from measures.talk x where x.measure_id = m.id
                   order by x.number desc limit 1) t on true
              left join lateral (
                  select x.by_name from measures.child_talk x where x.measure_id = m.id order by x.at desc limit 1) k on true
             where m.version > 0 and m.home_id = any (cast(:scope as bigint[])) and\s""";

    private static final String VERSIONS =
            """
            select r.number, r.used_at, r.place, r.kind, r.technique, r.behaviour, r.description, r.lasted, r.steps, r.effect,
                   r.injuries, r.treatment, p.users, p.user_ids, p.present, p.present_ids, r.others, r.plan, r.reason,
                   r.written_at, r.by_name, r.by_post
              from measures.revision r
              left join lateral (
                  select string_agg(s.name, ', ' order by s.name, s.id) filter (where v.part = 'USER') as users,
                         string_agg(cast(s.id as text), ',' order by s.name, s.id) filter (where v.part = 'USER') as user_ids,
                         string_agg(s.name, ', ' order by s.name, s.id) filter (where v.part = 'PRESENT') as present,
                         string_agg(cast(s.id as text), ',' order by s.name, s.id)
                             filter (where v.part = 'PRESENT') as present_ids
                    from measures.revision_person v join workforce.staff_member s on s.id = v.staff_id
                   where v.measure_id = r.measure_id and v.number = r.number) p on true
             where r.measure_id = :id order by r.number desc""";

    // Both talks and, in a line without a moment, whether the person who reads used the measure.
    private static final String TALKS =
            """
            select false as child, (select string_agg(s.name, ', ' order by s.name) from measures.talk_person p
                      join workforce.staff_member s on s.id = p.staff_id where p.talk_id = t.id) as whom,
                   t.number, t.spoke_at, t.words, t.at, t.by_name, t.by_post
              from measures.talk t where t.measure_id = :id
            union all
            select true, null, null, k.spoke_at, k.words, k.at, k.by_name, k.by_post
              from measures.child_talk k where k.measure_id = :id
            union all
            select false, null, null, null, null, null, null, null where exists (
                select 1 from measures.revision_person p join workforce.staff_member s on s.id = p.staff_id
                 where p.measure_id = :id and p.part = 'USER' and s.person_id = cast(:reader as bigint))
            order by 6""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    /** Starts a statement that reads rows; {@code rest} goes on after "and". */
    Rows rows(String rest, HomeScope scope) {
        return Rows.of(em, ROWS + rest)
                .with("scope", scope.array())
                .with("named", caller.scope(Permission.MEASURES_READ).array());
    }

    /** One measure, whole, in homes of this scope. */
    Measure measure(long id, HomeScope scope) {
        MeasureRow row = rows("m.id = :id", scope)
                .with("id", id)
                .first(MeasureRow.class)
                .orElseThrow(() -> new NotFound("measure", id));
        List<MeasureVersion> versions = Rows.of(em, VERSIONS).with("id", id).as(MeasureVersion.class);
        List<TalkRow> talks = Rows.of(em, TALKS)
                .with("id", id)
                .with("reader", caller.personId())
                .as(TalkRow.class);
        boolean used = talks.removeIf(talk -> talk.at() == null);
        return new Measure(row, versions, talks, used);
    }

    /** The names of a home's children and their codes, for those who see codes. */
    ByCode byCode(long homeId) {
        return ByCode.inHome(em, homeId);
    }
}
