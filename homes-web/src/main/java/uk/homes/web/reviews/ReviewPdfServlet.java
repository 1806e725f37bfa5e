package uk.homes.web.reviews;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.homes.access.Permission;
import uk.homes.reports.ContentHash;
import uk.homes.reports.Mark;
import uk.homes.reports.ReviewPaper;
import uk.homes.reports.Status;
import uk.homes.reviews.ReviewReport;
import uk.homes.reviews.ReviewRow;
import uk.homes.reviews.Reviews;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;

/** A completed review as a PDF. */
@Dependent
@Page(path = "/reviews/report.pdf", permits = Permission.REVIEWS_READ)
@WebServlet("/reviews/report.pdf")
public class ReviewPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reviews reviews;

    @Inject
    private transient ReviewPaper printer;

    @Inject
    private transient ReviewWords words;

    @Inject
    private transient Days days;

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
        ReviewRow row = reviews.find(asked.needed("review"));
        if (!row.completed()) {
            throw new NotFound("review", row.id());
        }
        var paper = paper(row, reviews.report(row.id()));
        byte[] pdf = printer.pdf(paper, new ContentHash(row.contentHash()));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + ReviewPaper.fileName(paper) + "\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private uk.homes.reports.ReviewReport paper(ReviewRow row, ReviewReport report) {
        return new uk.homes.reports.ReviewReport(
                row.homeName(),
                Texts.of("reviews.kind." + row.kind()),
                days.cite(row.kind().provision()),
                row.from(),
                row.to(),
                row.completedOn(),
                row.completedAt(),
                row.completedBy(),
                report.figures().stream()
                        .map(one -> new uk.homes.reports.ReviewReport.Figure(
                                words.figure(one.figure()), words.number(one), words.source(one.figure())))
                        .toList(),
                report.texts().entrySet().stream()
                        .map(one -> new uk.homes.reports.ReviewReport.Section(
                                words.section(one.getKey()),
                                days.cite(one.getKey().provision()),
                                one.getValue()))
                        .toList(),
                Texts.of("reviews.part.OPINIONS." + row.kind()),
                report.opinions().stream()
                        .map(one -> new uk.homes.reports.ReviewReport.Said(
                                words.who(one), words.how(one), one.on(), one.words()))
                        .toList(),
                report.actions().stream()
                        .map(one -> new uk.homes.reports.ReviewReport.Action(
                                one.text(),
                                one.owner(),
                                one.on(),
                                new Status(words.origin(one), mark(one)),
                                one.doneWords()))
                        .toList());
    }

    private static Mark mark(ReviewReport.Improvement action) {
        return switch (action.origin()) {
            case NEW -> Mark.NONE;
            case CARRIED -> Mark.MOVING;
            case DONE -> Mark.GOOD;
        };
    }
}
