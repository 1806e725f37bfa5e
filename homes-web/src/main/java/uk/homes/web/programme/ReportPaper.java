package uk.homes.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import uk.homes.access.Permission;
import uk.homes.reports.ProgressPaper;
import uk.homes.reports.ProgressReport;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Page;
import uk.homes.web.look.AsAt;

/** The committee's progress report as a paper to take along. */
@Dependent
@WebServlet("/programme/report.pdf")
@Page(path = "/programme/report.pdf", permits = Permission.PROGRAMME_READ)
public class ReportPaper extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProgressReports reports;

    @Inject
    private transient ProgressPaper papers;

    @Inject
    private transient HomesClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProgressReport report;
        try {
            LocalDate day = AsAt.day(request.getParameter("on"), clock.today());
            report = reports.asAt(day).orElseThrow(() -> new NotFound("progress report", day));
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] paper = papers.pdf(report);
        response.setContentType("application/pdf");
        response.setContentLength(paper.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + ProgressPaper.fileName(report) + "\"");
        response.getOutputStream().write(paper);
    }
}
