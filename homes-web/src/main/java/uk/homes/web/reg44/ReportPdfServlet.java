package uk.homes.web.reg44;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.homes.access.Permission;
import uk.homes.reg44.Recommendations;
import uk.homes.reg44.Reports;
import uk.homes.reg44.VersionRow;
import uk.homes.reg44.VisitRow;
import uk.homes.reg44.Visits;
import uk.homes.reports.ContentHash;
import uk.homes.reports.VisitPaper;
import uk.homes.reports.VisitReport;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.Page;

/** A version of a report as a PDF. */
@Dependent
@Page(path = "/reg44/report.pdf", permits = Permission.REG44_READ)
@WebServlet("/reg44/report.pdf")
public class ReportPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visits visits;

    @Inject
    private transient Reports reports;

    @Inject
    private transient Recommendations recommendations;

    @Inject
    private transient ReportPaper paper;

    @Inject
    private transient VisitPaper printer;

    @Inject
    private transient Asked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            print(response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void print(HttpServletResponse response) throws IOException {
        VisitRow row = visits.find(asked.needed("visit"));
        int number = asked.number("version").orElse(row.versions());
        VersionRow version = reports.versions(row.id()).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("report", row.id()));
        VisitReport report = paper.of(row.homeId(), reports.version(row.id(), number), version);
        ContentHash locked = new ContentHash(version.contentHash());
        byte[] pdf = printer.pdf(report, locked, paper.after(reports.after(row.id()), recommendations.of(row.id())));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + VisitPaper.fileName(report) + "\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
