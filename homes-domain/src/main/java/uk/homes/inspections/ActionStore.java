package uk.homes.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Fetches and keeps actions; each change of status is appended to their history. */
@ApplicationScoped
class ActionStore {

    // Who did it and who looked are named only to who may see the home's staff.
    private static final String SELECT =
            """
            select a.id, a.version, a.home_id, h.slug, h.name, a.inspection_id, i.inspected_on, a.plan_id, a.kind, a.provision,
                   a.text, a.owner, a.due_on, a.status, a.evidence, a.done_at, a.done_by,
                   case when a.home_id = any (cast(:named as bigint[])) then d.name else d.post_title end, a.checked_at,
                   case when a.home_id = any (cast(:named as bigint[])) then c.name else c.post_title end
              from inspections.inspection_action a
              join inspections.inspection i on i.id = a.inspection_id
              join estate.home h on h.id = a.home_id
              left join access.person d on d.id = a.done_by
              left join access.person c on c.id = a.checked_by
             where a.home_id = any (cast(:scope as bigint[]))""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** An action that whoever asks may change now, and nobody else until they have. */
    record Held(long id, int version, long homeId, ActionStatus status, Long doneBy) {}

    Rows rows(String and) {
        return Rows.of(em, SELECT + and)
                .with("scope", caller.scope(Permission.INSPECTIONS_READ).array())
                .with("named", caller.scope(Permission.WORKFORCE_READ).array());
    }

    Held held(long id, Integer opened) {
        Held held = held(id);
        ChangedMeanwhile.unless(opened, held.version(), "action", id);
        return held;
    }

    Held held(long id) {
        return Rows.of(
                        em,
                        """
                        select id, version, home_id, status, done_by from inspections.inspection_action
                         where id = :id and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", id)
                .with("scope", caller.scope(Permission.INSPECTIONS_WRITE).array())
                .first(Held.class)
                .orElseThrow(() -> new NotFound("action", id));
    }

    Long add(long homeId, Long planId, String owner, InspectionActions.NewAction command) {
        Long id = Rows.of(
                        em,
                        """
                        insert into inspections.inspection_action (home_id, inspection_id, plan_id, kind, provision, text, owner,
                                                                  due_on, status)
                        values (:home, :inspection, cast(:plan as bigint), :kind, cast(:provision as text), :text,
                                cast(:owner as text), cast(:due as date), 'OPEN') returning id""")
                .with("home", homeId)
                .with("inspection", command.inspectionId())
                .with("plan", planId)
                .with("kind", command.kind())
                .with("provision", Words.tidy(command.provision()))
                .with("text", Words.tidy(command.text()))
                .with("owner", Words.tidy(owner))
                .with("due", command.dueOn() == null ? null : command.dueOn().toString())
                .value(Long.class)
                .orElseThrow();
        step(id, null, null, ActionStatus.OPEN.name(), null);
        return id;
    }

    void move(Held held, ActionStatus to, String words) {
        held.status().mustAllow(to);
        String set =
                switch (to) {
                    case DONE ->
                        ", evidence = :words, done_at = :now, done_by = :me, checked_at = null, checked_by = null";
                    case CHECKED -> ", checked_at = :now, checked_by = :me";
                    case REOPENED -> ", checked_at = null, checked_by = null";
                    default -> "";
                };
        Rows.of(
                        em,
                        "update inspections.inspection_action set version = version + 1, status = :to" + set
                                + " where id = :id")
                .with("id", held.id())
                .with("to", to)
                .with("words", Words.tidy(words))
                .with("now", clock.now())
                .with("me", caller.personId())
                .change();
        step(held.id(), null, held.status().name(), to.name(), words);
    }

    void step(Long actionId, Long planId, String from, String to, String words) {
        Rows.of(
                        em,
                        """
                        insert into inspections.action_step (action_id, plan_id, from_status, to_status, at, person_id, words)
                        values (cast(:action as bigint), cast(:plan as bigint), cast(:from as text), :to, :at, :by,
                                cast(:words as text))""")
                .with("action", actionId)
                .with("plan", planId)
                .with("from", from)
                .with("to", to)
                .with("at", clock.now())
                .with("by", caller.personId())
                .with("words", Words.tidy(words))
                .change();
    }

    List<InspectionActions.Count> counts(HomeScope scope, long homeId) {
        return Rows.of(
                        em,
                        """
                        select a.inspection_id, a.kind, count(*), count(*) filter (where a.status = 'CHECKED')
                          from inspections.inspection_action a
                         where a.home_id = :home and a.home_id = any (cast(:scope as bigint[]))
                         group by a.inspection_id, a.kind order by a.inspection_id, a.kind desc""")
                .with("home", homeId)
                .with("scope", scope.array())
                .as(InspectionActions.Count.class);
    }

    List<StepRow> steps(HomeScope scope, long actionId) {
        return Rows.of(
                        em,
                        """
                        select s.from_status, s.to_status, s.at,
                               case when a.home_id = any (cast(:named as bigint[])) then p.name else p.post_title end, s.words
                          from inspections.action_step s
                          join inspections.inspection_action a on a.id = s.action_id
                          join access.person p on p.id = s.person_id
                         where a.id = :id and a.home_id = any (cast(:scope as bigint[])) order by s.id""")
                .with("id", actionId)
                .with("scope", scope.array())
                .with("named", caller.scope(Permission.WORKFORCE_READ).array())
                .as(StepRow.class);
    }
}
