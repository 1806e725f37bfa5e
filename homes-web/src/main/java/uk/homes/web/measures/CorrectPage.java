package uk.homes.web.measures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import uk.homes.access.Permission;
import uk.homes.measures.CorrectMeasure;
import uk.homes.measures.Measure;
import uk.homes.measures.MeasureRecords;
import uk.homes.measures.MeasureVersion;
import uk.homes.measures.Measures;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** Correcting the record of a measure; what stood there stays readable. */
@Named("correctMeasure")
@RequestScoped
@Page(path = "/measures/correct", permits = Permission.MEASURES_WRITE)
public class CorrectPage {

    @Inject
    private Measures measures;

    @Inject
    private MeasureRecords records;

    @Inject
    private MeasureChoices choices;

    @Inject
    private CurrentHome home;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private final MeasureForm measure = new MeasureForm();
    private Measure found;
    private Integer version;
    private String reason;
    private UUID submission;
    private BothTexts both;

    @PostConstruct
    void open() {
        found = records.find(asked.needed("id"));
        home.mustHave("measure", found.row().id(), found.row().homeId());
        MeasureVersion stands = found.stands();
        measure.from(stands);
        version = asked.number("version").orElse(stands.number());
        choices.near(
                Stream.concat(stands.userList().stream(), stands.presentList().stream())
                        .toList(),
                Spoken.date(stands.usedAt()));
    }

    /** Signs the correction. */
    public void sign() {
        CorrectMeasure command = new CorrectMeasure(submission, found.row().id(), version, reason, measure.account());
        try {
            forms.ask(() -> measures.correct(command)).ifPresent(id -> {
                forms.taken("measures.correction", String.valueOf(id));
                forms.goOn(getBack(), "measures.correct.done");
            });
        } catch (ChangedMeanwhile changed) {
            found = records.find(found.row().id());
            version = found.row().version();
            String child = found.row().child();
            MeasureVersion theirs = found.stands();
            both = BothTexts.of(
                    theirs.byName(),
                    theirs.byPost() + ", " + Spoken.moment(theirs.writtenAt()),
                    MeasureView.said(theirs, child),
                    MeasureView.said(measure.version(choices::names), child));
            Refused.because(Texts.of("measures.correct.meanwhile", theirs.byName(), Spoken.moment(theirs.writtenAt())));
        }
    }

    /** Both records, when somebody else corrected it meanwhile. */
    public BothTexts getBoth() {
        return both;
    }

    public String getTitle() {
        return Texts.of(
                "measures.correct.title",
                Texts.of("measures.kind." + found.row().kind()),
                found.row().child());
    }

    public String getBack() {
        return "/measures/measure?home=" + home.getSlug() + "&id=" + found.row().id();
    }

    public long getId() {
        return found.row().id();
    }

    public MeasureForm getMeasure() {
        return measure;
    }

    public Integer getVersion() {
        return version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }
}
