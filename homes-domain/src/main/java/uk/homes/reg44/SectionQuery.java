package uk.homes.reg44;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.Rows;

/** How far the parts of a draft are. Only its writer finds any. */
@ApplicationScoped
class SectionQuery {

    private static final String PARTS =
            """
            with v as (select id, home_id, month from reg44.visit
                        where id = :visit and visitor_id = :me and home_id = any (cast(:scope as bigint[])))
            select p.part, coalesce(s.version, 0), p.filled, p.of
              from (select v.id, 'PREVIOUS' as part,
                           (select count(f.outcome) from reg44.finding f where f.visit_id = v.id) as filled,
                           (select count(*) from reg44.recommendation r join reg44.visit e on e.id = r.visit_id
                             where r.home_id = v.home_id and r.visit_id <> v.id and e.month <= v.month
                               and e.status not in ('SCHEDULED', 'IN_PROGRESS', 'MISSED')"""
                    + RecommendationQuery.ALIVE
                    + """
                           ) as of from v
                    union all
                    select v.id, 'PEOPLE', (select count(*) from reg44.person_met m where m.visit_id = v.id), 0 from v
                    union all
                    select v.id, 'RECORDS', (select count(r.result) from reg44.record_sampled r where r.visit_id = v.id),
                           cast(:kinds as integer) from v
                    union all
                    select v.id, 'CONFLICT', (select count(*) from reg44.conflict c where c.visit_id = v.id), 1 from v
                    union all
                    select v.id, 'OPINIONS', (select count(*) from reg44.opinion o
                             where o.visit_id = v.id and o.answer is not null and o.reasons is not null), 2 from v
                    union all
                    select v.id, 'RECOMMENDATIONS', (select count(*) from reg44.recommendation r where r.visit_id = v.id), 0
                      from v
                    union all
                    select v.id, t.part, (select count(*) from reg44.section x
                             where x.visit_id = v.id and x.section = t.part and x.text is not null), 1
                      from v cross join unnest(cast(:texts as text[])) as t (part)) p
              left join reg44.section s on s.visit_id = p.id and s.section = p.part""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    List<SectionRow> parts(long visitId) {
        String texts = Arrays.stream(Section.values())
                .filter(section -> section.kind() == Section.Kind.TEXT)
                .map(Section::name)
                .collect(Collectors.joining(",", "{", "}"));
        return mine(PARTS, visitId)
                .with("kinds", RecordKind.values().length)
                .with("texts", texts)
                .as(SectionRow.class);
    }

    /** A query on a visit that the person who asks is writing or has written. */
    Rows mine(String sql, long visitId) {
        return Rows.of(em, sql)
                .with("visit", visitId)
                .with("me", caller.personId())
                .with("scope", caller.scope(Permission.REG44_WRITE).array());
    }
}
