package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.homes.access.Permission;
import uk.homes.programme.MilestoneRow;
import uk.homes.programme.Milestones;
import uk.homes.programme.ObjectiveRow;
import uk.homes.programme.Objectives;
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
import uk.homes.web.look.Meanwhile;

/** Saying that a step of an objective was reached, or taking that back. */
@Named("milestonePage")
@RequestScoped
@Page(path = "/programme/milestone", permits = Permission.PROGRAMME_UPDATE)
public class MilestonePage {

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
    private long milestone;
    private ObjectiveRow row;
    private MilestoneRow step;
    private Integer version;
    private PartialDate done;
    private String note;
    private BothTexts both;

    /** Finds the step the address or the form names. */
    @PostConstruct
    void find() {
        objective = asked.needed("objective");
        milestone = asked.needed("milestone");
        row = objectives.find(objective, clock.today());
        home.about(row.homeId());
        step = milestones.list(objective, clock.today()).stream()
                .filter(each -> each.id() == milestone)
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone", milestone));
        if (!objectives.mayReport(row.homeId())) {
            throw new NotFound("milestone", milestone);
        }
        version = step.version();
    }

    /** Says that it was reached. */
    public void sayReached() {
        keep(() -> milestones.reached(milestone, version, done, note), "programme.milestone.doneSaid");
    }

    /** Takes back that it was reached. */
    public void takeBack() {
        keep(() -> milestones.notReached(milestone, version, note), "programme.milestone.takenBack");
    }

    private void keep(Runnable work, String said) {
        try {
            if (forms.run(work)) {
                forms.taken("programme.milestone", String.valueOf(milestone));
                forms.goOn("/programme/objective?objective=" + objective, said);
            } else if (!version.equals(step.version())) {
                compare();
            }
        } catch (ChangedMeanwhile meanwhile) {
            compare();
        }
    }

    private void compare() {
        find();
        both = Meanwhile.both(
                Meanwhile.said(step.done() == null ? Texts.of("programme.board.notYet") : step.done(), step.note()),
                Meanwhile.said(done, note));
    }

    public String getTitle() {
        return Texts.of("programme.reprofile.step", row.name(), Texts.of("programme.milestone." + step.kind()));
    }

    public String getLead() {
        return step.done() == null
                ? Texts.of("programme.milestone.lead")
                : Texts.of("programme.milestone.reachedOn", step.done().words());
    }

    public boolean isReached() {
        return step.done() != null;
    }

    /** Whether one can say that it was reached. */
    public boolean isSaying() {
        return !isReached() || asked.reading();
    }

    /** Whether one can take back that it was reached. */
    public boolean isTakingBack() {
        return isReached() || asked.reading();
    }

    /** What the other person said of this step beside what is typed here, {@code null} when nobody else did. */
    public BothTexts getBoth() {
        return both;
    }

    public ObjectiveRow getRow() {
        return row;
    }

    public long getObjective() {
        return objective;
    }

    public long getMilestone() {
        return milestone;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public PartialDate getDone() {
        return done;
    }

    public void setDone(PartialDate done) {
        this.done = done;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
