package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.reg44.AfterRow;
import uk.homes.reg44.Opinion;
import uk.homes.reg44.Question;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.Recommendations;
import uk.homes.reg44.Report;
import uk.homes.reg44.Reports;
import uk.homes.reg44.Section;
import uk.homes.reg44.VersionRow;
import uk.homes.reg44.VisitRow;
import uk.homes.reg44.VisitStatus;
import uk.homes.reg44.Visits;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** A submitted report to be read, with its versions, what was said about it, to whom it was sent and what the home answered. */
@Named
@RequestScoped
@Page(
        path = "/reg44/report",
        permits = Permission.REG44_READ,
        menu = Menu.HOME,
        ofAllHomes = true,
        order = 81,
        label = "report")
public class ReportPage {

    @Inject
    private Visits visits;

    @Inject
    private Reports reports;

    @Inject
    private Recommendations recommendations;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private Asked asked;

    @Inject
    private VisitWords words;

    private VisitRow row;
    private VersionRow version;
    private List<VersionRow> versions = List.of();
    private Report report;
    private List<AfterRow> after;
    private List<RecommendationRow> answers;

    @PostConstruct
    void open() {
        row = asked.id("visit")
                .map(this::named)
                .or(() -> visits.latestReport(
                        home.chosen().map(chosen -> chosen.id()).orElse(null)))
                .orElse(null);
        if (row == null) {
            return;
        }
        versions = reports.versions(row.id());
        int number = asked.number("version")
                .orElse(versions.isEmpty() ? 0 : versions.get(0).number());
        version = versions.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("report", row.id()));
        report = reports.version(row.id(), number);
    }

    public boolean isNone() {
        return row == null;
    }

    private VisitRow named(long visit) {
        VisitRow found = visits.find(visit);
        home.about(found.homeId());
        return found;
    }

    public String getTitle() {
        return isNone()
                ? Texts.of("reg44.report.none")
                : Texts.of("reg44.report.title", report.home(), words.month(report.month()));
    }

    public String getLead() {
        return isNone()
                ? ""
                : Texts.of(
                        report.announced() ? "reg44.report.leadAnnounced" : "reg44.report.leadUnannounced",
                        words.day(report.arrived().toLocalDate()),
                        report.arrived().toLocalTime(),
                        report.left().toLocalTime(),
                        report.visitor());
    }

    public List<Opinion> getOpinions() {
        return List.of(report.opinion(Question.SAFEGUARDED), report.opinion(Question.WELL_BEING));
    }

    /** The parts that are texts, in order. */
    public List<Map.Entry<Section, String>> getTexts() {
        return List.copyOf(report.texts().entrySet());
    }

    public List<AfterRow> getAfter() {
        if (after == null) {
            after = reports.after(row.id());
        }
        return after;
    }

    public List<AfterRow> getComments() {
        return getAfter().stream().filter(each -> each.comment() != null).toList();
    }

    public List<AfterRow> getCopies() {
        return getAfter().stream().filter(each -> each.recipient() != null).toList();
    }

    public List<RecommendationRow> getAnswers() {
        if (answers == null) {
            answers = recommendations.of(row.id());
        }
        return answers;
    }

    /** The home's answer in one line. */
    public String answer(RecommendationRow of) {
        if (of.answer() == null) {
            return "";
        }
        String said = Texts.of("reg44.answered." + of.answer());
        String more = of.doneWords() != null ? of.doneWords() : of.answerWords();
        return more == null ? said : said + " " + more;
    }

    public boolean isLatest() {
        return version.number() == row.versions();
    }

    /** Whether the person who reads may answer for this home. */
    public boolean isResponds() {
        return caller.may(Permission.REG44_RESPOND, row.homeId());
    }

    public boolean isWriter() {
        return caller.personId().equals(row.visitorId());
    }

    public boolean isFactsMayBeAsked() {
        return isWriter() && row.status() == VisitStatus.SUBMITTED;
    }

    public boolean isCorrectable() {
        return isWriter() && row.status() == VisitStatus.FACTUAL_ACCURACY;
    }

    public boolean isCommentable() {
        boolean facts = isResponds() && row.status() == VisitStatus.FACTUAL_ACCURACY;
        return facts || caller.may(Permission.REG44_COMMENT, row.homeId());
    }

    public boolean isSendable() {
        boolean last = row.status() == VisitStatus.FINAL || row.status() == VisitStatus.DISTRIBUTED;
        return last && caller.may(Permission.REG44_DISTRIBUTE, row.homeId());
    }

    public VisitRow getRow() {
        return row;
    }

    public VersionRow getVersion() {
        return version;
    }

    public List<VersionRow> getVersions() {
        return versions;
    }

    public Report getReport() {
        return report;
    }
}
