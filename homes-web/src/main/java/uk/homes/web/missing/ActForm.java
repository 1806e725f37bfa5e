package uk.homes.web.missing;

import java.util.UUID;
import uk.homes.missing.InterviewStep;
import uk.homes.missing.ToldWhom;
import uk.homes.web.look.MomentForm;

/** The fields of one of the short forms about an episode: when, by whom, and what there is to say. */
public class ActForm extends MomentForm {

    private static final long serialVersionUID = 1L;

    private UUID submission;
    private ToldWhom whom;
    private InterviewStep step;
    private Boolean independent;
    private String name;
    private String by;
    private String words;
    private String more;
    private String ownWords;

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public ToldWhom getWhom() {
        return whom;
    }

    public void setWhom(ToldWhom whom) {
        this.whom = whom;
    }

    public InterviewStep getStep() {
        return step;
    }

    public void setStep(InterviewStep step) {
        this.step = step;
    }

    public Boolean getIndependent() {
        return independent;
    }

    public void setIndependent(Boolean independent) {
        this.independent = independent;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMore() {
        return more;
    }

    public void setMore(String more) {
        this.more = more;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }
}
