package uk.homes.web.inspections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.inspections.ActionKind;
import uk.homes.inspections.ActionPlans;
import uk.homes.inspections.ActionRow;
import uk.homes.inspections.ComplianceNoticeRow;
import uk.homes.inspections.ComplianceNotices;
import uk.homes.inspections.InspectionActions;
import uk.homes.inspections.InspectionFile;
import uk.homes.inspections.InspectionType;
import uk.homes.inspections.Inspections;
import uk.homes.inspections.PlanRow;
import uk.homes.inspections.PlanStatus;
import uk.homes.inspections.TellingRow;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** One inspection: what was judged, the way of the report, and everything that followed from it. */
@Named("inspectionPage")
@RequestScoped
@Page(path = "/inspections/inspection", permits = Permission.INSPECTIONS_READ)
public class InspectionPage {

    @Inject
    private Inspections inspections;

    @Inject
    private InspectionActions actions;

    @Inject
    private ActionPlans plans;

    @Inject
    private ComplianceNotices notices;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private InspectionWords words;

    @Inject
    private CurrentHome home;

    private InspectionFile row;
    private List<ActionRow> asking = List.of();
    private List<ActionRow> planned = List.of();
    private List<ComplianceNoticeRow> ordered = List.of();
    private PlanRow plan;
    private List<TellingRow> told = List.of();

    @PostConstruct
    void open() {
        row = inspections.find(asked.needed("inspection"));
        home.about(row.homeId());
        plan = plans.of(row.id()).orElse(null);
    }

    /** Reads what is only shown. */
    public void read() {
        List<ActionRow> all = actions.of(row.id());
        asking = all.stream().filter(each -> each.kind() != ActionKind.PLANNED).toList();
        planned = all.stream().filter(each -> each.kind() == ActionKind.PLANNED).toList();
        ordered = notices.of(row.id());
        told = plan == null ? List.of() : plans.told(plan.id());
    }

    /** Raises the plan of a downgrade that came in from what Ofsted has published. */
    public void raise() {
        forms.ask(() -> plans.raise(row.id())).ifPresent(id -> back("inspections.plan.raised"));
    }

    /** Work on the plan begins, or begins again. */
    public void begin() {
        move("inspections.plan.begun", () -> plans.begin(plan.id(), version()));
    }

    /** Closes the plan. */
    public void close() {
        move("inspections.plan.closedNow", () -> plans.close(plan.id(), version()));
    }

    private Integer version() {
        return asked.number("version").orElse(null);
    }

    private void move(String key, Runnable useCase) {
        try {
            if (forms.run(useCase)) {
                back(key);
            }
        } catch (ChangedMeanwhile meanwhile) {
            plan = plans.of(row.id()).orElse(null);
            Refused.because(Texts.of("inspections.plan.meanwhile"));
        }
    }

    private void back(String key) {
        forms.goOn("/inspections/inspection?inspection=" + row.id(), key);
    }

    public String getTitle() {
        return Texts.of("inspections.inspection.title", row.homeName(), Spoken.day(row.on()));
    }

    /** Kind, overall judgement and the one before. */
    public String getLead() {
        String type = Texts.of("inspections.type." + row.type());
        if (row.overall() == null) {
            return row.interim() == null ? type : type + ". " + words.word(row.interim());
        }
        return row.before() == null
                ? Texts.of("inspections.inspection.leadFirst", type, overall())
                : Texts.of("inspections.inspection.lead", type, overall(), words.word(row.before(), row.beforeWords()));
    }

    private String overall() {
        return words.word(row.overall(), row.overallWords());
    }

    public List<Fact> getJudged() {
        return List.of(
                new Fact(Texts.of("inspections.list.overall"), overall(), words.shape(row.overall())),
                new Fact(
                        Texts.of("inspections.list.helped"),
                        words.word(row.helpedProtected()),
                        words.shape(row.helpedProtected())),
                new Fact(Texts.of("inspections.list.leaders"), words.word(row.leaders()), words.shape(row.leaders())));
    }

    /** What was recorded of the judgement before, where it was recorded anew. */
    public String getCorrected() {
        if (row.judgedOn() == null || row.was() == null) {
            return "";
        }
        String since = Texts.of("inspections.inspection.corrected", Spoken.day(row.judgedOn()), words.word(row.was()));
        return row.why() == null ? since : since + " " + row.why();
    }

    /** Whether the judgements can be recorded here: of a full or an interim inspection, published or not. */
    public boolean isJudgeable() {
        return isWriting() && (row.type() == InspectionType.FULL || row.type() == InspectionType.INTERIM);
    }

    public String getJudgeWords() {
        boolean known = row.overall() != null || row.interim() != null;
        return Texts.of(known ? "inspections.judge.titleAgain" : "inspections.judge.title");
    }

    public List<Fact> getReport() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("inspections.inspection.draftOn", row.draftReceivedOn()));
        facts.add(fact("inspections.inspection.sentOn", row.commentsSentOn()));
        facts.add(fact("inspections.inspection.publishedOn", row.publishedOn()));
        return facts;
    }

    private Fact fact(String key, LocalDate day) {
        return new Fact(Texts.of(key), day == null ? Texts.of("inspections.inspection.notKnown") : Spoken.day(day));
    }

    public boolean isWriting() {
        return caller.may(Permission.INSPECTIONS_WRITE, row.homeId());
    }

    /** Whether a downgrade has no plan yet. */
    public boolean isRaisable() {
        return isWriting() && (plan == null || isWithdrawn()) && row.downgraded();
    }

    public boolean isWithdrawn() {
        return plan != null && plan.status() == PlanStatus.WITHDRAWN;
    }

    public boolean isPlannable() {
        return isWriting() && plan != null && plan.status() != PlanStatus.CLOSED && !isWithdrawn();
    }

    public boolean isBeginnable() {
        return isWriting()
                && plan != null
                && (plan.status() == PlanStatus.AGREED || plan.status() == PlanStatus.CLOSED);
    }

    public boolean isClosable() {
        return isWriting() && plan != null && plan.status() == PlanStatus.UNDER_WAY;
    }

    public boolean isAgreeable() {
        return isWriting() && plan != null && plan.status() == PlanStatus.RAISED;
    }

    /** Where the action comes from: "Requirement, Regulation 33(4)(b)". */
    public String source(ActionRow action) {
        String kind = words.word(action.kind());
        return action.provision() == null ? kind : kind + ", " + words.cite(action.provision());
    }

    /** Who does it and by when, as far as that is said. */
    public String terms(ActionRow action) {
        String who = action.owner() == null ? "" : action.owner() + ". ";
        return action.dueOn() == null ? who : who + Texts.of("inspections.action.by", Spoken.day(action.dueOn()));
    }

    /** When the plan was raised and who answers for it. */
    public String getPlanLead() {
        String raised = Texts.of("inspections.plan.raisedOn", Spoken.day(plan.raisedOn()));
        return plan.owner() == null ? raised : raised + " " + Texts.of("inspections.plan.ownedBy", plan.owner());
    }

    public boolean late(ActionRow action) {
        return action.late(clock.today());
    }

    /** Where what followed is recorded, up to what it is. */
    public String getFollow() {
        return "/inspections/follow?inspection=" + row.id() + "&what=";
    }

    public InspectionFile getRow() {
        return row;
    }

    public List<ActionRow> getAsking() {
        return asking;
    }

    public List<ActionRow> getPlanned() {
        return planned;
    }

    public List<ComplianceNoticeRow> getOrdered() {
        return ordered;
    }

    public PlanRow getPlan() {
        return plan;
    }

    public List<TellingRow> getTold() {
        return told;
    }
}
