package uk.homes.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** Counts the records of a period, from where they are kept. */
@ApplicationScoped
class FigureStore {

    // What has not been submitted by the independent person is not the home's to count.
    private static final String COUNT =
            """
            with lived as (
                select p.*, least(coalesce(p.to_date, cast(:after as date)), cast(:after as date))
                            - greatest(p.from_date, cast(:from as date)) as nights
                  from occupancy.placement p
                 where p.home_id = :home and p.from_date < :after and (p.to_date is null or p.to_date > :from)
                   and p.to_date is distinct from p.from_date),
            begun as (
                select 1 from occupancy.placement p
                 where p.home_id = :home and p.from_date >= :from and p.from_date < :after
                   and p.to_date is distinct from p.from_date
                   and not exists (select 1 from occupancy.placement b where b.child_id = p.child_id
                                      and b.to_date = p.from_date and b.end_reason = 'MOVED_BED')),
            ended as (
                select p.end_reason from occupancy.placement p
                 where p.home_id = :home and p.to_date >= :from and p.to_date < :after
                   and p.to_date <> p.from_date and p.end_reason <> 'MOVED_BED'),
            logged as (
                select 'LOG_' || k.kind as figure, (
                    select count(*) from daily.entry e
                     where e.home_id = :home and e.version > 0 and e.kind = k.kind
                       and e.event_at >= cast(:from as date)::timestamp at time zone 'Europe/London'
                       and e.event_at < cast(:after as date)::timestamp at time zone 'Europe/London') as number
                  from (values ('DAILY_LIFE'), ('SCHOOL'), ('HEALTH'), ('MEDICATION'), ('FAMILY_TIME'), ('KEY_WORK'),
                               ('INCIDENT'), ('MEASURE'), ('MISSING'), ('VISITOR'), ('FIRE_AND_SAFETY'), ('MONEY')) as k (kind)),
            made as (
                select v.id from reg44.visit v
                 where v.home_id = :home and v.status in ('SUBMITTED', 'FACTUAL_ACCURACY', 'FINAL', 'DISTRIBUTED')
                   and v.arrived_at >= cast(:from as date)::timestamp at time zone 'Europe/London'
                   and v.arrived_at < cast(:after as date)::timestamp at time zone 'Europe/London'),
            opinion as (
                select o.question, o.answer from made join reg44.opinion o on o.visit_id = made.id),
            recommended as (
                select r.status from made join reg44.recommendation r on r.visit_id = made.id),
            used as (
                select m.kind from measures.measure m
                 where m.home_id = :home and m.version > 0
                   and m.used_at >= cast(:from as date)::timestamp at time zone 'Europe/London'
                   and m.used_at < cast(:after as date)::timestamp at time zone 'Europe/London'),
            asked as (
                select a.status from inspections.inspection_action a
                  join inspections.inspection i on i.id = a.inspection_id
                 where a.home_id = :home and a.kind <> 'PLANNED' and i.inspected_on >= :from and i.inspected_on < :after)
            insert into reviews.figure (review_id, figure, number, out_of, counted_at)
            select :review, f.figure, f.number, f.out_of, :at from (
                select figure, number, null::bigint as out_of from logged
                union all select 'CHILDREN', (select count(distinct child_id) from lived), null
                union all select 'BEGUN', (select count(*) from begun), null
                union all select 'ENDED', (select count(*) from ended), null
                union all select 'ENDED_UNPLANNED', (select count(*) from ended where end_reason = 'UNPLANNED_END'),
                                 (select count(*) from ended)
                union all select 'BED_NIGHTS', coalesce((select sum(nights) from lived), 0), (
                    select coalesce(sum(regulation.places_on(:home, d::date)), 0)
                      from generate_series(cast(:from as date), cast(:after as date) - 1, interval '1 day') d)
                union all select 'VISITS', (select count(*) from made), null
                union all select 'VISITS_MISSED', (select count(*) from reg44.visit v where v.home_id = :home
                    and v.status = 'MISSED' and v.month >= :from and v.month < :after), null
                union all select 'SAFEGUARDED', (select count(*) from opinion where question = 'SAFEGUARDED' and answer = 'YES'),
                                 (select count(*) from opinion where question = 'SAFEGUARDED')
                union all select 'WELL_BEING', (select count(*) from opinion where question = 'WELL_BEING' and answer = 'YES'),
                                 (select count(*) from opinion where question = 'WELL_BEING')
                union all select 'RECOMMENDED', (select count(*) from recommended), null
                union all select 'RECOMMENDED_VERIFIED', (select count(*) from recommended where status = 'VERIFIED'),
                                 (select count(*) from recommended)
                union all select 'RECOMMENDED_OPEN', (select count(*) from recommended where status not in ('DONE', 'VERIFIED')),
                                 (select count(*) from recommended)
                union all select 'RESTRAINTS', (select count(*) from used where kind = 'RESTRAINT'), null
                union all select 'OTHER_MEASURES', (select count(*) from used where kind <> 'RESTRAINT'), null
                union all select 'SERIOUS_EVENTS', (
                    select count(*) from notices.notice n join notices.event e on e.notice_id = n.id
                     where n.home_id = :home and n.kind = 'EVENT' and not n.withdrawn
                       and e.happened_at >= cast(:from as date)::timestamp at time zone 'Europe/London'
                       and e.happened_at < cast(:after as date)::timestamp at time zone 'Europe/London'), null
                union all select 'INSPECTION_ACTIONS', (select count(*) from asked where status = 'CHECKED'),
                                 (select count(*) from asked)
                union all select 'INSPECTIONS', (select count(*) from inspections.inspection i
                    where i.home_id = :home and i.inspected_on >= :from and i.inspected_on < :after), null) f""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    /** Counts what the records of a review's period hold by now, in place of what was counted before. */
    void count(Review review) {
        Rows.of(em, "delete from reviews.figure where review_id = :review")
                .with("review", review.id())
                .change();
        LocalDate last = review.to().isAfter(clock.today()) ? clock.today() : review.to();
        Rows.of(em, COUNT)
                .with("review", review.id())
                .with("home", review.homeId())
                .with("from", review.from())
                .with("after", last.plusDays(1))
                .with("at", clock.now())
                .change();
    }
}
