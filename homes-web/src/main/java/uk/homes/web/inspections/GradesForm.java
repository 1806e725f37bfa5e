package uk.homes.web.inspections;

import uk.homes.inspections.Grades;
import uk.homes.inspections.InspectionFile;
import uk.homes.inspections.InterimOutcome;
import uk.homes.inspections.Judgement;

/** What inspectors judged, as the inputs of a form: three judgements of a full inspection, one outcome of an interim one. */
public class GradesForm {

    private Judgement overall;
    private Judgement helped;
    private Judgement leaders;
    private InterimOutcome interim;

    /** Starts with what is recorded. */
    void of(InspectionFile row) {
        overall = row.overall();
        helped = row.helpedProtected();
        leaders = row.leaders();
        interim = row.interim();
    }

    Grades grades() {
        return new Grades(overall, helped, leaders, interim);
    }

    public Judgement getOverall() {
        return overall;
    }

    public void setOverall(Judgement overall) {
        this.overall = overall;
    }

    public Judgement getHelped() {
        return helped;
    }

    public void setHelped(Judgement helped) {
        this.helped = helped;
    }

    public Judgement getLeaders() {
        return leaders;
    }

    public void setLeaders(Judgement leaders) {
        this.leaders = leaders;
    }

    public InterimOutcome getInterim() {
        return interim;
    }

    public void setInterim(InterimOutcome interim) {
        this.interim = interim;
    }
}
