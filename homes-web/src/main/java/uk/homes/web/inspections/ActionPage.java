package uk.homes.web.inspections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.inspections.ActionRow;
import uk.homes.inspections.ActionStatus;
import uk.homes.inspections.EvidenceRow;
import uk.homes.inspections.InspectionActions;
import uk.homes.inspections.StepRow;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.GivenFile;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** One requirement, recommendation or planned action: what was done, the evidence, and the second person's look. */
@Named("requirementPage")
@RequestScoped
@Page(path = "/inspections/action", permits = Permission.INSPECTIONS_READ)
public class ActionPage {

    @Inject
    private InspectionActions actions;

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

    private ActionRow row;
    private Integer version;
    private List<StepRow> steps = List.of();
    private List<EvidenceRow> files = List.of();

    private String evidence;
    private String checkWords;
    private UUID submission;
    private String fileWords;
    private GivenFile file;

    @PostConstruct
    void open() {
        row = actions.find(asked.needed("action"));
        home.about(row.homeId());
        version = asked.number("version").orElse(row.version());
    }

    /** Reads what is only shown. */
    public void read() {
        steps = actions.steps(row.id());
        files = actions.files(row.id());
    }

    /** Work begins. */
    public void begin() {
        take("inspections.evidence", "inspections.action.begun", () -> actions.begin(said(null)));
    }

    /** It is done. */
    public void done() {
        take("inspections.evidence", "inspections.action.doneNow", () -> actions.done(said(evidence)));
    }

    /** A second person has looked. */
    public void check() {
        take("inspections.check", "inspections.action.checkedNow", () -> actions.check(said(checkWords)));
    }

    /** It was found not done. */
    public void reopen() {
        take("inspections.check", "inspections.action.reopenedNow", () -> actions.reopen(said(checkWords)));
    }

    /** Adds a file that shows what was done. */
    public void attach() {
        InspectionActions.NewEvidence added = new InspectionActions.NewEvidence(submission, row.id(), fileWords, file);
        forms.ask(() -> actions.attach(added)).ifPresent(id -> {
            forms.taken("inspections.file", String.valueOf(row.id()));
            forms.goOn("/inspections/action?action=" + row.id(), "inspections.file.added");
        });
    }

    private InspectionActions.Said said(String text) {
        return new InspectionActions.Said(row.id(), version, text);
    }

    private void take(String form, String key, Runnable useCase) {
        try {
            if (forms.run(useCase)) {
                forms.taken(form, String.valueOf(row.id()));
                forms.goOn("/inspections/action?action=" + row.id(), key);
            }
        } catch (ChangedMeanwhile meanwhile) {
            row = actions.find(row.id());
            version = row.version();
            Refused.because(Texts.of("inspections.action.meanwhile", words.word(row.status())));
        }
    }

    public String getTitle() {
        return Texts.of("inspections.action.title", words.word(row.kind()), row.homeName());
    }

    /** When it is due, and how late it is. */
    public String getLead() {
        if (row.dueOn() == null) {
            return Texts.of("inspections.action.noDay");
        }
        return row.late(clock.today())
                ? Texts.of(
                        "inspections.action.leadLate", Spoken.day(row.dueOn()), words.days(row.dueOn(), clock.today()))
                : Texts.of("inspections.action.lead", Spoken.day(row.dueOn()));
    }

    /** A status as the history has it. */
    public String step(StepRow step) {
        return words.word(ActionStatus.valueOf(step.to()));
    }

    public boolean isWriting() {
        return caller.may(Permission.INSPECTIONS_WRITE, row.homeId());
    }

    public boolean isBeginnable() {
        return isWriting() && row.status().allows(ActionStatus.IN_PROGRESS);
    }

    /** While a form is read, it is offered as it was when it was shown; the use case says what has become of it. */
    public boolean isDoable() {
        return isWriting() && (asked.reading() || row.status().allows(ActionStatus.DONE));
    }

    /** Whether a file can still be added: until a second person has closed it. */
    public boolean isFileable() {
        return isWriting() && (asked.reading() || row.status() != ActionStatus.CHECKED);
    }

    public boolean isCheckable() {
        return isWriting() && (asked.reading() || row.status() == ActionStatus.DONE && !isMine());
    }

    /** Whether it waits for somebody else than the person who looks. */
    public boolean isWaitingForAnother() {
        return isWriting() && row.status() == ActionStatus.DONE && isMine();
    }

    private boolean isMine() {
        return caller.personId().equals(row.doneBy());
    }

    public ActionRow getRow() {
        return row;
    }

    public Integer getVersion() {
        return version;
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getCheckWords() {
        return checkWords;
    }

    public void setCheckWords(String checkWords) {
        this.checkWords = checkWords;
    }

    public List<EvidenceRow> getFiles() {
        return files;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getFileWords() {
        return fileWords;
    }

    public void setFileWords(String fileWords) {
        this.fileWords = fileWords;
    }

    public GivenFile getFile() {
        return file;
    }

    public void setFile(GivenFile file) {
        this.file = file;
    }
}
