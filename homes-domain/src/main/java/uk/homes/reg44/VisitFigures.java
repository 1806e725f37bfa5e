package uk.homes.reg44;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/**
 * What the council's members and officers read of the visits: whether they were made, the two opinions, and what became of the
 * recommendations. It counts no children, so there is no small number by which one could be known.
 */
@Door
public class VisitFigures {

    /**
     * A visit of a home's month, or a month without one. What was recommended stands as it is today: {@code made} is the sum
     * of {@code open}, {@code done}, {@code verified} and {@code again}.
     *
     * @param month its first day
     * @param status {@code null} when no visit was ever planned
     * @param safeguarded the opinion whether children are effectively safeguarded; {@code null} while there is no report
     * @param wellBeing the opinion whether the conduct of the home promotes their well-being, or {@code null}
     * @param made how many recommendations the visit made
     * @param open not yet done
     * @param done done, as the home says, and not yet seen by the independent person
     * @param verified seen to be done
     * @param again not done, and made again by a later visit, where they are counted on
     * @param overdue of the open ones: not answered, or not done, by their day
     */
    public record Month(
            long homeId,
            String homeSlug,
            String homeName,
            LocalDate month,
            VisitStatus status,
            Opinion.Says safeguarded,
            Opinion.Says wellBeing,
            int made,
            int open,
            int done,
            int verified,
            int again,
            int overdue) {

        /** Whether the month is over without a visit. */
        public boolean missed(LocalDate today) {
            return !held() && YearMonth.from(month).isBefore(YearMonth.from(today));
        }

        /** Whether the independent person came. */
        public boolean held() {
            return status != null && status != VisitStatus.SCHEDULED && status != VisitStatus.MISSED;
        }
    }

    private static final String MONTHS =
            """
            select h.id, h.slug, h.name, cast(m as date) as month, v.status, o.safeguarded, o.well_being,
                   coalesce(c.made, 0), coalesce(c.made - c.done - c.verified - c.again, 0), coalesce(c.done, 0),
                   coalesce(c.verified, 0), coalesce(c.again, 0), coalesce(c.overdue, 0)
              from estate.home h
             cross join generate_series(cast(:from as date), cast(:to as date), interval '1 month') as m
              left join reg44.visit v on v.home_id = h.id and v.month = cast(m as date)
              left join lateral (
                  select max(l.answer) filter (where l.item = 'SAFEGUARDED') as safeguarded,
                         max(l.answer) filter (where l.item = 'WELL_BEING') as well_being
                    from (select content from reg44.report_version x where x.visit_id = v.id
                           order by x.number desc limit 1) r
                   cross join lateral jsonb_to_recordset(cast(r.content as jsonb)) as l (part text, item text, answer text)
                   where l.part = 'OPINION') o on v.status in ('FINAL', 'DISTRIBUTED') or h.id = any (cast(:early as bigint[]))
              left join lateral (
                  select count(*) as made,
                         count(*) filter (where r.status = 'DONE' and not s.again) as done,
                         count(*) filter (where r.status = 'VERIFIED') as verified,
                         count(*) filter (where s.again) as again,
                         count(*) filter (where not s.again and (
                             r.status in ('OPEN', 'REOPENED') and r.consider_by < cast(:today as date)
                             or r.status in ('ACCEPTED', 'PARTLY', 'IN_PROGRESS') and r.do_by < cast(:today as date))) as overdue
                    from reg44.recommendation r
                   cross join lateral (select r.status <> 'VERIFIED' and exists (
                         select 1 from reg44.recommendation later join reg44.visit lv on lv.id = later.visit_id
                          where later.repeats_id = r.id and lv.status <> 'IN_PROGRESS') as again) s
                   where r.visit_id = v.id) c
                on v.status in ('FINAL', 'DISTRIBUTED')
                or v.status in ('SUBMITTED', 'FACTUAL_ACCURACY') and h.id = any (cast(:early as bigint[]))
             where h.id = any (cast(:scope as bigint[]))
               and (v.id is not null or m >= (select min(f.month) from reg44.visit f)
                    and regulation.status_on(h.id, cast(m as date)) in ('ACTIVE', 'RESTRICTED'))
             order by h.name, h.id, m desc, v.arrived_at, v.id""";

    /**
     * The two opinions of one month's report.
     *
     * @param visitId the visit, for whoever may read its report
     * @param on the day of the visit
     * @param recommendations how many recommendations the report makes
     */
    public record MonthOpinion(
            long visitId,
            LocalDate month,
            LocalDate on,
            Opinion.Says safeguarded,
            Opinion.Says wellBeing,
            int recommendations) {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /**
     * The months of the year that begins in April of {@code firstYear}, up to this one: home by home, the newest month first.
     * Until a report is final its opinions and recommendations are shown only to those who may read it.
     */
    @Permits(value = Permission.REG44_FIGURES, kind = Permits.Kind.READS)
    public List<Month> year(int firstYear) {
        YearMonth first = YearMonth.of(firstYear, 4);
        YearMonth now = YearMonth.from(clock.today());
        YearMonth last = first.plusMonths(11).isBefore(now) ? first.plusMonths(11) : now;
        return Rows.of(em, MONTHS)
                .with("from", first.atDay(1))
                .with("to", last.atDay(1))
                .with("today", clock.today())
                .with("scope", caller.scope(Permission.REG44_FIGURES).array())
                .with("early", caller.scope(Permission.REG44_READ).array())
                .as(Month.class);
    }

    /** The opinions of a home's reports whose text stands, the newest first. */
    @Permits(
            value = {Permission.REG44_FIGURES, Permission.REG44_READ},
            kind = Permits.Kind.READS)
    public List<MonthOpinion> opinions(long homeId) {
        return Rows.of(
                        em,
                        """
                        select v.id, v.month, cast(v.arrived_at at time zone 'Europe/London' as date),
                               max(o.answer) filter (where o.question = 'SAFEGUARDED'),
                               max(o.answer) filter (where o.question = 'WELL_BEING'),
                               (select count(*) from reg44.recommendation r where r.visit_id = v.id)
                          from reg44.visit v left join reg44.opinion o on o.visit_id = v.id
                         where v.home_id = :home and v.home_id = any (cast(:scope as bigint[]))
                           and v.status in ('FINAL', 'DISTRIBUTED')
                         group by v.id order by v.arrived_at desc""")
                .with("home", homeId)
                .with(
                        "scope",
                        caller.scope(Permission.REG44_FIGURES, Permission.REG44_READ)
                                .array())
                .as(MonthOpinion.class);
    }
}
