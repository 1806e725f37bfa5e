package uk.homes.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.governance.DecisionRow;
import uk.homes.governance.Journal;
import uk.homes.governance.NewDecision;
import uk.homes.programme.Boards;
import uk.homes.programme.ProgrammeRow;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.PartialDate;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;

/** What was decided about the programme, the newest first, and the form in which a decision is written down. */
@Named
@RequestScoped
@Page(
        path = "/governance/decisions",
        permits = Permission.GOVERNANCE_READ,
        menu = Menu.GOVERNANCE,
        order = 3,
        label = "decisions")
public class DecisionsPage {

    @Inject
    private Boards boards;

    @Inject
    private Journal journal;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private Long programme;
    private List<DecisionRow> rows = List.of();
    private UUID submission;
    private String meeting;
    private PartialDate on;
    private String reference;
    private String what;

    /** Reads the decisions known today. */
    @PostConstruct
    void find() {
        programme =
                boards.programmes().stream().findFirst().map(ProgrammeRow::id).orElse(null);
        rows = programme == null ? List.of() : journal.decisions(programme, clock.today());
    }

    /** Writes a decision down. */
    public void add() {
        if (programme == null) {
            throw new NotFound("programme", "any");
        }
        forms.ask(() -> journal.decided(new NewDecision(submission, programme, meeting, on, reference, what)))
                .ifPresent(id -> {
                    forms.taken("governance.decision", "new");
                    forms.goOn("/governance/decisions", "governance.decision.done");
                });
    }

    public List<DecisionRow> getRows() {
        return rows;
    }

    public boolean isBegun() {
        return programme != null;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    public PartialDate getOn() {
        return on;
    }

    public void setOn(PartialDate on) {
        this.on = on;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
