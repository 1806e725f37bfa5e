package uk.homes.programme;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** The objectives of the programme: what was promised, how it stands, and every date it moved to. */
@Door
public class Objectives {

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    ObjectiveStore store;

    @Inject
    Pen pen;

    /** An objective as it stood on a day. */
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public ObjectiveRow find(long id, LocalDate on) {
        return BoardLine.ofObjective(em, id, on).stream()
                .findFirst()
                .map(BoardLine::objectiveRow)
                .orElseThrow(() -> new NotFound("objective", id));
    }

    /** Every date of an objective, the newest first; the last one is the first promise. */
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public List<TargetRow> targets(long id) {
        return Targets.of(em, "objective_id", id);
    }

    /** What was reported about an objective, the newest first. */
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public List<StateRow> history(long id) {
        return Rows.of(
                        em,
                        """
                        select day, status, waits_for, achieved, next_steps from programme.objective_state
                         where objective_id = :id order by seq desc limit 200""")
                .with("id", id)
                .as(StateRow.class);
    }

    /** Whether the person who asks may report on an objective of this home, {@code null} for none yet. */
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public boolean mayReport(Long homeId) {
        return homeId == null
                ? caller.may(Permission.PROGRAMME_MANAGE)
                : caller.may(Permission.PROGRAMME_UPDATE, homeId);
    }

    /** Adds an objective with its first date. It starts as not started. */
    @Permits(Permission.PROGRAMME_MANAGE)
    public Long add(NewObjective command) {
        check(command);
        Long id = pen.write(
                        """
                        insert into programme.objective (phase_id, title, working_name, kind, beds, home_id, day)
                        select f.id, :title, :name, :kind, :beds, cast(:home as bigint), :day
                          from programme.phase f where f.id = :phase returning id""")
                .with("phase", command.phaseId())
                .with("title", command.title())
                .with("name", command.workingName())
                .with("kind", command.kind())
                .with("beds", command.beds())
                .with("home", command.homeId())
                .value(Long.class)
                .orElseThrow(() -> new NotFound("phase", command.phaseId()));
        store.addTarget(id, null, command.target(), null);
        store.addState(
                id,
                ObjectiveStatus.NOT_STARTED,
                new ReportObjective(
                        id,
                        null,
                        ObjectiveStatus.NOT_STARTED,
                        null,
                        null,
                        Words.tidy(command.nextSteps()),
                        command.ownerPost(),
                        Words.tidy(command.sourceNote())));
        trail.about(command.homeId(), "programme.objective", id);
        return id;
    }

    /** Reports how an objective stands. Registered managers report on their own home's. */
    @Permits(Permission.PROGRAMME_UPDATE)
    public void report(ReportObjective command) {
        ObjectiveStore.HeldObjective held = store.hold(command.objectiveId(), Permission.PROGRAMME_UPDATE);
        Words.check()
                .needed("status", command.status(), "programme.objective.status")
                .refuse(
                        command.status() == ObjectiveStatus.REPLACED,
                        Refusal.at("status", "programme.objective.replaceInstead"))
                .refuse(
                        command.status() == ObjectiveStatus.BEHIND_SCHEDULE && Words.tidy(command.waitsFor()) == null,
                        Refusal.at("waitsFor", "programme.objective.whatBlocks"))
                .text("waitsFor", command.waitsFor(), 200)
                .text("achieved", command.achieved(), 4000)
                .text("nextSteps", command.nextSteps(), 4000)
                .needed("ownerPost", command.ownerPost(), "programme.objective.owner")
                .text("ownerPost", command.ownerPost(), 200)
                .text("sourceNote", command.sourceNote(), 500)
                .orRefuse();
        if (command.status() != held.status()) {
            held.status().mustAllow(command.status());
        }
        store.nextVersion("objective", held.id(), command.version(), held.version());
        store.addState(held.id(), command.status(), tidied(command));
        trail.about(held.homeId(), "programme.objective", held.id());
    }

    /** Gives an objective the home that fulfils it. */
    @Permits(Permission.PROGRAMME_MANAGE)
    public void giveHome(long id, Integer version, long homeId) {
        ObjectiveStore.HeldObjective held = store.hold(id, Permission.PROGRAMME_MANAGE);
        if (!caller.may(Permission.PROGRAMME_MANAGE, homeId)) {
            throw new NotFound("home", homeId);
        }
        store.nextVersion("objective", id, version, held.version());
        Rows.of(em, "update programme.objective set home_id = :home where id = :id")
                .with("home", homeId)
                .with("id", id)
                .change();
        trail.about(homeId, "programme.objective", id);
    }

