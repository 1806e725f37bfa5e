package uk.homes.safety;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
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
import uk.homes.shared.Words;

/** How often each home holds drills and makes its tests: the home's own intervals, as no text gives one (CHR 25). */
@Door
public class Routines {

    private static final int LONGEST = 100;

    private static final String STANDING =
            """
            select k.kind, r.every, r.unit, r.reason, r.set_at, p.name,
                   (select max(e.done_at) from safety.entry e where e.home_id = h.id and e.kind = k.kind
                       and not exists (select 1 from safety.struck s where s.entry_id = e.id)),
                   (select max(s.due_on) from safety.span s where s.home_id = h.id and s.kind = k.kind and s.done_at is null),
                   (select count(*) from safety.entry e where e.home_id = h.id and e.kind = k.kind and e.outcome = 'FAULT_FOUND'
                       and not exists (select 1 from safety.remedy m where m.entry_id = e.id)
                       and not exists (select 1 from safety.struck s where s.entry_id = e.id))
              from estate.home h
             cross join unnest(array['FIRE_DRILL', 'ALARM_TEST', 'FIRE_EQUIPMENT', 'ELECTRICAL', 'GAS', 'VEHICLE'])
                   with ordinality as k (kind, place)
              left join lateral (select x.* from safety.routine x where x.home_id = h.id and x.kind = k.kind
                                  order by x.id desc limit 1) r on true
              left join access.person p on p.id = r.set_by
             where h.id = :home and h.id = any (cast(:scope as bigint[]))
             order by k.place""";

    /**
     * How often a home makes a kind of check from now on.
     *
     * @param submission the same on every retry
     * @param every how many of {@code unit}; {@code null}, with no unit, when the home has nothing of the kind
     * @param reason why; needed when there is nothing to check
     */
    public record Often(UUID submission, long homeId, SafetyKind kind, Integer every, IntervalUnit unit, String reason)
            implements Once {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** Every kind of check, how often this home makes it, when it last did and when it is due. */
    @Permits(value = Permission.SAFETY_READ, kind = Permits.Kind.READS)
    public List<RoutineRow> standing(long homeId) {
        return Rows.of(em, STANDING)
                .with("home", homeId)
                .with("scope", caller.scope(Permission.SAFETY_READ).array())
                .as(RoutineRow.class);
    }

    /**
     * Sets how often a home makes a kind of check. What was set before stays in the history.
     *
     * @return its id
     */
    @Permits(Permission.SAFETY_SET)
    public Long set(Often command) {
        if (!caller.may(Permission.SAFETY_SET, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        Integer every = command.every();
        boolean none = every == null && command.unit() == null;
        Words.check()
                .needed("kind", command.kind(), "safety.record.kindNeeded")
                .refuse(
                        !none && (every == null || every < 1 || every > LONGEST),
                        Refusal.at("every", "safety.often.everyNeeded", LONGEST))
                .refuse(!none && command.unit() == null, Refusal.at("unit", "safety.often.unitNeeded"))
                .refuse(none && Words.tidy(command.reason()) == null, Refusal.at("reason", "safety.often.reasonNeeded"))
                .text("reason", command.reason(), 500)
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into safety.routine (home_id, kind, every, unit, reason, set_by, set_at)
                        values (:home, :kind, cast(:every as integer), cast(:unit as text), cast(:reason as text), :by, :at)
                        returning id""")
                .with("home", command.homeId())
                .with("kind", command.kind())
                .with("every", every)
                .with("unit", command.unit())
                .with("reason", Words.tidy(command.reason()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(command.homeId(), "safety.routine", id);
        return id;
    }
}
