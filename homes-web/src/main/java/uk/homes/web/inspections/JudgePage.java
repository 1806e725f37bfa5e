package uk.homes.web.inspections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.inspections.InspectionFile;
import uk.homes.inspections.InspectionType;
import uk.homes.inspections.Inspections;
import uk.homes.inspections.Judgement;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** Records what inspectors judged of an inspection that is known: once the draft says so, or where it was recorded wrongly. */
@Named("inspectionJudge")
@RequestScoped
@Page(path = "/inspections/judge", permits = Permission.INSPECTIONS_WRITE)
public class JudgePage {

    /** What was recorded before, in words. */
    public record Before(String when, String words, String why, String by) {}

    @Inject
    private Inspections inspections;

    @Inject
    private Caller caller;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private InspectionWords words;

    @Inject
    private CurrentHome home;

    private InspectionFile row;
    private List<Before> earlier;

    private final GradesForm grades = new GradesForm();
    private String why;

    @PostConstruct
    void open() {
        row = inspections.find(asked.needed("inspection"));
        home.about(row.homeId());
        if (!caller.may(Permission.INSPECTIONS_WRITE, row.homeId())) {
            throw new NotFound("inspection", row.id());
        }
        grades.of(row);
    }

    /** Records it. */
    public void keep() {
        Inspections.Judged command =
                new Inspections.Judged(row.id(), asked.number("version").orElse(row.version()), grades.grades(), why);
        try {
            if (forms.run(() -> inspections.judged(command))) {
                forms.taken("inspections.judge", String.valueOf(row.id()));
                forms.goOn("/inspections/inspection?inspection=" + row.id(), "inspections.judge.done");
            }
        } catch (ChangedMeanwhile meanwhile) {
            row = inspections.find(row.id());
            Refused.because(
                    Texts.of("inspections.judge.meanwhile", said(row.overall(), row.helpedProtected(), row.leaders())));
        }
    }

    public String getTitle() {
        return Texts.of(isCorrection() ? "inspections.judge.titleAgain" : "inspections.judge.title");
    }

    public String getLead() {
        return Texts.of("inspections.inspection.title", row.homeName(), Spoken.day(row.on()));
    }

    /** Whether there is a judgement that this would replace: then why is asked. */
    public boolean isCorrection() {
        return row.overall() != null || row.interim() != null;
    }

    public boolean isGraded() {
        return row.type() == InspectionType.FULL;
    }

    public boolean isInterimOnly() {
        return row.type() == InspectionType.INTERIM;
    }

    /** What was recorded before, the newest first. */
    public List<Before> getEarlier() {
        if (earlier == null) {
            earlier = inspections.earlier(row.id()).stream().map(this::before).toList();
        }
        return earlier;
    }

    private Before before(Inspections.EarlierJudgement each) {
        String judged = each.interim() == null
                ? said(each.overall(), each.helpedProtected(), each.leaders())
                : words.word(each.interim());
        return new Before(Spoken.moment(each.at()), judged, each.why(), each.by());
    }

    private String said(Judgement first, Judgement second, Judgement third) {
        return first == null
                ? words.word((Judgement) null)
                : Texts.of("inspections.judge.three", words.word(first), words.word(second), words.word(third));
    }

    public InspectionFile getRow() {
        return row;
    }

    public GradesForm getGrades() {
        return grades;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
