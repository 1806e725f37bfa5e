package uk.homes.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Rows;

/** Objectives and milestones while they are changed: locked, within reach of who asks, and of the version that was shown. */
@ApplicationScoped
class ObjectiveStore {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Pen pen;

    /** An objective of a home in reach, or of no home yet for who manages the programme; else it is not found. */
    HeldObjective hold(long id, Permission permission) {
        return Rows.of(
                        em,
                        """
                        select o.id, o.version, o.home_id, f.programme_id,
                               (select s.status from programme.objective_state s
                                 where s.objective_id = o.id order by s.seq desc limit 1)
                          from programme.objective o join programme.phase f on f.id = o.phase_id
                         where o.id = :id and (o.home_id = any (cast(:scope as bigint[])) or o.home_id is null and :manages)
                           for update of o""")
                .with("id", id)
                .with("scope", caller.scope(permission).array())
                .with("manages", caller.may(Permission.PROGRAMME_MANAGE))
                .first(HeldObjective.class)
                .orElseThrow(() -> new NotFound("objective", id));
    }

    /** A milestone whose objective is in reach. */
    HeldMilestone holdMilestone(long id, Permission permission) {
        Long objective = Rows.of(em, "select objective_id from programme.milestone where id = :id")
                .with("id", id)
                .value(Long.class)
                .orElseThrow(() -> new NotFound("milestone", id));
        HeldObjective held = hold(objective, permission);
        return Rows.of(
                        em,
                        """
                        select m.id, m.version, cast(:home as bigint), d.precision, d.starts
                          from programme.milestone m
                          left join lateral (select * from programme.milestone_done x
                                              where x.milestone_id = m.id order by x.seq desc limit 1) d on true
                         where m.id = :id for update of m""")
                .with("home", held.homeId())
                .with("id", id)
                .first(HeldMilestone.class)
                .orElseThrow();
    }

    void nextVersion(String table, long id, Integer opened, int stored) {
        ChangedMeanwhile.unless(opened, stored, table, id);
        Rows.of(em, "update programme." + table + " set version = version + 1 where id = :id")
                .with("id", id)
                .change();
    }

    void addState(long objectiveId, ObjectiveStatus status, ReportObjective words) {
        pen.write(
                        """
                        insert into programme.objective_state (objective_id, seq, status, waits_for, achieved, next_steps,
                               owner_post, source_note, day, at, recorded_by)
                        values (:objective, (select coalesce(max(seq), 0) + 1 from programme.objective_state
                                              where objective_id = :objective), :status, :waits, :achieved, :next,
                               :owner, :note, :day, :at, cast(:by as bigint))""")
                .with("objective", objectiveId)
                .with("status", status)
                .with("waits", words.waitsFor())
                .with("achieved", words.achieved())
                .with("next", words.nextSteps())
                .with("owner", words.ownerPost())
                .with("note", words.sourceNote())
                .change();
    }

    /** The state as it is, with another status: the words stay. */
    void addStatus(long objectiveId, ObjectiveStatus status) {
        pen.write(
                        """
                        insert into programme.objective_state (objective_id, seq, status, waits_for, achieved, next_steps,
                               owner_post, source_note, day, at, recorded_by)
                        select objective_id, seq + 1, :status, waits_for, achieved, next_steps, owner_post, source_note,
                               :day, :at, cast(:by as bigint)
                          from programme.objective_state where objective_id = :objective order by seq desc limit 1""")
                .with("objective", objectiveId)
                .with("status", status)
                .change();
    }

    /** The date that counts, or {@code null} for a milestone without one. */
    PartialDate target(Long objectiveId, Long milestoneId) {
        return Rows.of(
                        em,
                        """
                        select precision, starts from programme.target
                         where objective_id = cast(:objective as bigint) or milestone_id = cast(:milestone as bigint)
                         order by seq desc limit 1""")
                .with("objective", objectiveId)
                .with("milestone", milestoneId)
                .first(Dated.class)
                .map(Dated::date)
                .orElse(null);
    }

    Long addTarget(Long objectiveId, Long milestoneId, PartialDate target, Reprofile why) {
        return pen.write(
                        """
                        insert into programme.target (objective_id, milestone_id, seq, precision, starts, reason, decision,
                               approver, day, at, recorded_by)
                        values (cast(:objective as bigint), cast(:milestone as bigint),
                               (select coalesce(max(seq), 0) + 1 from programme.target
                                 where objective_id = cast(:objective as bigint)
                                    or milestone_id = cast(:milestone as bigint)),
                               :precision, :starts, :reason, :decision, :approver, :day, :at, cast(:by as bigint))
                        returning id""")
                .with("objective", objectiveId)
                .with("milestone", milestoneId)
                .with("precision", Pen.width(target))
                .with("starts", Pen.start(target))
                .with("reason", why == null ? null : why.reason())
                .with("decision", why == null ? null : why.decision())
                .with("approver", why == null ? null : why.approver())
                .value(Long.class)
                .orElseThrow();
    }

    record HeldObjective(long id, int version, Long homeId, long programmeId, ObjectiveStatus status) {}

    record HeldMilestone(long id, int version, Long homeId, String donePrecision, LocalDate doneFrom) {

        boolean done() {
            return doneFrom != null;
        }
    }

    record Dated(String precision, LocalDate starts) {

        PartialDate date() {
            return PartialDate.of(precision, starts);
        }
    }
}
