package uk.homes.reg44;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.shared.Rows;

/** Who may read what of a visit: one place for the rules that every query of this room repeats. */
@ApplicationScoped
class VisitQuery {

    /** Whether the row {@code v} holds a report that the person who asks may read. */
    static final String READABLE =
            """
             (v.visitor_id = :me
              or v.status in ('FINAL', 'DISTRIBUTED')
              or (v.status in ('SUBMITTED', 'FACTUAL_ACCURACY') and v.home_id = any (cast(:early as bigint[]))))\s""";

    private static final String VISITS =
            """
            select v.id, v.version, v.home_id, h.slug, h.name, v.month, v.announced,
                   case when v.announced or v.home_id = any (cast(:planners as bigint[])) then v.planned_on end,
                   v.status, v.visitor_id, p.name, v.arrived_at, v.left_at, v.missed_why,
                   (select count(*) from reg44.report_version r where r.visit_id = v.id),
                   case when"""
                    + READABLE
                    + """
                   then (select count(*) from reg44.recommendation r where r.visit_id = v.id) else 0 end,
                   (select g.urn from regulation.registration g
                     where g.home_id = v.home_id and g.registered_on < v.month + interval '1 month'
                     order by g.registered_on desc limit 1),
                   case when v.status = 'FACTUAL_ACCURACY' then
                       (select cast(max(s.at) at time zone 'Europe/London' as date)
                               + (select l.days from reg44.local_setting l where l.name = 'ACCURACY_DAYS')
                          from reg44.visit_status s where s.visit_id = v.id and s.to_status = 'FACTUAL_ACCURACY') end
              from reg44.visit v
              join estate.home h on h.id = v.home_id
              left join access.person p on p.id = v.visitor_id
             where v.home_id = any (cast(:scope as bigint[]))\s""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    Rows visits(String where) {
        return readable(VISITS + where)
                .with("planners", caller.scope(Permission.REG44_PLAN).array());
    }

    /** A query within the homes of the person who asks that uses {@link #READABLE}. */
    Rows readable(String sql) {
        return Rows.of(em, sql)
                .with("scope", caller.scope(Permission.REG44_READ).array())
                .with("me", caller.personId())
                .with("early", early().array());
    }

    // Workers read a report once it is final; those who answer for the home read it as soon as it is submitted.
    private HomeScope early() {
        return caller.scope(
                Permission.REG44_RESPOND, Permission.REG44_COMMENT, Permission.REG44_FIGURES, Permission.REG44_WRITE);
    }
}
