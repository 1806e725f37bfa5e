package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** How the council found and trained the people of its homes. */
@Door
public class Recruitment {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /**
     * What recruiting has come to by a day, in the homes the person who asks may have figures of. Assessment centres,
     * training and months belong to the council as a whole.
     */
    @Permits(
            value = {Permission.WORKFORCE_FIGURES, Permission.WORKFORCE_READ},
            kind = Permits.Kind.READS)
    public WorkforceFigures figures(LocalDate on) {
        return Rows.of(
                        em,
                        """
                        with found as (
                            select s.id, bool_or(a.post = 'MANAGER') as manager,
                                   bool_or(a.to_date is null or a.to_date >= :on) as in_post
                            from workforce.staff_member s join workforce.appointment a on a.staff_member_id = s.id
                            where s.campaign_id is not null and a.from_date <= :on
                              and a.home_id = any (cast(:scope as bigint[]))
                            group by s.id)
                        select cast(:on as date),
                            (select count(*) from found where manager),
                            (select count(*) from found where not manager),
                            (select count(*) from found where in_post),
                            (select count(*) from workforce.assessment_centre where held_on <= :on),
                            (select coalesce(sum(days), 0) from workforce.induction_course where from_date <= :on),
                            (select count(distinct month) from workforce.campaign c,
                                generate_series(date_trunc('month', c.from_date),
                                    least(c.to_date, cast(:on as date)), interval '1 month') month)""")
                .with("on", on)
                .with(
                        "scope",
                        caller.scope(Permission.WORKFORCE_FIGURES, Permission.WORKFORCE_READ)
                                .array())
                .first(WorkforceFigures.class)
                .orElseThrow();
    }

    /** Starts a campaign; {@code to} is its last day, or {@code null} while it runs. */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long startCampaign(String name, LocalDate from, LocalDate to) {
        Words.check()
                .needed("name", name, "workforce.campaign.name")
                .text("name", name, 200)
                .needed("from", from, "workforce.campaign.from")
                .refuse(
                        from != null && to != null && to.isBefore(from),
                        Refusal.at("to", "workforce.campaign.endsBeforeItStarts"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.campaign (name, from_date, to_date) values (:name, :from, cast(:to as date))
                        on conflict (name) do nothing returning id""")
                .with("name", Words.tidy(name))
                .with("from", from)
                .with("to", to == null ? null : to.toString())
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken("workforce.campaign.taken"));
        trail.about(null, "workforce.campaign", id);
        return id;
    }

    /** Records an assessment centre: who came and who passed, in numbers. */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long recordAssessmentCentre(long campaignId, LocalDate heldOn, int attended, int passed) {
        Words.check()
                .needed("heldOn", heldOn, "workforce.assessmentCentre.heldOn")
                .refuse(attended < 0, Refusal.at("attended", "workforce.assessmentCentre.attended"))
                .refuse(
                        passed < 0 || passed > attended,
                        Refusal.at("passed", "workforce.assessmentCentre.passed", attended))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.assessment_centre (campaign_id, held_on, attended, passed)
                        values (:campaign, :on, :attended, :passed) returning id""")
                .with("campaign", campaignId)
                .with("on", heldOn)
                .with("attended", attended)
                .with("passed", passed)
                .value(Long.class)
                .orElseThrow();
        trail.about(null, "workforce.assessment_centre", id);
        return id;
    }

    /** Records a course of induction training, and how many days it lasted. */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long recordInduction(long campaignId, String title, LocalDate from, int days) {
        Words.check()
                .needed("title", title, "workforce.induction.title")
                .text("title", title, 200)
                .needed("from", from, "workforce.induction.from")
                .refuse(days < 1, Refusal.at("days", "workforce.induction.days"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.induction_course (campaign_id, title, from_date, days)
                        values (:campaign, :title, :from, :days) returning id""")
                .with("campaign", campaignId)
                .with("title", Words.tidy(title))
                .with("from", from)
                .with("days", days)
                .value(Long.class)
                .orElseThrow();
        trail.about(null, "workforce.induction_course", id);
        return id;
    }
}
