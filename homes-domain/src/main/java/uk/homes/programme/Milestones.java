package uk.homes.programme;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** The steps of an objective: property, team, registration, first child and what lies between. */
@Door
public class Milestones {

    /** Steps with their first date, the date that counted on a day, and whether they were reached by then. */
    static final String STEPS =
            """
             programme.milestone m
                  left join programme.target t on t.milestone_id = m.id and t.seq = 1
                  left join lateral (select * from programme.target x where x.milestone_id = m.id
                                        and x.day <= :on order by x.seq desc limit 1) c on true
                  left join lateral (select * from programme.milestone_done x where x.milestone_id = m.id
                                        and x.day <= :on order by x.seq desc limit 1) d on true
            """;

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    ObjectiveStore store;

    @Inject
    Pen pen;

    /** The steps of an objective as they stood on a day, in their usual order. */
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public List<MilestoneRow> list(long objectiveId, LocalDate on) {
        return Rows.of(
                        em,
                        """
                        select m.id, m.version, m.kind, t.precision, t.starts, c.precision, c.starts, d.precision, d.starts,
                               d.note, m.owner_post from"""
                                + STEPS + " where m.objective_id = :objective and m.day <= :on")
                .with("objective", objectiveId)
                .with("on", on)
                .as(Step.class)
                .stream()
                .map(Step::row)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** Every date of a step, the newest first. */
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public List<TargetRow> targets(long id) {
        return Targets.of(em, "milestone_id", id);
    }

    /** Adds a step to an objective; each kind once. */
    @Permits(Permission.PROGRAMME_UPDATE)
    public Long add(NewMilestone command) {
        ObjectiveStore.HeldObjective held = store.hold(command.objectiveId(), Permission.PROGRAMME_UPDATE);
        Words.check()
                .needed("kind", command.kind(), "programme.milestone.kind")
                .text("ownerPost", command.ownerPost(), 200)
                .orRefuse();
        Long id = pen.write(
                        """
                        insert into programme.milestone (objective_id, kind, owner_post, day)
                        values (:objective, :kind, :owner, :day)
                        on conflict (objective_id, kind) do nothing returning id""")
                .with("objective", held.id())
                .with("kind", command.kind())
                .with("owner", Words.tidy(command.ownerPost()))
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken(Refusal.at("kind", "programme.milestone.twice")));
        if (command.target() != null) {
            store.addTarget(null, id, command.target(), null);
        }
        trail.about(held.homeId(), "programme.milestone", id);
        return id;
    }

    /** Moves the date of a step. The date before stays. */
    @Permits(Permission.PROGRAMME_MANAGE)
    public Long reprofile(Reprofile command) {
        ObjectiveStore.HeldMilestone held = store.holdMilestone(command.id(), Permission.PROGRAMME_MANAGE);
        ReprofilePolicy.check(command, store.target(null, held.id()), held.done(), clock.today());
        store.nextVersion("milestone", held.id(), command.version(), held.version());
        Long id = store.addTarget(null, held.id(), command.target(), command);
        trail.about(held.homeId(), "programme.milestone", held.id());
        return id;
    }

    /** Says that a step was reached, and when. */
    @Permits(Permission.PROGRAMME_UPDATE)
    public void reached(long id, Integer version, PartialDate on, String note) {
        ObjectiveStore.HeldMilestone held = store.holdMilestone(id, Permission.PROGRAMME_UPDATE);
        Words.check()
                .refuse(held.done(), Refusal.of("programme.milestone.already"))
                .needed("done", on, "programme.milestone.when")
                .refuse(
                        on != null && on.earliest().isAfter(clock.today()),
                        Refusal.at("done", "programme.milestone.future"))
                .text("note", note, 500)
                .orRefuse();
        keep(held, version, on, Words.tidy(note));
    }

    /** Takes back that a step was reached, and says why; what was said before stays in the history. */
    @Permits(Permission.PROGRAMME_UPDATE)
    public void notReached(long id, Integer version, String why) {
        ObjectiveStore.HeldMilestone held = store.holdMilestone(id, Permission.PROGRAMME_UPDATE);
        Words.check()
                .refuse(!held.done(), Refusal.of("programme.milestone.notYet"))
                .needed("note", why, "programme.milestone.why")
                .text("note", why, 500)
                .orRefuse();
        keep(held, version, null, why.strip());
    }

    private void keep(ObjectiveStore.HeldMilestone held, Integer version, PartialDate on, String note) {
        store.nextVersion("milestone", held.id(), version, held.version());
        pen.write(
                        """
                        insert into programme.milestone_done (milestone_id, seq, precision, starts, note, day, at, recorded_by)
                        values (:milestone, (select coalesce(max(seq), 0) + 1 from programme.milestone_done
                                              where milestone_id = :milestone), :precision, cast(:starts as date), :note,
                               :day, :at, cast(:by as bigint))""")
                .with("milestone", held.id())
                .with("precision", Pen.width(on))
                .with("starts", Pen.start(on))
                .with("note", note)
                .change();
        trail.about(held.homeId(), "programme.milestone", held.id());
    }

    private record Step(
            long id,
            int version,
            MilestoneKind kind,
            String originalPrecision,
            LocalDate originalFrom,
            String currentPrecision,
            LocalDate currentFrom,
            String donePrecision,
            LocalDate doneFrom,
            String note,
            String ownerPost) {

        MilestoneRow row() {
            return new MilestoneRow(
                    id,
                    version,
                    kind,
                    PartialDate.of(originalPrecision, originalFrom),
                    PartialDate.of(currentPrecision, currentFrom),
                    PartialDate.of(donePrecision, doneFrom),
                    note,
                    ownerPost);
        }
    }
}
