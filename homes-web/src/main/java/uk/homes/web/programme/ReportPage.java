package uk.homes.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import uk.homes.access.Permission;
import uk.homes.reports.ProgressReport;
import uk.homes.reports.Status;
import uk.homes.shared.HomesClock;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.AsAt;

/** The committee's progress report as at any day. */
@Named("progressReport")
@RequestScoped
@Page(
        path = "/programme/report",
        permits = Permission.PROGRAMME_READ,
        menu = Menu.COUNCIL,
        order = 2,
        label = "progress",
        main = true)
public class ReportPage {

    @Inject
    private ProgressReports reports;

    @Inject
    private HomesClock clock;

    private String on;
    private LocalDate day;
    private ProgressReport report;

    /** Writes the report as at the day the address names. */
    public void find() {
        day = AsAt.day(on, clock.today());
        report = reports.asAt(day).orElse(null);
    }

    public boolean isBegun() {
        return report != null;
    }

    public String getLead() {
        return report == null
                ? Texts.of("programme.board.notBegunText", AsAt.words(day))
                : Texts.of("programme.report.lead", report.committee(), AsAt.words(day), report.preparedBy());
    }

    /** The class of a status. */
    public String look(Status status) {
        return Wording.look(status.mark());
    }

    /** Bed use in a sentence; said in the summary where it may not be drawn. */
    public String getUse() {
        ProgressReport.BedUse use = report.bedUse();
        return use == null
                ? report.inShort().get(report.inShort().size() - 1)
                : Texts.of("programme.short.inUse", use.inUse(), use.registered(), percentage(use)) + ".";
    }

    private static long percentage(ProgressReport.BedUse use) {
        return Math.round(100.0 * use.inUse() / use.registered());
    }

    /** Likelihood times impact. */
    public int score(ProgressReport.Risk risk) {
        return risk.likelihood() * risk.impact();
    }

    /** The paper of the same day. */
    public String getPaper() {
        return "/programme/report.pdf?on=" + day;
    }

    public ProgressReport getReport() {
        return report;
    }

    public String getDay() {
        return AsAt.words(day);
    }

    public String getDate() {
        return day.toString();
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
