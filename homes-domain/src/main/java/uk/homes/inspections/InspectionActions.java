package uk.homes.inspections;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.GivenFile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.KeptFile;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** What inspectors require and recommend, to its closure: done with evidence, and looked at by a second person. */
@Door
public class InspectionActions {

    /** A requirement (a regulation and a day are needed) or a recommendation of a report. */
    public record NewAction(
            UUID submission, long inspectionId, ActionKind kind, String provision, String text, LocalDate dueOn)
            implements Once {}

    /** Something said of an action as the page showed it. */
    public record Said(long actionId, Integer version, String words) {}

    /** A file that shows what was done, and what it shows. */
    public record NewEvidence(UUID submission, long actionId, String words, GivenFile file) implements Once {}

    /** How many actions of a kind an inspection has, and how many of them are closed. */
    public record Count(long inspectionId, ActionKind kind, int made, int closed) {}

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    ActionStore store;

    @Inject
    InspectionStore inspections;

    @Inject
    EvidenceStore files;

    /** Everything not closed, of one home or, without one, of all in scope: by the day it is due, those without a day last. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<ActionRow> open(Long homeId) {
        return store.rows(
                        """
                         and a.status <> 'CHECKED'
                         and not exists (select 1 from inspections.action_plan w where w.id = a.plan_id and w.status = 'WITHDRAWN')
                         and (cast(:home as bigint) is null or a.home_id = cast(:home as bigint))
                         order by a.due_on nulls last, h.name, a.id""")
                .with("home", homeId)
                .as(ActionRow.class);
    }

    /** Everything of one inspection: requirements, recommendations, then what its plan says. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<ActionRow> of(long inspectionId) {
        return store.rows(
                        """
                         and a.inspection_id = :inspection
                         order by case a.kind when 'REQUIREMENT' then 1 when 'RECOMMENDATION' then 2 else 3 end, a.due_on, a.id""")
                .with("inspection", inspectionId)
                .as(ActionRow.class);
    }

    /** How many requirements and recommendations each inspection of a home has brought. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<Count> counts(long homeId) {
        return store.counts(caller.scope(Permission.INSPECTIONS_READ), homeId);
    }

    /** An action. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public ActionRow find(long actionId) {
        return store.rows(" and a.id = :id")
                .with("id", actionId)
                .first(ActionRow.class)
                .orElseThrow(() -> new NotFound("action", actionId));
    }

    /** How an action came to where it stands. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<StepRow> steps(long actionId) {
        return store.steps(caller.scope(Permission.INSPECTIONS_READ), actionId);
    }

    /** The files that show it done, as they came. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<EvidenceRow> files(long actionId) {
        return files.of(actionId);
    }

    /** One of these files. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public KeptFile file(long fileId) {
        return files.file(fileId);
    }

    /** Adds a requirement or a recommendation of a report. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public Long add(NewAction command) {
        InspectionStore.Paper inspection =
                inspections.paper(caller.scope(Permission.INSPECTIONS_WRITE), command.inspectionId());
        boolean required = command.kind() == ActionKind.REQUIREMENT;
        Words words = Words.check()
                .needed("kind", command.kind(), "inspections.action.kind")
                .refuse(command.kind() == ActionKind.PLANNED, Refusal.at("kind", "inspections.action.kind"))
                .needed("provision", command.provision(), "inspections.action.provision")
                .text("provision", command.provision(), 200)
                .needed("text", command.text(), "inspections.action.text")
                .text("text", command.text(), 4000)
                .refuse(
                        command.dueOn() != null && command.dueOn().isBefore(inspection.on()),
                        Refusal.at("dueOn", "inspections.inspection.tooEarly"));
        (required ? words.needed("dueOn", command.dueOn(), "inspections.action.due") : words).orRefuse();
        Long id = store.add(inspection.homeId(), null, null, command);
        trail.about(inspection.homeId(), "inspections.inspection_action", id);
        return id;
    }

    /** Says that work on it has begun. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void begin(Said said) {
        ActionStore.Held held = store.held(said.actionId(), said.version());
        store.move(held, ActionStatus.IN_PROGRESS, null);
        trail.about(held.homeId(), "inspections.inspection_action", held.id());
    }

    /** Adds a file that shows what was done, until a second person has closed it. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public Long attach(NewEvidence command) {
        ActionStore.Held held = store.held(command.actionId());
        RuleBroken.when(held.status() == ActionStatus.CHECKED, "inspections.file.closed");
        Words words = Words.check()
                .needed("fileWords", command.words(), "inspections.file.words")
                .text("fileWords", command.words(), 500);
        GivenFile.needed(command.file(), words, "file").orRefuse();
        Long id = files.add(held.id(), command.words(), command.file());
        trail.about(held.homeId(), "inspections.file", id);
        return id;
    }

    /** Says that it is done, and how one can see that. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void done(Said said) {
        ActionStore.Held held = store.held(said.actionId(), said.version());
        needed("evidence", said.words(), "inspections.action.evidence");
        store.move(held, ActionStatus.DONE, said.words());
        trail.about(held.homeId(), "inspections.inspection_action", held.id());
    }

    /** A second person has looked at the evidence and closes it. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void check(Said said) {
        ActionStore.Held held = store.held(said.actionId(), said.version());
        Words.check().text("checkWords", said.words(), 4000).orRefuse();
        RuleBroken.when(caller.personId().equals(held.doneBy()), "inspections.action.second");
        store.move(held, ActionStatus.CHECKED, said.words());
        trail.about(held.homeId(), "inspections.inspection_action", held.id());
    }

    /** It was found not done, and why. */
    @Permits(Permission.INSPECTIONS_WRITE)
    public void reopen(Said said) {
        ActionStore.Held held = store.held(said.actionId(), said.version());
        needed("checkWords", said.words(), "inspections.action.reopenWhy");
        store.move(held, ActionStatus.REOPENED, said.words());
        trail.about(held.homeId(), "inspections.inspection_action", held.id());
    }

    private static void needed(String field, String words, String key) {
        Words.check().needed(field, words, key).text(field, words, 4000).orRefuse();
    }
}
