package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.programme.NewPhase;
import uk.homes.programme.PhaseRow;
import uk.homes.programme.Programmes;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.PartialDate;
import uk.homes.web.Asked;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Meanwhile;

/** A new phase, proposed or agreed; or that a proposed phase was agreed, by whom and when. */
@Named
@RequestScoped
@Page(path = "/programme/phase", permits = Permission.PROGRAMME_MANAGE)
public class PhasePage {

    @Inject
    private Programmes programmes;

    @Inject
    private Boards boards;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private Board board;
    private PhaseRow row;
    private Integer version;
    private BothTexts both;
    private UUID submission;
    private Integer number;
    private String name;
    private Integer beds;
    private String agreedBy;
    private PartialDate agreed;

    @PostConstruct
    void find() {
        board = boards.first(clock.today()).orElseThrow(() -> new NotFound("programme", "any"));
        asked.id("phase").ifPresent(id -> {
            row = board.phases().stream()
                    .filter(phase -> phase.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("phase", id));
            version = asked.number("version").orElse(row.version());
        });
        number = 1 + board.phases().stream().mapToInt(PhaseRow::number).max().orElse(0);
    }

    /** Adds a phase. */
    public void add() {
        NewPhase command = new NewPhase(
                submission,
                board.programme().id(),
                number == null ? 0 : number,
                name,
                beds == null ? 0 : beds,
                agreedBy,
                agreed);
        forms.ask(() -> programmes.addPhase(command)).ifPresent(id -> {
            forms.taken("programme.phase", getRecord());
            forms.goOn("/programme/board", "programme.phase.done");
        });
    }

    /** Says that the phase was agreed. */
    public void agree() {
        try {
            if (forms.run(() -> programmes.agree(row.id(), version, agreedBy, agreed))) {
                forms.taken("programme.phase", getRecord());
                forms.goOn("/programme/board", "programme.phase.agreedDone");
            } else if (!version.equals(row.version())) {
                compare();
            }
        } catch (ChangedMeanwhile changed) {
            compare();
        }
    }

    private void compare() {
        find();
        version = row.version();
        both = Meanwhile.both(Meanwhile.said(row.agreedBy(), row.agreed()), Meanwhile.said(agreedBy, agreed));
    }

    /** Whether one can say that it was agreed; an agreement is said once. */
    public boolean isAgreeing() {
        return row != null && (row.agreed() == null || asked.reading());
    }

    public String getTitle() {
        return row == null ? Texts.of("programme.phase.title") : Texts.of("programme.phase.agreeTitle", row.number());
    }

    public String getLead() {
        return row == null ? Texts.of("programme.phase.lead") : row.name();
    }

    /** The record under which the draft is kept. */
    public String getRecord() {
        return row == null ? "new" : String.valueOf(row.id());
    }

    /** The agreement the other person wrote down beside this one, {@code null} when nobody else did. */
    public BothTexts getBoth() {
        return both;
    }

    public PhaseRow getRow() {
        return row;
    }

    public Integer getVersion() {
        return version;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getBeds() {
        return beds;
    }

    public void setBeds(Integer beds) {
        this.beds = beds;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(String agreedBy) {
        this.agreedBy = agreedBy;
    }

    public PartialDate getAgreed() {
        return agreed;
    }

    public void setAgreed(PartialDate agreed) {
        this.agreed = agreed;
    }
}
