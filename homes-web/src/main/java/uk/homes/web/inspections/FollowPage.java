package uk.homes.web.inspections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.inspections.ActionKind;
import uk.homes.inspections.ActionPlans;
import uk.homes.inspections.ComplianceNotices;
import uk.homes.inspections.HowTold;
import uk.homes.inspections.InspectionActions;
import uk.homes.inspections.InspectionFile;
import uk.homes.inspections.Inspections;
import uk.homes.inspections.PlanRow;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** Records what followed an inspection: the report's way, what it asks for, notices, and the plan. One form for each. */
@Named("inspectionFollow")
@RequestScoped
@Page(path = "/inspections/follow", permits = Permission.INSPECTIONS_WRITE)
public class FollowPage {

    /** What can be recorded here. */
    public enum What {
        DRAFT,
        COMMENTS,
        PUBLISHED,
        REQUIREMENT,
        RECOMMENDATION,
        NOTICE,
        MET,
        PLANNED,
        AGREED,
        TOLD;

        boolean ofPlan() {
            return this == PLANNED || this == AGREED || this == TOLD;
        }
    }

    @Inject
    private Inspections inspections;

    @Inject
    private InspectionActions actions;

    @Inject
    private ComplianceNotices notices;

    @Inject
    private ActionPlans plans;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private CurrentHome home;

    private InspectionFile row;
    private PlanRow plan;
    private What what;
    private Long notice;

    private UUID submission;
    private LocalDate on;
    private String provision;
    private String text;
    private LocalDate dueOn;
    private String owner;
    private HowTold how;

    @PostConstruct
    void open() {
        what = asked.one(What.class, "what").orElse(What.REQUIREMENT);
        row = inspections.find(inspection());
        home.about(row.homeId());
        if (!caller.may(Permission.INSPECTIONS_WRITE, row.homeId())) {
            throw new NotFound("inspection", row.id());
        }
        plan = what.ofPlan() ? plans.of(row.id()).orElseThrow(() -> new NotFound("action plan", row.id())) : null;
        notice = what == What.MET ? asked.needed("notice") : null;
        on = clock.today();
    }

    // What is due names the notice or the plan; people come from the inspection.
    private long inspection() {
        return asked.id("inspection")
                .or(() -> asked.id("notice").map(id -> notices.find(id).inspectionId()))
                .orElseGet(() -> plans.find(asked.needed("plan")).inspectionId());
    }

    /** Records it. */
    public void keep() {
        try {
            if (forms.run(this::record)) {
                forms.taken("inspections.follow", row.id() + "." + what);
                forms.goOn("/inspections/inspection?inspection=" + row.id(), "inspections.follow.done");
            }
        } catch (ChangedMeanwhile meanwhile) {
            plan = plans.of(row.id()).orElse(null);
            Refused.because(Texts.of("inspections.plan.meanwhile"));
        }
    }

    private void record() {
        switch (what) {
            case DRAFT -> inspections.draftReceived(row.id(), on);
            case COMMENTS -> inspections.commentsSent(row.id(), on, text);
            case PUBLISHED -> inspections.published(row.id(), on);
            case REQUIREMENT, RECOMMENDATION ->
                actions.add(new InspectionActions.NewAction(
                        submission, row.id(), ActionKind.valueOf(what.name()), provision, text, dueOn));
            case NOTICE ->
                notices.give(new ComplianceNotices.NewNotice(submission, row.id(), on, provision, text, dueOn));
            case MET -> notices.met(notice, on, text);
            case PLANNED -> plans.add(new ActionPlans.NewPlanned(submission, plan.id(), text, owner, dueOn));
            case AGREED -> plans.agree(plan.id(), asked.number("version").orElse(plan.version()), owner);
            case TOLD -> plans.tell(new ActionPlans.NewTelling(submission, plan.id(), owner, how, on, text));
        }
    }

    public String getTitle() {
        return Texts.of("inspections.follow." + what + ".title");
    }

    public String getLead() {
        return Texts.of("inspections.follow.lead", row.homeName(), Texts.of("inspections.type." + row.type()));
    }

    /** The law behind it, where there is one to show. */
    public String getRule() {
        return switch (what) {
            case COMMENTS, NOTICE, PLANNED, TOLD -> Texts.of("inspections.follow." + what + ".rule");
            default -> "";
        };
    }

    public String getOnLabel() {
        return switch (what) {
            case DRAFT, COMMENTS, PUBLISHED, NOTICE, MET, TOLD -> Texts.of("inspections.follow." + what + ".on");
            default -> "";
        };
    }

    public String getTextLabel() {
        return switch (what) {
            case DRAFT, PUBLISHED, AGREED -> "";
            default -> Texts.of("inspections.follow." + what + ".text");
        };
    }

    public String getProvisionLabel() {
        return switch (what) {
            case REQUIREMENT, RECOMMENDATION, NOTICE -> Texts.of("inspections.follow." + what + ".provision");
            default -> "";
        };
    }

    /** The regulations whose number or words begin as somebody typed: "25" and "fire" both find "Regulation 25: fire precautions". */
    public List<String> suggest(String typed) {
        return Provisions.of(typed);
    }

    public String getDueLabel() {
        return switch (what) {
            case REQUIREMENT, RECOMMENDATION, NOTICE, PLANNED -> Texts.of("inspections.follow.due");
            default -> "";
        };
    }

    public String getOwnerLabel() {
        return switch (what) {
            case PLANNED, AGREED, TOLD -> Texts.of("inspections.follow." + what + ".owner");
            default -> "";
        };
    }

    /** Whether a plan is to be agreed that has no action yet: then the actions come first. */
    public boolean isWithoutActions() {
        return what == What.AGREED && plan.actions() == 0;
    }

    public boolean isDueOptional() {
        return what == What.RECOMMENDATION;
    }

    public boolean isTelling() {
        return what == What.TOLD;
    }

    public List<Option> getHows() {
        return Arrays.stream(HowTold.values())
                .map(each -> new Option(each, Texts.of("inspections.how." + each)))
                .toList();
    }

    public InspectionFile getRow() {
        return row;
    }

    public PlanRow getPlan() {
        return plan;
    }

    public What getWhat() {
        return what;
    }

    public Long getNotice() {
        return notice;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getProvision() {
        return provision;
    }

    public void setProvision(String provision) {
        this.provision = provision;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public HowTold getHow() {
        return how;
    }

    public void setHow(HowTold how) {
        this.how = how;
    }
}
