package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.reg44.Opinion;
import uk.homes.reg44.Question;
import uk.homes.reg44.Report;
import uk.homes.reg44.Reports;
import uk.homes.reg44.Section;
import uk.homes.reg44.VisitNotes;
import uk.homes.reg44.VisitRow;
import uk.homes.reg44.VisitStatus;
import uk.homes.reg44.Visits;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Refused;

/** The last look before a report is locked: what is missing, the opinions once more, when one left. */
@Named
@RequestScoped
@Page(path = "/reg44/submit", permits = Permission.REG44_WRITE)
public class SubmitPage {

    private static final Map<String, Section> PLACES = Map.of(
            "opinion-SAFEGUARDED", Section.OPINIONS,
            "opinion-WELL_BEING", Section.OPINIONS,
            "conflict", Section.CONFLICT,
            "previous", Section.PREVIOUS,
            "people", Section.PEOPLE,
            "records", Section.RECORDS);

    @Inject
    private Visits visits;

    @Inject
    private VisitNotes notes;

    @Inject
    private Reports reports;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private VisitWords words;

    @Inject
    private CurrentHome home;

    private VisitRow row;
    private Report draft;
    private List<Refusal> missing;
    private UUID submission;
    private Integer version;
    private LocalTime arrived;
    private LocalTime left;
    private String changed;

    @PostConstruct
    void open() {
        long id = asked.needed("visit");
        row = visits.find(id);
        home.about(row.homeId());
        draft = reports.draft(id);
        version = asked.number("version").orElse(row.version());
        arrived = draft.arrived().toLocalTime();
        left = draft.left() == null ? null : draft.left().toLocalTime();
    }

    public void guard() {
        if (!row.status().writable()) {
            forms.goTo("/reg44/report?visit=" + row.id());
        }
    }

    /** Saves when the visitor came and left. */
    public void saveTimes() {
        LocalDate day = draft.arrived().toLocalDate();
        VisitNotes.SetTimes times = new VisitNotes.SetTimes(row.id(), version, at(day, arrived), at(day, left));
        meanwhile(() -> {
            if (forms.run(() -> notes.times(times))) {
                forms.goOn("/reg44/submit?visit=" + row.id(), "reg44.submit.timesSaved");
            }
        });
    }

    /** Locks version 1. */
    public void submit() {
        meanwhile(() -> forms.ask(() -> reports.submit(new Reports.SubmitReport(submission, row.id(), version)))
                .ifPresent(id -> forms.goOn("/reg44/report?visit=" + id, "reg44.submit.done")));
    }

    /** Locks a corrected version. */
    public void submitVersion() {
        meanwhile(() -> forms.ask(
                        () -> reports.submitVersion(new Reports.SubmitVersion(submission, row.id(), version, changed)))
                .ifPresent(id -> {
                    forms.taken("reg44.version", String.valueOf(id));
                    forms.goOn("/reg44/report?visit=" + id, "reg44.submit.versionDone");
                }));
    }

    private void meanwhile(Runnable work) {
        try {
            work.run();
        } catch (ChangedMeanwhile elsewhere) {
            row = visits.find(row.id());
            version = row.version();
            Refused.because(Texts.of("reg44.visit.changedMeanwhile"));
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return time == null ? null : day.atTime(time).atZone(HomesClock.LONDON).toInstant();
    }

    /** What stands against submitting, asked once. */
    public List<Refusal> getMissing() {
        if (missing == null) {
            missing = reports.missing(row.id());
        }
        return missing;
    }

    /** A reason in words, with its regulation. */
    public String words(Refusal refusal) {
        String said = Texts.of(refusal.key(), refusal.args().toArray());
        return refusal.regulation() == null ? said : said + " (" + words.cite(refusal.regulation()) + ")";
    }

    /** The part where it can be put right; {@code null} when that is on this page. */
    public Section place(Refusal refusal) {
        return PLACES.get(refusal.field());
    }

    /** The texts that are empty. Nothing asks for them, but nobody should leave one out by accident. */
    public List<Section> getUnwritten() {
        return Arrays.stream(Section.values())
                .filter(section -> section.kind() == Section.Kind.TEXT)
                .filter(section -> !draft.texts().containsKey(section))
                .toList();
    }

    public List<Opinion> getOpinions() {
        return List.of(draft.opinion(Question.SAFEGUARDED), draft.opinion(Question.WELL_BEING));
    }

    public int getRecommended() {
        return draft.recommendations().size();
    }

    public boolean isFirst() {
        return row.status() == VisitStatus.IN_PROGRESS;
    }

    public String getTitle() {
        return Texts.of(
                isFirst() ? "reg44.submit.title" : "reg44.submit.versionTitle",
                row.homeName(),
                words.month(row.yearMonth()),
                row.versions() + 1);
    }

    public VisitRow getRow() {
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

    public LocalTime getArrived() {
        return arrived;
    }

    public void setArrived(LocalTime arrived) {
        this.arrived = arrived;
    }

    public LocalTime getLeft() {
        return left;
    }

    public void setLeft(LocalTime left) {
        this.left = left;
    }

    public String getChanged() {
        return changed;
    }

    public void setChanged(String changed) {
        this.changed = changed;
    }
}
