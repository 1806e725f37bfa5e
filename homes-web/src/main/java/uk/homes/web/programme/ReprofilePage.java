package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import uk.homes.access.Permission;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.programme.MilestoneRow;
import uk.homes.programme.Milestones;
import uk.homes.programme.ObjectiveRow;
import uk.homes.programme.Objectives;
import uk.homes.programme.Reprofile;
import uk.homes.programme.TargetRow;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.PartialDate;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Meanwhile;

/** Moving a promised date of an objective, or of one of its steps; the date before stays. */
@Named("reprofilePage")
@RequestScoped
@Page(path = "/programme/reprofile", permits = Permission.PROGRAMME_MANAGE)
public class ReprofilePage {

    @Inject
    private Objectives objectives;

    @Inject
    private Milestones milestones;

    @Inject
    private Boards boards;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private CurrentHome home;

    private Long objective;
    private Long milestone;
    private ObjectiveRow row;
    private MilestoneRow step;
    private List<TargetRow> targets = List.of();
    private List<ObjectiveRow> movable = List.of();

    private UUID submission;
    private Integer version;
    private PartialDate target;
    private String reason;
    private String decision;
    private String approver;
    private BothTexts both;

    /** Finds what the address or the form names; without a name, offers what can be re-profiled. */
    @PostConstruct
    void find() {
        LocalDate today = clock.today();
        objective = asked.id("objective").orElse(null);
        milestone = asked.id("milestone").orElse(null);
        if (objective == null) {
            movable = boards.first(today).map(Board::objectives).orElse(List.of()).stream()
                    .filter(each -> each.status().dateMayMove())
                    .toList();
            return;
        }
        row = objectives.find(objective, today);
        home.about(row.homeId());
        if (milestone != null) {
            step = milestones.list(objective, today).stream()
                    .filter(each -> each.id() == milestone)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("milestone", milestone));
        }
        targets = step == null ? objectives.targets(objective) : milestones.targets(milestone);
        if (version == null) {
            version = stored();
            target = current();
        }
    }

    /** Moves the date. */
    public void move() {
        Reprofile command = new Reprofile(
                submission, step == null ? objective : milestone, version, target, reason, decision, approver);
        Supplier<Long> work = () -> step == null ? objectives.reprofile(command) : milestones.reprofile(command);
        try {
            Optional<Long> moved = forms.ask(work);
            if (moved.isPresent()) {
                forms.taken("programme.reprofile", getRecord());
                forms.goOn("/programme/objective?objective=" + objective, "programme.reprofile.done", target.words());
            }
        } catch (ChangedMeanwhile meanwhile) {
            find();
            version = stored();
            TargetRow newest = targets.get(0);
            both = Meanwhile.both(
                    Meanwhile.said(newest.target(), newest.reason(), newest.approver(), newest.decision()),
                    Meanwhile.said(target, reason, approver, decision));
        }
    }

    private int stored() {
        return step == null ? row.version() : step.version();
    }

    private PartialDate current() {
        return step == null ? row.current() : step.current();
    }

    /** What is re-profiled, in words. */
    public String getWhat() {
        return step == null
                ? row.name()
                : Texts.of("programme.reprofile.step", row.name(), Texts.of("programme.milestone." + step.kind()));
    }

    public String getTitle() {
        return row == null ? Texts.of("programme.reprofile.choose") : Texts.of("programme.reprofile.title", getWhat());
    }

    public String getLead() {
        return row == null
                ? Texts.of("programme.reprofile.chooseText")
                : Texts.of("programme.reprofile.lead", Texts.of("programme.kind." + row.kind()), row.beds());
    }

    /** First promise, date now and status. */
    public List<Fact> getFacts() {
        if (row == null) {
            return List.of();
        }
        PartialDate original = step == null ? row.original() : step.original();
        long slip = step == null ? row.slip() : step.slip();
        String none = Texts.of("programme.objective.noDate");
        String now = current() == null
                ? none
                : slip == 0 ? current().words() : current().words() + ", " + Wording.slip(slip);
        return List.of(
                new Fact(Texts.of("programme.reprofile.first"), original == null ? none : original.words()),
                new Fact(Texts.of("programme.reprofile.now"), now),
                new Fact(
                        Texts.of("programme.objective.statusNow"),
                        Wording.status(row.status()),
                        Wording.look(Wording.mark(row.status()))));
    }

    /** Every date so far, the newest first. */
    public List<DateLine> getDates() {
        return DateLine.of(targets);
    }

    public List<String> getApprovers() {
        return Posts.approvers();
    }

    /** The record under which the draft is kept. */
    public String getRecord() {
        return milestone == null ? "objective-" + objective : "milestone-" + milestone;
    }

    /** A date in the words of the choice of objectives. */
    public String words(ObjectiveRow each) {
        return each.slip() == 0 ? each.current().words() : each.current().words() + ", " + Wording.slip(each.slip());
    }

    /** Whether it is known what is re-profiled. */
    public boolean isChosen() {
        return row != null;
    }

    public List<ObjectiveRow> getMovable() {
        return movable;
    }

    /** The date the other person gave beside this one, {@code null} when nobody else did. */
    public BothTexts getBoth() {
        return both;
    }

    public Long getObjective() {
        return objective;
    }

    public Long getMilestone() {
        return milestone;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public PartialDate getTarget() {
        return target;
    }

    public void setTarget(PartialDate target) {
        this.target = target;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getApprover() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }
}
