package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.reg44.EvidenceRow;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.RecommendationStatus;
import uk.homes.reg44.Recommendations;
import uk.homes.reg44.StepRow;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** One recommendation with the home's answer, the evidence, and how it came to where it stands. */
@Named
@RequestScoped
@Page(path = "/reg44/recommendation", permits = Permission.REG44_READ)
public class RecommendationPage {

    @Inject
    private Recommendations recommendations;

    @Inject
    private Caller caller;

    @Inject
    private Asked asked;

    @Inject
    private VisitWords words;

    @Inject
    private CurrentHome home;

    private RecommendationRow row;
    private List<StepRow> steps;
    private List<EvidenceRow> evidence;

    @PostConstruct
    void open() {
        row = recommendations.find(asked.needed("recommendation"));
        home.about(row.homeId());
    }

    public String getTitle() {
        return Texts.of("reg44.answer.title", row.number());
    }

    public String getLead() {
        return Texts.of("reg44.answer.lead", row.homeName(), words.day(row.considerBy()));
    }

    public boolean isAnswerable() {
        return row.status() != RecommendationStatus.VERIFIED && caller.may(Permission.REG44_RESPOND, row.homeId());
    }

    public List<StepRow> getSteps() {
        if (steps == null) {
            steps = recommendations.steps(row.id());
        }
        return steps;
    }

    public List<EvidenceRow> getEvidence() {
        if (evidence == null) {
            evidence = recommendations.evidence(row.id());
        }
        return evidence;
    }

    public RecommendationRow getRow() {
        return row;
    }
}
