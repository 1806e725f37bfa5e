package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import uk.homes.programme.Aspect;
import uk.homes.programme.MilestoneKind;
import uk.homes.programme.Milestones;
import uk.homes.programme.MoveStanding;
import uk.homes.programme.NewMilestone;
import uk.homes.programme.NewObjective;
import uk.homes.programme.ObjectiveKind;
import uk.homes.programme.ObjectiveRow;
import uk.homes.programme.ObjectiveStatus;
import uk.homes.programme.Objectives;
import uk.homes.programme.Progress;
import uk.homes.programme.RecordStanding;
import uk.homes.programme.ReportObjective;
import uk.homes.programme.Reprofile;
import uk.homes.programme.Standings;
import uk.homes.shared.PartialDate;

/** Writes the programme's past as the Head of Service did, day by day. */
@Dependent
class ProgrammeHand {

    static final String HEAD = "head.of.service";
    static final String OWNER = "Head of Children in Care";
    static final String CO_OWNER = "Head of Commissioning and Transformation Programmes";
    static final String REPORT = "Progress report to the Corporate Parenting Panel, 23 November 2021";

    @Inject
    Objectives objectives;

    @Inject
    Milestones milestones;

    @Inject
    Standings standings;

    private Story story;

    ProgrammeHand in(Story told) {
        story = told;
        return this;
    }

    <T> T on(String day, Supplier<T> work) {
        return story.as(HEAD, LocalDate.parse(day).atTime(10, 0), work);
    }

    private void does(String day, Runnable work) {
        story.does(HEAD, LocalDate.parse(day).atTime(10, 0), work);
    }

    /** Adds an objective; {@code slug} is the word of the home that fulfils it, or {@code null}. */
    long objective(
            String day,
            String slug,
            long phase,
            String title,
            String name,
            ObjectiveKind kind,
            int beds,
            PartialDate by) {
        Long home = slug == null ? null : story.home(slug);
        return on(
                day,
                () -> objectives.add(new NewObjective(
                        UUID.randomUUID(), phase, title, name, kind, beds, home, by, OWNER, null, null)));
    }

    void report(String day, long objective, ObjectiveStatus status, String waits, String achieved, String next) {
        does(
                day,
                () -> objectives.report(new ReportObjective(
                        objective, version(objective, day), status, waits, achieved, next, OWNER, source(day))));
    }

    void reprofile(String day, long objective, PartialDate to, String reason, String decision) {
        on(
                day,
                () -> objectives.reprofile(new Reprofile(
                        UUID.randomUUID(), objective, version(objective, day), to, reason, decision, OWNER)));
    }

    void reprofileStep(String day, long step, PartialDate to, String reason, String decision) {
        on(day, () -> milestones.reprofile(new Reprofile(UUID.randomUUID(), step, 1, to, reason, decision, OWNER)));
    }

    private int version(long objective, String day) {
        ObjectiveRow row = objectives.find(objective, LocalDate.parse(day));
        return row.version();
    }

    private static String source(String day) {
        return day.startsWith("2021-11") ? REPORT : null;
    }

    /** Adds a step with the date it was promised for. */
    long step(String day, long objective, MilestoneKind kind, PartialDate by) {
        return on(day, () -> milestones.add(new NewMilestone(UUID.randomUUID(), objective, kind, by, null)));
    }

    void reached(String day, long step, PartialDate when) {
        does(day, () -> milestones.reached(step, 1, when, null));
    }

    /** Adds a step that was reached when it was written down. */
    void stepReached(String day, long objective, MilestoneKind kind, PartialDate by, PartialDate when) {
        reached(day, step(day, objective, kind, by), when);
    }

    void stands(String day, String slug, Aspect aspect, Progress progress, String words) {
        on(
                day,
                () -> standings.record(
                        new RecordStanding(UUID.randomUUID(), story.home(slug), aspect, progress, words, null)));
    }

    void moves(String day, Aspect aspect, String from, String to, String leaves, String arrives) {
        on(
                day,
                () -> standings.move(new MoveStanding(
                        UUID.randomUUID(), aspect, story.home(from), story.home(to), leaves, arrives)));
    }
}
