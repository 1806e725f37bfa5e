package uk.homes.reg44;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.Rows;

/** What the independent person's reports come to, for who may not read them: opinions and counts, no word and no name. */
@Door
public class VisitFigures {

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
