package uk.homes.web.regulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.regulation.ApplicationRow;
import uk.homes.regulation.ApplicationStage;
import uk.homes.web.duties.DueTimes;
import uk.homes.web.look.Spoken;

/** Until when representations can be made against a notice of proposal, as the rules say. */
@Named("registrationProposal")
@RequestScoped
public class ProposalPart {

    private static final String APPLICATION = "regulation.application";

    @Inject
    private ApplicationPage page;

    @Inject
    private DueTimes times;

    private String until;

    /** The last day, while the days run; otherwise empty. */
    public String getUntil() {
        if (until == null) {
            until = read(page.getRow());
        }
        return until;
    }

    private String read(ApplicationRow row) {
        if (row.stage() != ApplicationStage.NOTICE_OF_PROPOSAL || row.representedOn() != null) {
            return "";
        }
        times.ask(List.of(APPLICATION), List.of(row.id()));
        return times.of("OFSTED_REPRESENTATIONS", APPLICATION, row.id())
                .map(time -> Spoken.day(time.dueOn()))
                .orElse("");
    }
}
