package uk.homes.inspections;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** What the council does after a judgement below the one before and below good, and whom it told. */
@Door
public class ActionPlans {

    /** A downgrade without a plan: which inspection, what it judged, and what was judged before. */
    public record Unplanned(
            long inspectionId, long homeId, String homeName, LocalDate on, Judgement overall, Judgement before) {}

    /** Something that the plan says will be done, by whom and by when. */
    public record NewPlanned(UUID submission, long planId, String text, String owner, LocalDate dueOn)
            implements Once {}

    /** That somebody who commissions places was told. The system sends nothing by itself. */
    public record NewTelling(UUID submission, long planId, String told, HowTold how, LocalDate on, String words)
            implements Once {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    PlanStore store;

    @Inject
    ActionStore actions;

    @Inject
    InspectionStore inspections;

    /** Every plan that is not closed, the oldest first. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<PlanRow> open() {
        return store.rows(" and p.status not in ('CLOSED', 'WITHDRAWN') order by p.raised_on, p.id")
                .as(PlanRow.class);
    }

    /**
     * The downgrades that still stand and have no plan, the newest first: what was published may bring one. One that a later
     * judgement of good or better has lifted needs none.
     */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<Unplanned> unplanned() {
        return store.downgrades(caller.scope(Permission.INSPECTIONS_READ));
    }

    /** The plan with this id. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public PlanRow find(long planId) {
        return store.rows(" and p.id = :id")
                .with("id", planId)
                .first(PlanRow.class)
                .orElseThrow(() -> new NotFound("action plan", planId));
    }

    /** The plan of an inspection, if one was raised. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public Optional<PlanRow> of(long inspectionId) {
        return store.rows(" and p.inspection_id = :inspection")
                .with("inspection", inspectionId)
                .first(PlanRow.class);
    }

    /** Whom the council told, as it went. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<TellingRow> told(long planId) {
        return Rows.of(
                        em,
                        """
                        select t.id, t.told, t.how, t.told_on, t.words, p.post_title from inspections.telling t
                          join inspections.action_plan a on a.id = t.plan_id
                          join access.person p on p.id = t.recorded_by
                         where a.id = :id and a.home_id = any (cast(:scope as bigint[])) order by t.told_on, t.id""")
                .with("id", planId)
                .with("scope", caller.scope(Permission.INSPECTIONS_READ).array())
                .as(TellingRow.class);
    }

    /** Raises the plan of a downgrade that came in from what Ofsted has published. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public Long raise(long inspectionId) {
        InspectionStore.Paper inspection = inspections.paper(caller.scope(Permission.INSPECTIONS_WRITE), inspectionId);
        Long id = store.raiseAfterDowngrade(inspectionId, clock.today())
                .orElseThrow(() -> new RuleBroken("inspections.plan.noDowngrade"));
        trail.about(inspection.homeId(), "inspections.action_plan", id);
        return id;
    }

    /** Adds what will be done, by whom and by when. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public Long add(NewPlanned command) {
        PlanStore.Held held = store.held(command.planId());
        RuleBroken.when(held.status() == PlanStatus.CLOSED, "inspections.plan.closed");
        RuleBroken.when(held.status() == PlanStatus.WITHDRAWN, "inspections.plan.withdrawn");
        Words.check()
                .needed("text", command.text(), "inspections.action.text")
                .text("text", command.text(), 4000)
                .needed("owner", command.owner(), "inspections.plan.owner")
                .text("owner", command.owner(), 200)
                .needed("dueOn", command.dueOn(), "inspections.action.due")
                .orRefuse();
        Long id = actions.add(
                held.homeId(),
                held.id(),
                command.owner(),
                new InspectionActions.NewAction(
                        command.submission(),
                        held.inspectionId(),
                        ActionKind.PLANNED,
                        null,
                        command.text(),
                        command.dueOn()));
        trail.about(held.homeId(), "inspections.inspection_action", id);
        return id;
    }

    /** Agrees the plan: it has an owner and at least one action. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void agree(long planId, Integer version, String owner) {
        PlanStore.Held held = store.held(planId, version);
        held.status().mustAllow(PlanStatus.AGREED);
        Words.check()
                .needed("owner", owner, "inspections.plan.owner")
                .text("owner", owner, 200)
                .refuse(store.actions(planId, false) == 0, Refusal.of("inspections.plan.noActions"))
                .orRefuse();
        store.agreed(held, owner, clock.today());
        trail.about(held.homeId(), "inspections.action_plan", planId);
    }

    /** Work on the plan has begun, or begins again. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void begin(long planId, Integer version) {
        move(planId, version, PlanStatus.UNDER_WAY);
    }

    /** Closes the plan: every action is done and checked by a second person, and those who commission places know. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void close(long planId, Integer version) {
        Words.check()
                .refuse(store.actions(planId, true) > 0, Refusal.of("inspections.plan.unfinished"))
                .refuse(store.untold(planId), Refusal.of("inspections.plan.untold"))
                .orRefuse();
        move(planId, version, PlanStatus.CLOSED);
    }

    /** Records who was told of the judgement, when and how. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public Long tell(NewTelling command) {
        PlanStore.Held held = store.held(command.planId());
        Words.check()
                .needed("owner", command.told(), "inspections.telling.told")
                .text("owner", command.told(), 200)
                .needed("how", command.how(), "inspections.telling.how")
                .needed("on", command.on(), "inspections.inspection.day")
                .text("text", command.words(), 2000)
                .refuse(
                        command.on() != null && command.on().isAfter(clock.today()),
                        Refusal.at("on", "inspections.inspection.notYet"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into inspections.telling (plan_id, told, how, told_on, words, recorded_by, recorded_at)
                        values (:plan, :told, :how, :on, cast(:words as text), :by, :at) returning id""")
                .with("plan", command.planId())
                .with("told", Words.tidy(command.told()))
                .with("how", command.how())
                .with("on", command.on())
                .with("words", Words.tidy(command.words()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(held.homeId(), "inspections.telling", id);
        return id;
    }

    private void move(long planId, Integer version, PlanStatus to) {
        PlanStore.Held held = store.held(planId, version);
        held.status().mustAllow(to);
        store.move(held, to, null);
        trail.about(held.homeId(), "inspections.action_plan", planId);
    }
}
