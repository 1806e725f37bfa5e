package uk.homes.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import uk.homes.access.Permission;
import uk.homes.governance.ReassessRisk;
import uk.homes.governance.RiskRow;
import uk.homes.governance.Risks;
import uk.homes.programme.Boards;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.AsAt;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Meanwhile;
import uk.homes.web.look.Option;

/** Judging a risk anew, or closing it. What was judged before stays in the history. */
@Named
@RequestScoped
@Page(path = "/governance/risk", permits = Permission.GOVERNANCE_MANAGE)
public class RiskPage {

    @Inject
    private Risks risks;

    @Inject
    private Boards boards;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private RiskRow row;
    private Integer version;
    private BothTexts both;
    private Integer likelihood;
    private Integer impact;
    private String mitigation;
    private String ownerPost;
    private String corporateLink;
    private Boolean open;

    @PostConstruct
    void find() {
        row = stored(asked.needed("risk"));
        version = asked.number("version").orElse(row.version());
        likelihood = row.likelihood();
        impact = row.impact();
        mitigation = row.mitigation();
        ownerPost = row.ownerPost();
        corporateLink = row.corporateLink();
        open = row.open();
    }

    private RiskRow stored(long id) {
        return boards.programmes().stream()
                .findFirst()
                .flatMap(programme -> risks.list(programme.id(), clock.today()).stream()
                        .filter(each -> each.id() == id)
                        .findFirst())
                .orElseThrow(() -> new NotFound("risk", id));
    }

    /** Keeps the new judgement. */
    public void reassess() {
        ReassessRisk command = new ReassessRisk(
                row.id(),
                version,
                likelihood == null ? 0 : likelihood,
                impact == null ? 0 : impact,
                mitigation,
                ownerPost,
                corporateLink,
                Boolean.TRUE.equals(open));
        try {
            if (forms.run(() -> risks.reassess(command))) {
                forms.taken("governance.risk", String.valueOf(row.id()));
                forms.goOn("/governance/risks", "governance.risk.reassessed");
            }
        } catch (ChangedMeanwhile meanwhile) {
            row = stored(row.id());
            version = row.version();
            both = Meanwhile.both(
                    said(
                            row.likelihood(),
                            row.impact(),
                            row.mitigation(),
                            row.ownerPost(),
                            row.corporateLink(),
                            row.open()),
                    said(likelihood, impact, mitigation, ownerPost, corporateLink, Boolean.TRUE.equals(open)));
        }
    }

    private static String said(
            Integer likelihood, Integer impact, String mitigation, String owner, String corporate, boolean open) {
        return Meanwhile.said(
                Texts.of("governance.risk.likelihoodSaid", likelihood),
                Texts.of("governance.risk.impactSaid", impact),
                mitigation,
                owner,
                corporate,
                Texts.of(open ? "governance.risk.openSaid" : "governance.risk.closed"));
    }

    /** How it was judged before this form, in words. */
    public String getJudged() {
        return Texts.of(
                "governance.risk.judged", AsAt.words(row.day()), row.likelihood(), row.impact(), row.mitigation());
    }

    public Map<Integer, String> getLikelihoods() {
        return Levels.of("governance.likelihood.");
    }

    public Map<Integer, String> getImpacts() {
        return Levels.of("governance.impact.");
    }

    public List<Option> getAnswers() {
        return List.of(
                new Option(true, Texts.of("governance.risk.stillOpen")),
                new Option(false, Texts.of("governance.risk.nowClosed"), Texts.of("governance.risk.nowClosedHint")));
    }

    public RiskRow getRow() {
        return row;
    }

    public Integer getVersion() {
        return version;
    }

    /** The other person's judgement beside this one, {@code null} when nobody else judged it. */
    public BothTexts getBoth() {
        return both;
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

    public Boolean getOpen() {
        return open;
    }

    public void setOpen(Boolean open) {
        this.open = open;
    }
}
