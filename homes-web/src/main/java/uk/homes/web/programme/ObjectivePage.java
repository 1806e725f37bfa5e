package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.access.Permission;
import uk.homes.programme.MilestoneKind;
import uk.homes.programme.MilestoneRow;
import uk.homes.programme.Milestones;
import uk.homes.programme.ObjectiveRow;
import uk.homes.programme.ObjectiveStatus;
import uk.homes.programme.Objectives;
import uk.homes.programme.ReportObjective;
import uk.homes.programme.StateRow;
import uk.homes.programme.TargetRow;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.AsAt;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Option;

/** One objective: how it stands, its steps, every date it had, and the form in which one reports on it. */
@Named("objectivePage")
@RequestScoped
@Page(path = "/programme/objective", permits = Permission.PROGRAMME_READ)
public class ObjectivePage {

    @Inject
    private Objectives objectives;

    @Inject
    private Milestones milestones;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private CurrentHome home;

    private long objective;
    private ObjectiveRow row;
    private List<StepView> steps = List.of();
    private List<TargetRow> targets = List.of();
    private List<StateRow> history = List.of();
    private boolean mayReport;
    private boolean changedMeanwhile;

    private Integer version;
    private ObjectiveStatus status;
    private String waitsFor;
    private String achieved;
    private String nextSteps;
    private String ownerPost;

    /** Finds the objective the address or the form names. */
    @PostConstruct
    void find() {
        objective = asked.needed("objective");
        row = objectives.find(objective, clock.today());
        home.about(row.homeId());
        steps = milestones.list(objective, clock.today()).stream()
                .map(StepView::of)
                .toList();
        targets = objectives.targets(objective);
        history = objectives.history(objective);
        mayReport = objectives.mayReport(row.homeId());
        version = row.version();
        status = row.status();
        waitsFor = row.waitsFor();
        achieved = row.achieved();
        nextSteps = row.nextSteps();
        ownerPost = row.ownerPost();
    }

    /** Takes the report. When somebody else reported meanwhile, both texts are shown and this one waits to be chosen. */
    public void report() {
        ReportObjective command = new ReportObjective(
                objective, version, status, waitsFor, achieved, nextSteps, ownerPost, row.sourceNote());
        try {
            if (forms.run(() -> objectives.report(command))) {
                forms.taken("programme.objective", String.valueOf(objective));
                forms.goOn("/programme/objective?objective=" + objective, "programme.objective.done");
            }
        } catch (ChangedMeanwhile meanwhile) {
            changedMeanwhile = true;
            row = objectives.find(objective, clock.today());
            history = objectives.history(objective);
            version = row.version();
        }
    }

    /** How it stands, in pairs. */
    public List<Fact> getFacts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                Texts.of("programme.objective.statusNow"),
                Wording.status(row.status()),
                Wording.look(Wording.mark(row.status()))));
        facts.add(new Fact(Texts.of("programme.board.beds"), String.valueOf(row.beds())));
        facts.add(new Fact(Texts.of("programme.reprofile.first"), row.original().words()));
        facts.add(new Fact(
                Texts.of("programme.reprofile.now"),
                row.slip() == 0 ? row.current().words() : row.current().words() + ", " + Wording.slip(row.slip())));
        if (row.opened() != null) {
            facts.add(new Fact(
                    Texts.of("programme.objective.opened"), row.opened().words()));
        }
        if (row.waitsFor() != null) {
            facts.add(new Fact(Texts.of("programme.objective.waitsFor"), row.waitsFor()));
        }
        facts.add(new Fact(Texts.of("programme.objective.ownerPost"), row.ownerPost()));
        if (row.sourceNote() != null) {
            facts.add(new Fact(Texts.of("programme.objective.source"), row.sourceNote()));
        }
        return facts;
    }

    /** The statuses that can follow, and the one there is; any, while what was sent is read. */
    public List<Option> getStatuses() {
        if (asked.reading()) {
            return Posts.options(ObjectiveStatus.class, "programme.status.");
        }
        List<ObjectiveStatus> offered = new ArrayList<>(List.of(row.status()));
        row.status().next().stream()
                .filter(next -> next != ObjectiveStatus.REPLACED)
                .forEach(offered::add);
        return Posts.options(offered, "programme.status.");
    }

    /** What was promised, and for what; a kind that the title says already is not said twice. */
    public String getLead() {
        String title = row.title();
        String kind = Texts.of("programme.kind." + row.kind());
        boolean said = title.toLowerCase(Locale.UK).contains(kind.toLowerCase(Locale.UK));
        return said ? title : Texts.of("programme.objective.lead", title, kind);
    }

    public String statusWord(StateRow state) {
        return Wording.status(state.status());
    }

    public String look(StateRow state) {
        return Wording.look(Wording.mark(state.status()));
    }

    public String day(StateRow state) {
        return AsAt.words(state.day());
    }

    public List<DateLine> getDates() {
        return DateLine.of(targets);
    }

    /** Whether its date can still move. */
    public boolean isMovable() {
        return row.status().dateMayMove();
    }

    public List<StepView> getSteps() {
        return steps;
    }

    /** Whether a kind of step is not there yet. */
    public boolean isMoreSteps() {
        return steps.size() < MilestoneKind.values().length;
    }

    public List<StateRow> getHistory() {
        return history;
    }

    /** Whether the form is there: not for what was replaced, unless that happened while somebody was writing. */
    public boolean isMayReport() {
        return mayReport && (row.status() != ObjectiveStatus.REPLACED || changedMeanwhile || asked.reading());
    }

    /** What the other person reported beside what is typed here. */
    public BothTexts getBoth() {
        return BothTexts.of(
                Texts.of("programme.objective.theirs"),
                AsAt.words(history.get(0).day()),
                said(row.status(), row.waitsFor(), row.achieved(), row.nextSteps(), row.ownerPost()),
                said(status, waitsFor, achieved, nextSteps, ownerPost));
    }

    private static String said(ObjectiveStatus status, String... words) {
        return Stream.concat(Stream.of(status == null ? null : Wording.status(status)), Stream.of(words))
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public ObjectiveRow getRow() {
        return row;
    }

    /** A step of the objective, in words. */
    public record StepView(long id, String name, String promised, String now, String look, String done, String owner) {

        static StepView of(MilestoneRow row) {
            boolean done = row.done() != null;
            String none = Texts.of("programme.objective.noDate");
            String slip = Wording.slip(row.slip());
            String now = row.current() == null ? none : row.current().words() + (slip.isEmpty() ? "" : ", " + slip);
            return new StepView(
                    row.id(),
                    Texts.of("programme.milestone." + row.kind()),
                    row.original() == null ? none : row.original().words(),
                    now,
                    done ? "is-good" : "is-none",
                    done ? row.done().words() : Texts.of("programme.board.notYet"),
                    row.ownerPost());
        }
    }

    public long getObjective() {
        return objective;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public ObjectiveStatus getStatus() {
        return status;
    }

    public void setStatus(ObjectiveStatus status) {
        this.status = status;
    }

    public String getWaitsFor() {
        return waitsFor;
    }

    public void setWaitsFor(String waitsFor) {
        this.waitsFor = waitsFor;
    }

    public String getAchieved() {
        return achieved;
    }

    public void setAchieved(String achieved) {
        this.achieved = achieved;
    }

    public String getNextSteps() {
        return nextSteps;
    }

    public void setNextSteps(String nextSteps) {
        this.nextSteps = nextSteps;
    }

    public String getOwnerPost() {
        return ownerPost;
    }

    public void setOwnerPost(String ownerPost) {
        this.ownerPost = ownerPost;
    }
}
