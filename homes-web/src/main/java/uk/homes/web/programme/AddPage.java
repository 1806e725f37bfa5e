package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.programme.NewObjective;
import uk.homes.programme.ObjectiveKind;
import uk.homes.programme.Objectives;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.PartialDate;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** An objective more in a phase: what is promised, for when, and who answers for it. */
@Named("addObjective")
@RequestScoped
@Page(path = "/programme/add", permits = Permission.PROGRAMME_MANAGE)
public class AddPage {

    @Inject
    private Objectives objectives;

    @Inject
    private Boards boards;

    @Inject
    private CurrentHome homes;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private Board board;
    private UUID submission;
    private Long phaseId;
    private String title;
    private String workingName;
    private ObjectiveKind kind;
    private Integer beds;
    private Long homeId;
    private PartialDate target;
    private String ownerPost;
    private String nextSteps;
    private String sourceNote;

    @PostConstruct
    void find() {
        board = boards.first(clock.today()).orElseThrow(() -> new NotFound("programme", "any"));
    }

    /** Adds the objective. */
    public void add() {
        if (phaseId == null) {
            Refused.at("phaseId", Texts.of("programme.objective.phase"));
            return;
        }
        NewObjective command = new NewObjective(
                submission,
                phaseId,
                title,
                workingName,
                kind,
                beds == null ? 0 : beds,
                homeId,
                target,
                ownerPost,
                nextSteps,
                sourceNote);
        forms.ask(() -> objectives.add(command)).ifPresent(id -> {
            forms.taken("programme.objective", "new");
            forms.goOn("/programme/objective?objective=" + id, "programme.objective.added");
        });
    }

    public List<Option> getPhases() {
        return board.phases().stream()
                .map(phase -> new Option(phase.id(), Texts.of("programme.report.phase", phase.number(), phase.name())))
                .toList();
    }

    public List<Option> getKinds() {
        return Posts.options(ObjectiveKind.class, "programme.kind.");
    }

    /** The homes that can fulfil it. */
    public List<Option> getHomes() {
        return homes.all().stream()
                .filter(home -> caller.may(Permission.PROGRAMME_MANAGE, home.id()))
                .map(home -> new Option(home.id(), home.name()))
                .toList();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Long getPhaseId() {
        return phaseId;
    }

    public void setPhaseId(Long phaseId) {
        this.phaseId = phaseId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWorkingName() {
        return workingName;
    }

    public void setWorkingName(String workingName) {
        this.workingName = workingName;
    }

    public ObjectiveKind getKind() {
        return kind;
    }

    public void setKind(ObjectiveKind kind) {
        this.kind = kind;
    }

    public Integer getBeds() {
        return beds;
    }

    public void setBeds(Integer beds) {
        this.beds = beds;
    }

    public Long getHomeId() {
        return homeId;
    }

    public void setHomeId(Long homeId) {
        this.homeId = homeId;
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

    public String getNextSteps() {
        return nextSteps;
    }

    public void setNextSteps(String nextSteps) {
        this.nextSteps = nextSteps;
    }

    public String getSourceNote() {
        return sourceNote;
    }

    public void setSourceNote(String sourceNote) {
        this.sourceNote = sourceNote;
    }
}
