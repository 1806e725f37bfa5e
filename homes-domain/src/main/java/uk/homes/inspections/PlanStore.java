package uk.homes.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Fetches and keeps action plans. */
@ApplicationScoped
class PlanStore {

    private static final String SELECT =
            """
            select p.id, p.version, p.home_id, h.slug, h.name, p.inspection_id, i.inspected_on, p.status, p.owner, p.raised_on,
                   p.agreed_on, a.all_of_them, a.closed,
                   (select count(*) from inspections.telling t where t.plan_id = p.id)
              from inspections.action_plan p
              join inspections.inspection i on i.id = p.inspection_id
              join estate.home h on h.id = p.home_id
             cross join lateral (select count(*) as all_of_them, count(*) filter (where a.status = 'CHECKED') as closed
                                   from inspections.inspection_action a where a.plan_id = p.id) a
             where p.home_id = any (cast(:scope as bigint[]))""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActionStore actions;

    /** A plan that whoever asks may change now, and nobody else until they have. */
    record Held(long id, int version, long homeId, long inspectionId, PlanStatus status) {}

    private record Judged(long homeId, Judgement now, Judgement before) {

        boolean downgraded() {
            return now != null && now.downgrades(before);
        }
    }

    Rows rows(String and) {
        return Rows.of(em, SELECT + and)
                .with("scope", caller.scope(Permission.INSPECTIONS_READ).array());
    }

    Held held(long id, Integer opened) {
        Held held = held(id);
        ChangedMeanwhile.unless(opened, held.version(), "action plan", id);
        return held;
    }

    Held held(long id) {
        return Rows.of(
                        em,
                        """
                        select id, version, home_id, inspection_id, status from inspections.action_plan
                         where id = :id and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", id)
                .with("scope", caller.scope(Permission.INSPECTIONS_WRITE).array())
                .first(Held.class)
                .orElseThrow(() -> new NotFound("action plan", id));
    }

    /**
     * Raises the plan of an inspection that found the home below the judgement before and below good. One that was withdrawn is
     * raised again.
     */
    Optional<Long> raiseAfterDowngrade(long inspectionId, LocalDate on) {
        Judged judged = judged(inspectionId);
        if (!judged.downgraded()) {
            return Optional.empty();
        }
        Optional<Held> withdrawn = ofInspection(inspectionId).filter(held -> held.status() == PlanStatus.WITHDRAWN);
        if (withdrawn.isPresent()) {
            Rows.of(em, "update inspections.action_plan set raised_on = :on, agreed_on = null where id = :id")
                    .with("on", on)
                    .with("id", withdrawn.get().id())
                    .change();
            move(withdrawn.get(), PlanStatus.RAISED, null);
            return withdrawn.map(Held::id);
        }
        Optional<Long> raised = Rows.of(
                        em,
                        """
                        insert into inspections.action_plan (home_id, inspection_id, status, raised_on)
                        values (:home, :inspection, 'RAISED', :on) on conflict do nothing returning id""")
                .with("home", judged.homeId())
                .with("inspection", inspectionId)
                .with("on", on)
                .value(Long.class);
        raised.ifPresent(id -> actions.step(null, id, null, PlanStatus.RAISED.name(), null));
        return raised;
    }

    /** Withdraws the plan of this inspection, or of the next one, where a corrected judgement leaves no downgrade. */
    void withdrawWhereNoDowngrade(long inspectionId, String why) {
        List<Long> touched = Rows.of(
                        em,
                        """
                        select n.id from inspections.inspection i join inspections.inspection n on n.home_id = i.home_id
                         where i.id = :id and n.inspected_on >= i.inspected_on and (n.id = i.id or n.overall is not null)
                         order by n.inspected_on, n.id limit 2""")
                .with("id", inspectionId)
                .column(Long.class);
        for (Long each : touched) {
            ofInspection(each)
                    .filter(held -> held.status().allows(PlanStatus.WITHDRAWN))
                    .filter(held -> !judged(each).downgraded())
                    .ifPresent(held -> move(held, PlanStatus.WITHDRAWN, why));
        }
    }

    private Optional<Held> ofInspection(long inspectionId) {
        return Rows.of(
                        em,
                        """
                        select id, version, home_id, inspection_id, status from inspections.action_plan
                         where inspection_id = :inspection for update""")
                .with("inspection", inspectionId)
                .first(Held.class);
    }

    private Judged judged(long inspectionId) {
        return Rows.of(
                        em,
                        """
                        select i.home_id, i.overall,
                               (select b.overall from inspections.inspection b where b.home_id = i.home_id
                                   and b.inspected_on < i.inspected_on and b.overall is not null
                                 order by b.inspected_on desc limit 1)
                          from inspections.inspection i where i.id = :id""")
                .with("id", inspectionId)
                .first(Judged.class)
                .orElseThrow();
    }

    void agreed(Held held, String owner, LocalDate on) {
        Rows.of(
                        em,
                        """
                        update inspections.action_plan set version = version + 1, status = 'AGREED', owner = :owner, agreed_on = :on
                         where id = :id""")
                .with("owner", Words.tidy(owner))
                .with("on", on)
                .with("id", held.id())
                .change();
        actions.step(null, held.id(), held.status().name(), PlanStatus.AGREED.name(), null);
    }

    void move(Held held, PlanStatus to, String words) {
        Rows.of(em, "update inspections.action_plan set version = version + 1, status = :to where id = :id")
                .with("to", to)
                .with("id", held.id())
                .change();
        actions.step(null, held.id(), held.status().name(), to.name(), words);
    }

    /** How many actions a plan has, and how many of them wait for their end. */
    int actions(long planId, boolean unfinished) {
        return Rows.of(
                        em,
                        """
                        select count(*) from inspections.inspection_action
                         where plan_id = :id and (not cast(:unfinished as boolean) or status <> 'CHECKED')""")
                .with("id", planId)
                .with("unfinished", unfinished)
                .value(Integer.class)
                .orElse(0);
    }

    /** Whether nobody has been told of the judgement. */
    boolean untold(long planId) {
        return Rows.of(em, "select count(*) = 0 from inspections.telling where plan_id = :id")
                .with("id", planId)
                .value(Boolean.class)
                .orElse(true);
    }

    /** Inspections below the judgement before and below good that no later good one has lifted, and that have no plan. */
    List<ActionPlans.Unplanned> downgrades(HomeScope scope) {
        return Rows.of(
                        em,
                        """
                        select i.id, h.id, h.name, i.inspected_on, i.overall, b.overall
                          from inspections.inspection i join estate.home h on h.id = i.home_id
                          join lateral (select x.overall from inspections.inspection x
                                         where x.home_id = i.home_id and x.inspected_on < i.inspected_on and x.overall is not null
                                         order by x.inspected_on desc limit 1) b on true
                         where i.home_id = any (cast(:scope as bigint[]))
                           and i.overall in ('REQUIRES_IMPROVEMENT', 'INADEQUATE')
                           and not exists (select 1 from inspections.action_plan p
                                            where p.inspection_id = i.id and p.status <> 'WITHDRAWN')
                           and not exists (select 1 from inspections.inspection l
                                            where l.home_id = i.home_id and l.inspected_on > i.inspected_on
                                              and l.overall in ('OUTSTANDING', 'GOOD'))
                         order by i.inspected_on desc, i.id""")
                .with("scope", scope.array())
                .as(ActionPlans.Unplanned.class)
                .stream()
                .filter(row -> row.overall().downgrades(row.before()))
                .toList();
    }
}
