package uk.homes.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.regulation.ApplicationPapers;
import uk.homes.regulation.ApplicationRow;
import uk.homes.regulation.Applications;
import uk.homes.regulation.DocumentRow;
import uk.homes.regulation.InterviewOutcome;
import uk.homes.regulation.InterviewRow;
import uk.homes.regulation.StageRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Option;
import uk.homes.web.look.Spoken;

/** One application: where it stands, how it came there, its documents and its interviews. */
@Named("registrationApplication")
@RequestScoped
@Page(path = "/regulation/application", permits = Permission.REGULATION_READ)
public class ApplicationPage {

    /** A stage that the application has been at, and for how long. */
    public record Past(
            long id,
            String stage,
            String shape,
            String from,
            String took,
            String note,
            String blocks,
            String by,
            String at) {}

    @Inject
    private Applications applications;

    @Inject
    private ApplicationPapers papers;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private RegulationWords words;

    @Inject
    private CurrentHome home;

    private ApplicationRow row;
    private List<StageRow> stages;
    private List<Past> past = List.of();
    private List<DocumentRow> documents = List.of();
    private List<InterviewRow> interviews = List.of();

    private UUID submission;
    private List<Long> ready;
    private String person;
    private LocalDate interviewOn;
    private InterviewOutcome outcome;
    private String interviewNote;

    @PostConstruct
    void open() {
        row = applications.find(asked.needed("application"));
        home.about(row.homeId());
        documents = papers.documents(row.id());
        interviews = papers.interviews(row.id());
        ready = new ArrayList<>(documents.stream()
                .filter(each -> each.readyOn() != null)
                .map(DocumentRow::id)
                .toList());
    }

    /** Reads what is only shown: the newest stage first. */
    public void read() {
        past = new ArrayList<>(getStages().stream().map(this::past).toList());
        Collections.reverse(past);
    }

    /** Keeps which documents are ready. */
    public void keepReady() {
        if (forms.run(() -> papers.ready(row.id(), ready == null ? List.of() : ready))) {
            back("regulation.document.kept");
        }
    }

    /** Keeps an interview. */
    public void addInterview() {
        ApplicationPapers.NewInterview command =
                new ApplicationPapers.NewInterview(submission, row.id(), person, interviewOn, outcome, interviewNote);
        forms.ask(() -> papers.interview(command)).ifPresent(id -> {
            forms.taken("regulation.interview", String.valueOf(row.id()));
            back("regulation.interview.kept");
        });
    }

    /** Records what came of an interview. */
    public void decide(long interviewId, String came) {
        if (forms.run(() -> papers.outcome(row.id(), interviewId, InterviewOutcome.valueOf(came)))) {
            back("regulation.interview.kept");
        }
    }

    private void back(String key) {
        forms.goOn("/regulation/application?application=" + row.id(), key);
    }

    private Past past(StageRow stage) {
        String took =
                stage.entered() ? words.days(stage.on(), stage.left() == null ? clock.today() : stage.left()) : "";
        return new Past(
                stage.id(),
                stage.entered() ? words.stage(stage.stage()) : Texts.of("regulation.application.noted"),
                words.shape(stage.stage()),
                Spoken.day(stage.on()),
                took,
                stage.note(),
                stage.blocks(),
                stage.by(),
                stage.on().toString());
    }

    public String getTitle() {
        return Texts.of(
                "regulation.application.title", row.homeName(), row.kind().form());
    }

    /** The stage, since when, in a sentence. */
    public String getLead() {
        return Texts.of(
                "regulation.application.lead",
                words.stage(row.stage()),
                Spoken.day(row.since()),
                words.days(row.since(), clock.today()));
    }

    public List<Fact> getFacts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Texts.of("regulation.board.stage"), words.stage(row.stage()), words.shape(row.stage())));
        facts.add(new Fact(
                Texts.of("regulation.application.form"),
                row.kind().form() + ", " + Texts.of("regulation.kind." + row.kind())));
        if (row.applicant() != null) {
            facts.add(new Fact(Texts.of("regulation.application.applicantIs"), row.applicant()));
        }
        if (row.places() != null) {
            facts.add(new Fact(Texts.of("regulation.homes.places"), String.valueOf(row.places())));
        }
        facts.add(new Fact(
                Texts.of("regulation.document.title"),
                Texts.of("regulation.document.counted", row.documentsReady(), row.documents())));
        if (row.representedOn() != null) {
            facts.add(new Fact(Texts.of("regulation.application.representedOn"), Spoken.day(row.representedOn())));
        }
        if (row.firstChildToldOn() != null) {
            facts.add(new Fact(Texts.of("regulation.application.toldOn"), Spoken.day(row.firstChildToldOn())));
        }
        return facts;
    }

    /** Whether Ofsted has still to be told that the first child has come. */
    public boolean isToTell() {
        return !row.kind().person() && row.opened() && !row.stage().ended() && row.firstChildToldOn() == null;
    }

    public boolean isWriting() {
        return caller.may(Permission.REGULATION_WRITE, row.homeId());
    }

    /** Whether anything can come of it yet. */
    public boolean isGoing() {
        return isWriting() && !row.stage().ended();
    }

    public List<Option> getChecklist() {
        return documents.stream()
                .map(each -> new Option(
                        each.id(),
                        words.document(each),
                        each.readyOn() == null
                                ? null
                                : Texts.of("regulation.document.readyOn", Spoken.day(each.readyOn()))))
                .toList();
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(InterviewOutcome.values())
                .map(each -> new Option(each, words.word(each)))
                .toList();
    }

    public ApplicationRow getRow() {
        return row;
    }

    /** Its stages and notes, the oldest first. */
    public List<StageRow> getStages() {
        if (stages == null) {
            stages = applications.stages(row.id());
        }
        return stages;
    }

    public List<Past> getPast() {
        return past;
    }

    public List<DocumentRow> getDocuments() {
        return documents;
    }

    public List<InterviewRow> getInterviews() {
        return interviews;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public List<Long> getReady() {
        return ready;
    }

    public void setReady(List<Long> ready) {
        this.ready = ready;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getInterviewOn() {
        return interviewOn;
    }

    public void setInterviewOn(LocalDate interviewOn) {
        this.interviewOn = interviewOn;
    }

    public InterviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(InterviewOutcome outcome) {
        this.outcome = outcome;
    }

    public String getInterviewNote() {
        return interviewNote;
    }

    public void setInterviewNote(String interviewNote) {
        this.interviewNote = interviewNote;
    }
}