    /** Moves the date of an objective. The date before stays. */
    @Permits(Permission.PROGRAMME_MANAGE)
    public Long reprofile(Reprofile command) {
        ObjectiveStore.HeldObjective held = store.hold(command.id(), Permission.PROGRAMME_MANAGE);
        PartialDate current = store.target(held.id(), null);
        ReprofilePolicy.check(command, current, !held.status().dateMayMove(), clock.today());
        store.nextVersion("objective", held.id(), command.version(), held.version());
        Long id = store.addTarget(held.id(), null, command.target(), command);
        trail.about(held.homeId(), "programme.objective", held.id());
        return id;
    }

    /** Puts objectives in the place of others, which from then on count no more. */
    @Permits(Permission.PROGRAMME_MANAGE)
    public void replace(ReplaceObjectives command) {
        Words.check()
                .refuse(command.olds().isEmpty(), Refusal.at("olds", "programme.replace.olds"))
                .refuse(command.news().isEmpty(), Refusal.at("news", "programme.replace.news"))
                .refuse(
                        command.olds().stream().anyMatch(command.news()::contains),
                        Refusal.at("news", "programme.replace.itself"))
                .needed("reason", command.reason(), "programme.replace.reason")
                .text("reason", command.reason(), ReprofilePolicy.LONGEST_REASON)
                .needed("decision", command.decision(), "programme.reprofile.decision")
                .text("decision", command.decision(), 200)
                .needed("approver", command.approver(), "programme.reprofile.approver")
                .text("approver", command.approver(), 200)
                .orRefuse();
        hold(command.news()).forEach(held -> {
            if (held.status() == ObjectiveStatus.REPLACED) {
                held.status().mustAllow(ObjectiveStatus.NOT_STARTED);
            }
        });
        for (ObjectiveStore.HeldObjective old : hold(command.olds())) {
            old.status().mustAllow(ObjectiveStatus.REPLACED);
            store.nextVersion("objective", old.id(), old.version(), old.version());
            store.addStatus(old.id(), ObjectiveStatus.REPLACED);
            command.news().forEach(news -> link(old.id(), news, command));
        }
        trail.about(null, "programme.objective", command.olds().get(0));
    }

    private List<ObjectiveStore.HeldObjective> hold(List<Long> ids) {
        List<ObjectiveStore.HeldObjective> held = new ArrayList<>();
        ids.stream().distinct().sorted().forEach(id -> held.add(store.hold(id, Permission.PROGRAMME_MANAGE)));
        return held;
    }

    private void link(long old, long with, ReplaceObjectives command) {
        pen.write(
                        """
                        insert into programme.supersede (old_objective_id, new_objective_id, reason, decision, approver,
                               day, at, recorded_by)
                        values (:old, :new, :reason, :decision, :approver, :day, :at, cast(:by as bigint))""")
                .with("old", old)
                .with("new", with)
                .with("reason", command.reason())
                .with("decision", command.decision())
                .with("approver", command.approver())
                .change();
    }

    private void check(NewObjective command) {
        Words.check()
                .needed("title", command.title(), "programme.objective.title")
                .text("title", command.title(), 100)
                .needed("workingName", command.workingName(), "programme.objective.name")
                .text("workingName", command.workingName(), 100)
                .needed("kind", command.kind(), "programme.objective.kind")
                .refuse(command.beds() < 1 || command.beds() > 99, Refusal.at("beds", "programme.objective.beds"))
                .needed("target", command.target(), "programme.objective.target")
                .needed("ownerPost", command.ownerPost(), "programme.objective.owner")
                .text("ownerPost", command.ownerPost(), 200)
                .text("nextSteps", command.nextSteps(), 4000)
                .text("sourceNote", command.sourceNote(), 500)
                .orRefuse();
        if (command.homeId() != null && !caller.may(Permission.PROGRAMME_MANAGE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
    }

    private static ReportObjective tidied(ReportObjective command) {
        return new ReportObjective(
                command.objectiveId(),
                command.version(),
                command.status(),
                Words.tidy(command.waitsFor()),
                Words.tidy(command.achieved()),
                Words.tidy(command.nextSteps()),
                command.ownerPost().strip(),
                Words.tidy(command.sourceNote()));
    }
}
