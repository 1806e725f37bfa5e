package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.access.Permission;
import uk.homes.programme.MilestoneKind;
import uk.homes.programme.MilestoneRow;
import uk.homes.programme.Milestones;
import uk.homes.programme.NewMilestone;
import uk.homes.programme.ObjectiveRow;
import uk.homes.programme.Objectives;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.PartialDate;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** A step more for an objective: which, for when, and who answers for it. */
@Named("programmeStep")
@RequestScoped
@Page(path = "/programme/step", permits = Permission.PROGRAMME_UPDATE)
public class StepPage {

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

    private ObjectiveRow row;
    private Set<MilestoneKind> there;
    private UUID submission;
    private MilestoneKind kind;
    private PartialDate target;
    private String ownerPost;

    /** Finds the objective the address or the form names, and the steps it does not have yet. */
    @PostConstruct
    void find() {
        long objective = asked.needed("objective");
        row = objectives.find(objective, clock.today());
        home.about(row.homeId());
        if (!objectives.mayReport(row.homeId())) {
            throw new NotFound("objective", objective);
        }
        there = milestones.list(objective, clock.today()).stream()
                .map(MilestoneRow::kind)
                .collect(Collectors.toSet());
    }

    /** Adds the step. */
    public void add() {
        forms.ask(() -> milestones.add(new NewMilestone(submission, row.id(), kind, target, ownerPost)))
                .ifPresent(id -> {
                    forms.taken("programme.step", String.valueOf(row.id()));
                    forms.goOn("/programme/objective?objective=" + row.id(), "programme.step.done");
                });
    }

    /** Who answers for the step when nobody is named. */
    public String getOwnerHint() {
        return Texts.of("programme.step.ownerHint", row.ownerPost());
    }

    /** The kinds it does not have yet; any, while what was sent is read. */
    public List<Option> getKinds() {
        return Posts.options(
                Stream.of(MilestoneKind.values())
                        .filter(each -> asked.reading() || !there.contains(each))
                        .toList(),
                "programme.milestone.");
    }

    public ObjectiveRow getRow() {
        return row;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public MilestoneKind getKind() {
        return kind;
    }

    public void setKind(MilestoneKind kind) {
        this.kind = kind;
    }

    public PartialDate getTarget() {
        return target;
    }

    public void setTarget(PartialDate target) {
        this.target = target;
    }

    public String getOwnerPost() {
        return ownerPost;
    }

    public void setOwnerPost(String ownerPost) {
        this.ownerPost = ownerPost;
    }
}
