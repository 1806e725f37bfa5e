package uk.homes.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.measures.ConfirmPlan;
import uk.homes.measures.MeasureRow;
import uk.homes.measures.Measures;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** The EHC plan that a record names: confirmed by somebody in charge, or still to be. */
@Named("measurePlan")
@RequestScoped
public class PlanPart {

    @Inject
    private MeasurePage page;

    @Inject
    private Measures measures;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private Forms forms;

    private UUID submission;
    private String words;

    /** Confirms that the plan describes this restraint. */
    public void confirm() {
        ConfirmPlan command = new ConfirmPlan(submission, row().id(), page.getVersion(), words);
        try {
            forms.ask(() -> measures.confirmPlan(command)).ifPresent(id -> {
                forms.taken("measures.plan", String.valueOf(id));
                forms.goOn("/measures/measure?home=" + home.getSlug() + "&id=" + id, "measures.plan.done");
            });
        } catch (ChangedMeanwhile corrected) {
            Refused.because(Texts.of("measures.talk.changed"));
        }
    }

    /** Whether this person may confirm it; who used or recorded the restraint is told why not when they try. */
    public boolean isConfirmable() {
        return row().planWaits() && caller.may(Permission.MEASURES_SIGN, row().homeId()) && !page.isUsedByReader();
    }

    /** Whether the record names a plan that nobody has confirmed yet. */
    public boolean isWaiting() {
        return row().planWaits();
    }

    /** "Confirmed by Dana Whitlock, …", or nothing. */
    public String getConfirmed() {
        return row().exempt() ? Texts.of("measures.plan.by", row().planBy(), Spoken.moment(row().planAt())) : null;
    }

    private MeasureRow row() {
        return page.row();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
