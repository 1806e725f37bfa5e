package uk.homes.inspections;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** What Ofsted's inspectors found, inspection by inspection. */
@Door
public class Inspections {

    /**
     * What inspectors judged, as somebody records it of an inspection that is known.
     *
     * @param why what was wrong before; needed where there was a judgement
     */
    public record Judged(long inspectionId, Integer version, Grades grades, String why) {}

    /** What was recorded of an inspection until {@code at}. */
    public record EarlierJudgement(
            Judgement overall,
            Judgement helpedProtected,
            Judgement leaders,
            InterimOutcome interim,
            String why,
            Instant at,
            String by) {}

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    InspectionStore store;

    @Inject
    JudgementStore judgements;

    @Inject
    PlanStore plans;

    /** Every inspection to this day of the homes the person who asks may see, the newest first. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<InspectionRow> inspections() {
        return Rows.of(
                        em,
                        """
                        select i.id, h.id, h.slug, h.name, i.inspected_on, i.type, i.overall, i.helped_protected, i.leaders,
                               i.interim_outcome, i.overall_words, i.published_on
                        from inspections.inspection i join estate.home h on h.id = i.home_id
                        where i.home_id = any (cast(:scope as bigint[])) and i.inspected_on <= :today
                        order by i.inspected_on desc, h.name""")
                .with("scope", caller.scope(Permission.INSPECTIONS_READ).array())
                .with("today", clock.today())
                .as(InspectionRow.class);
    }

    /** The homes whose registration stands on a day, by name, each with the last judgement of that day. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<JudgedHome> judgedHomes(LocalDate on) {
        return Rows.of(
                        em,
                        """
                        select h.id, h.name, last.overall
                        from regulation.registration r join estate.home h on h.id = r.home_id
                        left join lateral (select i.overall from inspections.inspection i
                                            where i.home_id = h.id and i.home_id = any (cast(:judged as bigint[]))
                                              and i.overall is not null and i.inspected_on <= least(cast(:on as date), cast(:today as date))
                                            order by i.inspected_on desc, i.id desc limit 1) last on true
                        where r.home_id = any (cast(:scope as bigint[])) and r.registered_on <= :on
                          and not exists (select 1 from regulation.registration later where later.home_id = r.home_id
                                          and later.registered_on > r.registered_on and later.registered_on <= :on)
                          and regulation.status_on(h.id, :on) is distinct from 'CANCELLED'
                        order by h.name""")
                .with("on", on)
                .with("today", clock.today())
                .with("judged", caller.scope(Permission.INSPECTIONS_READ).array())
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .as(JudgedHome.class);
    }

    /** Records an inspection of a home that was registered on the day. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public Long record(NewInspection command) {
        if (!caller.may(Permission.INSPECTIONS_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        store.check(command);
        Long id =
                store.add(command).orElseThrow(() -> new RuleBroken(Refusal.at("on", "inspections.inspection.known")));
        plans.raiseAfterDowngrade(id, clock.today());
        trail.about(command.homeId(), "inspections.inspection", id);
        return id;
    }

    /**
     * Records what inspectors judged: what was not known when the inspection was recorded, or what was recorded wrongly. What
     * stood until then is kept. A downgrade raises a plan; the plan of a downgrade that was none is withdrawn.
     */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void judged(Judged command) {
        JudgementStore.Held held =
                judgements.held(caller.scope(Permission.INSPECTIONS_WRITE), command.inspectionId(), command.version());
        InspectionStore.graded(Words.check(), held.type(), command.grades())
                .text("why", command.why(), 2000)
                .refuse(held.grades().equals(command.grades()), Refusal.of("inspections.judged.same"))
                .refuse(
                        !held.grades().equals(Grades.NONE) && Words.tidy(command.why()) == null,
                        Refusal.at("why", "inspections.judged.why"))
                .orRefuse();
        judgements.keep(held, command);
        plans.raiseAfterDowngrade(held.id(), clock.today());
        plans.withdrawWhereNoDowngrade(held.id(), command.why());
        trail.about(held.homeId(), "inspections.inspection", held.id());
    }

    /** What was recorded of an inspection before, the newest first: what stood, until when, and why it no longer does. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<EarlierJudgement> earlier(long inspectionId) {
        return judgements.earlier(caller.scope(Permission.INSPECTIONS_READ), inspectionId);
    }

    /** One inspection, with the way of its report and the judgement before it. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public InspectionFile find(long inspectionId) {
        return Rows.of(
                        em,
                        """
                        select i.id, h.id, h.slug, h.name, i.inspected_on, i.type, i.overall, i.helped_protected, i.leaders,
                               i.interim_outcome, i.draft_received_on, i.accuracy_sent_on, i.accuracy_words, i.published_on,
                               i.version, (e.at at time zone 'Europe/London')::date, e.overall, e.why,
                               last.overall, i.overall_words, last.overall_words
                        from inspections.inspection i join estate.home h on h.id = i.home_id
                        left join lateral (select b.overall, b.overall_words from inspections.inspection b
                                            where b.home_id = i.home_id and b.inspected_on < i.inspected_on
                                              and b.overall is not null order by b.inspected_on desc limit 1) last on true
                        left join lateral (select j.at, j.overall, j.why from inspections.earlier_judgement j
                                            where j.inspection_id = i.id order by j.id desc limit 1) e on true
                        where i.id = :id and i.home_id = any (cast(:scope as bigint[]))""")
                .with("id", inspectionId)
                .with("scope", caller.scope(Permission.INSPECTIONS_READ).array())
                .first(InspectionFile.class)
                .orElseThrow(() -> new NotFound("inspection", inspectionId));
    }

    /** Records on which day the draft of a report came: the days for factual accuracy begin. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void draftReceived(long inspectionId, LocalDate on) {
        InspectionStore.Paper paper = paper(inspectionId);
        must("on", on, paper.on());
        RuleBroken.when(paper.publishedOn() != null, "inspections.inspection.published");
        store.draftReceived(inspectionId, on);
        trail.about(paper.homeId(), "inspections.inspection", inspectionId);
    }

    /** Records which comments on factual accuracy were sent to Ofsted, or that there were none. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void commentsSent(long inspectionId, LocalDate on, String words) {
        InspectionStore.Paper paper = paper(inspectionId);
        RuleBroken.when(paper.draftReceivedOn() == null, "inspections.inspection.noDraft");
        Words.check()
                .needed("text", words, "inspections.inspection.comments")
                .text("text", words, 8000)
                .orRefuse();
        must("on", on, paper.draftReceivedOn());
        store.commentsSent(inspectionId, on, words);
        trail.about(paper.homeId(), "inspections.inspection", inspectionId);
    }

    /** Records on which day Ofsted published the report. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void published(long inspectionId, LocalDate on) {
        InspectionStore.Paper paper = paper(inspectionId);
        must("on", on, paper.draftReceivedOn() == null ? paper.on() : paper.draftReceivedOn());
        store.published(inspectionId, on);
        trail.about(paper.homeId(), "inspections.inspection", inspectionId);
    }

    private void must(String field, LocalDate on, LocalDate notBefore) {
        Words.check()
                .needed(field, on, "inspections.inspection.day")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at(field, "inspections.inspection.notYet"))
                .refuse(on != null && on.isBefore(notBefore), Refusal.at(field, "inspections.inspection.tooEarly"))
                .orRefuse();
    }

    private InspectionStore.Paper paper(long inspectionId) {
        return store.paper(caller.scope(Permission.INSPECTIONS_WRITE), inspectionId);
    }
}
