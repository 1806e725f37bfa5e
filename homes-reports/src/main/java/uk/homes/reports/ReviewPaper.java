package uk.homes.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A completed review as a paper: what is to be improved first, then what it rests on. */
@ApplicationScoped
public class ReviewPaper {
    private static final String HASHED =
            "SHA-256 of this review’s words as they were locked when it was completed, as kept in the record:";
    private static final List<Grid.Column> FIGURES =
            List.of(new Grid.Column("What", 46), new Grid.Column("How many", 18), new Grid.Column("Counted from", 36));
    private static final List<Grid.Column> ACTIONS = List.of(
            new Grid.Column("What", 44),
            new Grid.Column("Who", 20),
            new Grid.Column("When", 16),
            new Grid.Column("Where it stands", 20));

    private final Pdf pdf;

    /** For the container, which needs one to make its stand-in. */
    protected ReviewPaper() {
        this(null);
    }

    @Inject
    public ReviewPaper(Pdf pdf) {
        this.pdf = pdf;
    }

    /** The review as a PDF in memory, with the hash under which it is locked. */
    public byte[] pdf(ReviewReport report, ContentHash locked) {
        return pdf.bytes(paper(report, locked));
    }

    /** What to call the file: {@code review-of-the-quality-of-care-pegasus-2021-08-02.pdf}. */
    public static String fileName(ReviewReport report) {
        return FileNames.of(report.title(), report.home(), report.completedOn().toString());
    }

    static Paper paper(ReviewReport report, ContentHash locked) {
        String period = Dates.of(report.from()) + " to " + Dates.of(report.to());
        var paper = new Paper(imprint(report, locked), report.title(), "The period from " + period + ".");
        paper.facts(List.of(
                new Fact("Home", report.home()),
                new Fact("Asked for by", report.regulation()),
                new Fact("Completed", Dates.of(report.completedOn()) + " by " + report.completedBy())));
        actions(paper, report);
        for (ReviewReport.Section section : report.sections()) {
            paper.section(section.title(), section.asks() == null ? "" : section.asks())
                    .paragraphs(section.text());
        }
        said(paper, report);
        figures(paper, report);
        return paper;
    }

    private static Imprint imprint(ReviewReport report, ContentHash locked) {
        return new Imprint(
                report.home() + ": " + report.title().toLowerCase(Locale.UK),
                report.title() + " of " + report.home() + ", completed " + Dates.of(report.completedOn()),
                report.title() + " · " + report.home(),
                "Completed " + Dates.of(report.completedAt()) + " by " + report.completedBy(),
                report.completedAt(),
                locked,
                HASHED);
    }

    private static void actions(Paper paper, ReviewReport report) {
        paper.section("What is to be improved");
        if (report.actions().isEmpty()) {
            paper.remark("Nothing was agreed in this review, and nothing was open from the one before.");
            return;
        }
        var rows = new ArrayList<List<Cell>>();
        for (ReviewReport.Action action : report.actions()) {
            rows.add(List.of(
                    Cell.about(action.text(), action.done() == null ? "" : action.done()),
                    Cell.of(action.owner()),
                    Cell.of(Dates.of(action.on())),
                    Cell.of(action.status())));
        }
        paper.table(new Grid(ACTIONS, rows));
    }

    private static void said(Paper paper, ReviewReport report) {
        paper.section(report.saidTitle(), report.regulation());
        if (report.said().isEmpty()) {
            paper.remark("Nobody’s words were recorded.");
        }
        report.said()
                .forEach(
                        said -> paper.quote(said.words(), said.who() + ", " + said.how() + ", " + Dates.of(said.on())));
    }

    private static void figures(Paper paper, ReviewReport report) {
        if (report.figures().isEmpty()) {
            return;
        }
        paper.section("What the records of the period hold");
        var rows = new ArrayList<List<Cell>>();
        report.figures()
                .forEach(one ->
                        rows.add(List.of(Cell.about(one.what(), ""), Cell.of(one.number()), Cell.of(one.from()))));
        paper.table(new Grid(FIGURES, rows));
    }
}
