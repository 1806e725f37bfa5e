package uk.homes.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.governance.NewRisk;
import uk.homes.governance.RiskRow;
import uk.homes.governance.Risks;
import uk.homes.programme.Boards;
import uk.homes.programme.ProgrammeRow;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.AsAt;

/** What may go wrong with the programme, the heaviest first, and the form in which a risk is raised. */
@Named
@RequestScoped
@Page(
        path = "/governance/risks",
        permits = Permission.GOVERNANCE_READ,
        menu = Menu.GOVERNANCE,
        order = 1,
        label = "risks")
public class RisksPage {

    @Inject
    private Boards boards;

    @Inject
    private Risks risks;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private Long programme;
    private List<RiskRow> rows = List.of();
    private UUID submission;
    private String title;
    private String cause;
    private Integer likelihood;
    private Integer impact;
    private String mitigation;
    private String ownerPost;
    private String corporateLink;

    /** Reads the risks as they are judged today. */
    @PostConstruct
    void find() {
        programme =
                boards.programmes().stream().findFirst().map(ProgrammeRow::id).orElse(null);
        rows = programme == null ? List.of() : risks.list(programme, clock.today());
    }

    /** Raises a risk. */
    public void raise() {
        if (programme == null) {
            throw new NotFound("programme", "any");
        }
        NewRisk command = new NewRisk(
                submission,
                programme,
                title,
                cause,
                likelihood == null ? 0 : likelihood,
                impact == null ? 0 : impact,
                mitigation,
                ownerPost,
                corporateLink);
        forms.ask(() -> risks.raise(command)).ifPresent(id -> {
            forms.taken("governance.risk", "new");
            forms.goOn("/governance/risks", "governance.risk.done");
        });
    }

    /** A score in words and shape: heavy from 15, light to 5. */
    public String look(RiskRow row) {
        if (!row.open()) {
            return "is-gone";
        }
        return row.score() >= 15 ? "is-late" : row.score() > 5 ? "is-part" : "is-none";
    }

    public String word(RiskRow row) {
        if (!row.open()) {
            return Texts.of("governance.risk.closed");
        }
        String key = row.score() >= 15 ? "high" : row.score() > 5 ? "middle" : "low";
        return Texts.of("governance.risk." + key, row.score());
    }

    /** The day on which it was last judged. */
    public String day(RiskRow row) {
        return AsAt.words(row.day());
    }

    public Map<Integer, String> getLikelihoods() {
        return Levels.of("governance.likelihood.");
    }

    public Map<Integer, String> getImpacts() {
        return Levels.of("governance.impact.");
    }

    public List<RiskRow> getRows() {
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public Integer getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(Integer likelihood) {
        this.likelihood = likelihood;
    }

    public Integer getImpact() {
        return impact;
    }

    public void setImpact(Integer impact) {
        this.impact = impact;
    }

    public String getMitigation() {
        return mitigation;
    }

    public void setMitigation(String mitigation) {
        this.mitigation = mitigation;
    }

    public String getOwnerPost() {
        return ownerPost;
    }

    public void setOwnerPost(String ownerPost) {
        this.ownerPost = ownerPost;
    }

    public String getCorporateLink() {
        return corporateLink;
    }

    public void setCorporateLink(String corporateLink) {
        this.corporateLink = corporateLink;
    }
}
