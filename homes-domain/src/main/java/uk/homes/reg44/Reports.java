package uk.homes.reg44;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.access.VisitsUnderWay;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/**
 * The report of a visit: submitted and locked, corrected only by its writer in a new version, final, and sent to everyone whom
 * the regulation names.
 */
@Door
public class Reports {

    /** The report is complete: lock it. */
    public record SubmitReport(UUID submission, long visitId, Integer version) implements Once {}

    /** A corrected version, and what was changed. */
    public record SubmitVersion(UUID submission, long visitId, Integer version, String changed) implements Once {}

    /** What somebody says about a report: which version and, if it is about one, which part. */
    public record NewComment(UUID submission, long visitId, int number, Section section, String words)
            implements Once {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    VisitStore visits;

    @Inject
    ReportStore store;

    @Inject
    Submission submission;

    @Inject
    VisitsUnderWay underWay;

    /** What still stands against submitting; empty when nothing does. */
    @Permits(value = Permission.REG44_WRITE, kind = Permits.Kind.READS)
    public List<Refusal> missing(long visitId) {
        return submission.refusals(visits.mine(visitId));
    }

    /** Submits the report: version 1 is locked, the home can read it, and what was found takes effect. */
    @Permits(Permission.REG44_WRITE)
    public Long submit(SubmitReport command) {
        Visit visit = visits.mine(command.visitId());
        visit.unless(command.version());
        VisitStatus before = visit.status();
        before.mustAllow(VisitStatus.SUBMITTED);
        RuleBroken.whenAny(submission.refusals(visit));
        store.lock(visit.id(), null);
        submission.takeEffect(visit);
        underWay.over(visit.id());
        visit.submitted();
        return visits.keep(visit, before).id();
    }

    /** Asks the home to say what is factually wrong. */
    @Permits(Permission.REG44_WRITE)
    public void askForFacts(long visitId) {
        Visit visit = visits.mine(visitId);
        VisitStatus before = visit.status();
        visit.factsAsked();
        visits.keep(visit, before);
    }

    /** Submits a corrected version. */
    @Permits(Permission.REG44_WRITE)
    public Long submitVersion(SubmitVersion command) {
        Visit visit = visits.mine(command.visitId());
        visit.unless(command.version());
        RuleBroken.when(visit.status() != VisitStatus.FACTUAL_ACCURACY, "reg44.version.notAsked");
        Words.check()
                .needed("changed", command.changed(), "reg44.version.changed")
                .text("changed", command.changed(), 4000)
                .orRefuse();
        RuleBroken.whenAny(submission.refusals(visit));
        store.lock(visit.id(), Words.tidy(command.changed()));
        return visit.id();
    }

    /** Makes the last submitted version final. */
    @Permits(Permission.REG44_WRITE)
    public void finish(long visitId) {
        Visit visit = visits.mine(visitId);
        VisitStatus before = visit.status();
        before.mustAllow(VisitStatus.FINAL);
        RuleBroken.when(submission.changedSince(visit), "reg44.final.unsent");
        visit.finished();
        visits.keep(visit, before);
    }

    /** Says something about a version: the home what is factually wrong, the responsible individual what they think. */
    @Permits({Permission.REG44_RESPOND, Permission.REG44_COMMENT})
    public Long comment(NewComment command) {
        Visit visit = visits.visit(caller.scope(Permission.REG44_RESPOND, Permission.REG44_COMMENT), command.visitId());
        AfterRow.Kind kind =
                caller.may(Permission.REG44_RESPOND, visit.homeId()) ? AfterRow.Kind.FACT : AfterRow.Kind.REMARK;
        if (!visit.status().submitted()) {
            throw new NotFound("visit", command.visitId());
        }
        RuleBroken.when(
                kind == AfterRow.Kind.FACT && visit.status() != VisitStatus.FACTUAL_ACCURACY, "reg44.comment.notAsked");
        Words.check()
                .needed("words", command.words(), "reg44.comment.words")
                .text("words", command.words(), 8000)
                .refuse(
                        command.number() < 1 || command.number() > store.latest(visit.id()),
                        Refusal.of("reg44.comment.version"))
                .orRefuse();
        return Rows.of(
                        em,
                        """
                        insert into reg44.comment (visit_id, number, kind, section, words, by_id, at)
                        values (:visit, :number, :kind, cast(:section as text), :words, :by, :at) returning id""")
                .with("visit", visit.id())
                .with("number", command.number())
                .with("kind", kind)
                .with("section", command.section())
                .with("words", Words.tidy(command.words()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
    }

    /** The report as its writer has saved it so far; nobody else finds it. */
    @Permits(value = Permission.REG44_WRITE, kind = Permits.Kind.READS)
    public Report draft(long visitId) {
        Report draft = store.ownDraft(visitId);
        if (draft.home() == null) {
            throw new NotFound("visit", visitId);
        }
        return draft;
    }

    /** A submitted version of a report. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public Report version(long visitId, int number) {
        Report report = store.version(visitId, number);
        if (report.home() == null) {
            throw new NotFound("report", visitId);
        }
        return report;
    }

    /** The submitted versions of a report, the newest first. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public List<VersionRow> versions(long visitId) {
        return store.versions(visitId);
    }

    /** What was said about a report and to whom it was sent, in order. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public List<AfterRow> after(long visitId) {
        return store.after(visitId);
    }
}
