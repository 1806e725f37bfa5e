package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** What belongs to an application: the documents Ofsted wants, and the interviews of those who must be fit. */
@Door
public class ApplicationPapers {

    /** A further document that Ofsted asks for. */
    public record NewDocument(UUID submission, long applicationId, String name, LocalDate readyOn) implements Once {}

    /** A file of a document, and the stage of the application that it belongs to. */
    public record NewPaper(UUID submission, long applicationId, Long documentId, ApplicationStage stage, GivenFile file)
            implements Once {}

    /** A fit-person interview, planned or held. */
    public record NewInterview(
            UUID submission, long applicationId, String person, LocalDate on, InterviewOutcome outcome, String note)
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
    ApplicationStore store;

    @Inject
    FileStore files;

    /** The checklist of an application, with the files of each document. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public List<DocumentRow> documents(long applicationId) {
        return files.documents(applicationId);
    }

    /** One of these files. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public KeptFile file(long fileId) {
        return files.file(fileId);
    }

    /** The fit-person interviews of an application, as they come. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public List<InterviewRow> interviews(long applicationId) {
        return Rows.of(
                        em,
                        """
                        select i.id, case when a.home_id = any (cast(:named as bigint[])) then i.person end, i.on_date, i.outcome,
                               case when a.home_id = any (cast(:named as bigint[])) then i.note end
                          from regulation.fit_interview i join regulation.application a on a.id = i.application_id
                         where a.id = :id and a.home_id = any (cast(:scope as bigint[])) order by i.on_date, i.id""")
                .with("id", applicationId)
                .with("named", caller.scope(Permission.WORKFORCE_READ).array())
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .as(InterviewRow.class);
    }

    /** Ticks which documents of an application are ready; those not named are not. */
    @Permits(Permission.REGULATION_WRITE)
    public void ready(long applicationId, List<Long> documentIds) {
        ApplicationStore.Held held = store.held(applicationId);
        Rows.of(
                        em,
                        """
                        update regulation.application_document
                           set ready_on = case when id = any (cast(:ready as bigint[])) then cast(:today as date) end
                         where application_id = :id and (ready_on is null) = (id = any (cast(:ready as bigint[])))""")
                .with("ready", documentIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .with("today", clock.today())
                .with("id", applicationId)
                .change();
        trail.about(held.homeId(), "regulation.application", applicationId);
    }

    /** Adds a document that is not on the list. */
    @Permits(Permission.REGULATION_WRITE)
    public Long add(NewDocument command) {
        ApplicationStore.Held held = store.held(command.applicationId());
        Words.check()
                .needed("document", command.name(), "regulation.document.name")
                .text("document", command.name(), 200)
                .refuse(future(command.readyOn()), Refusal.at("document", "regulation.application.notYet"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into regulation.application_document (application_id, kind, name, ready_on)
                        values (:application, 'OTHER', :name, cast(:ready as date)) returning id""")
                .with("application", command.applicationId())
                .with("name", Words.tidy(command.name()))
                .with(
                        "ready",
                        command.readyOn() == null ? null : command.readyOn().toString())
                .value(Long.class)
                .orElseThrow();
        trail.about(held.homeId(), "regulation.application_document", id);
        return id;
    }

    /** Adds a file to a document, at a stage that the application has come to. */
    @Permits(Permission.REGULATION_WRITE)
    public Long attach(NewPaper command) {
        ApplicationStore.Held held = store.held(command.applicationId());
        Words words = Words.check()
                .needed("paper", command.documentId(), "regulation.document.name")
                .needed("stage", command.stage(), "regulation.file.stage");
        GivenFile.needed(command.file(), words, "file").orRefuse();
        Optional<Long> stage = store.cameTo(held.id(), command.stage());
        RuleBroken.whenAt(stage.isEmpty(), "stage", "regulation.file.notThere");
        Rows.of(em, "select id from regulation.application_document where id = :id and application_id = :application")
                .with("id", command.documentId())
                .with("application", held.id())
                .value(Long.class)
                .orElseThrow(() -> new NotFound("document", command.documentId()));
        Long id = files.add(held.id(), command.documentId(), stage.orElseThrow(), command.file());
        trail.about(held.homeId(), "regulation.file", id);
        return id;
    }

    /** Records a fit-person interview. */
    @Permits(Permission.REGULATION_WRITE)
    public Long interview(NewInterview command) {
        ApplicationStore.Held held = store.held(command.applicationId());
        boolean planned = command.outcome() == InterviewOutcome.PLANNED;
        Words.check()
                .needed("person", command.person(), "regulation.interview.person")
                .text("person", command.person(), 200)
                .needed("interviewOn", command.on(), "regulation.application.on")
                .needed("outcome", command.outcome(), "regulation.interview.outcome")
                .text("interviewNote", command.note(), 2000)
                .refuse(!planned && future(command.on()), Refusal.at("interviewOn", "regulation.application.notYet"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into regulation.fit_interview (application_id, person, on_date, outcome, note)
                        values (:application, :person, :on, :outcome, cast(:note as text)) returning id""")
                .with("application", command.applicationId())
                .with("person", Words.tidy(command.person()))
                .with("on", command.on())
                .with("outcome", command.outcome())
                .with("note", Words.tidy(command.note()))
                .value(Long.class)
                .orElseThrow();
        trail.about(held.homeId(), "regulation.fit_interview", id);
        return id;
    }

    /** Records what came of an interview. */
    @Permits(Permission.REGULATION_WRITE)
    public void outcome(long applicationId, long interviewId, InterviewOutcome outcome) {
        ApplicationStore.Held held = store.held(applicationId);
        Words.check().needed("outcome", outcome, "regulation.interview.outcome").orRefuse();
        int changed = Rows.of(
                        em,
                        """
                        update regulation.fit_interview set outcome = :outcome where id = :id and application_id = :application""")
                .with("outcome", outcome)
                .with("id", interviewId)
                .with("application", applicationId)
                .change();
        if (changed == 0) {
            throw new NotFound("interview", interviewId);
        }
        trail.about(held.homeId(), "regulation.fit_interview", interviewId);
    }

    private boolean future(LocalDate day) {
        return day != null && day.isAfter(clock.today());
    }
}
