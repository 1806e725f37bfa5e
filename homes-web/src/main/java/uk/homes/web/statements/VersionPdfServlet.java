package uk.homes.web.statements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.reports.ContentHash;
import uk.homes.reports.StatementPaper;
import uk.homes.reports.StatementReport;
import uk.homes.shared.NotFound;
import uk.homes.statements.Document;
import uk.homes.statements.Heading;
import uk.homes.statements.StatementRow;
import uk.homes.statements.Versions;
import uk.homes.web.Asked;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;

/** An approved version as a PDF; with {@code public=1}, and always for the public, without addresses and names. */
@Dependent
@Page(
        path = "/statements/version.pdf",
        permits = {Permission.STATEMENTS_READ, Permission.STATEMENTS_PUBLIC})
@WebServlet("/statements/version.pdf")
public class VersionPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Versions versions;

    @Inject
    private transient StatementPaper printer;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Asked asked;

    @Inject
    private transient Days days;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            print(response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void print(HttpServletResponse response) throws IOException {
        StatementRow row = versions.find(asked.needed("version"));
        if (row.draft()) {
            throw new NotFound("statement", row.id());
        }
        boolean chosen =
                row.document() == Document.PURPOSE && asked.number("public").orElse(0) == 1;
        boolean forPublic = chosen || !caller.may(Permission.STATEMENTS_READ, row.homeId());
        StatementReport report = report(row, forPublic);
        byte[] pdf = printer.pdf(report, new ContentHash(row.contentHash()));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + StatementPaper.fileName(report) + "\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private StatementReport report(StatementRow row, boolean forPublic) {
        return new StatementReport(
                row.homeName(),
                Texts.of("statements.document." + row.document()),
                Texts.of("statements.asked." + row.document()),
                row.number(),
                row.effectiveOn(),
                row.approvedAt(),
                forPublic ? null : row.approvedBy(),
                forPublic ? null : row.changed(),
                forPublic,
                versions.texts(row.id()).stream()
                        .filter(text -> text.text() != null && (text.inPublic() || !forPublic))
                        .map(text -> new StatementReport.Section(
                                Texts.of("statements.heading." + text.heading()), asks(text.heading()), text.text()))
                        .toList());
    }

    private String asks(Heading heading) {
        return heading.confirmed() ? days.cite(heading.provision()) : Texts.of("statements.edit.notConfirmed");
    }
}
