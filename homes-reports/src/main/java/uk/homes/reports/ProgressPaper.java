package uk.homes.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The committee's progress report as a paper: in short, then Target, Achieved and Next steps for each phase. */
@ApplicationScoped
public class ProgressPaper {
    private static final int SIDE_BY_SIDE = 3;
    private static final List<Grid.Column> RISKS = List.of(
            new Grid.Column("Risk", 26),
            new Grid.Column("Score", 16),
            new Grid.Column("What is done about it", 33),
            new Grid.Column("Owner", 25));

    private final Pdf pdf;

    /** For the container, which needs one to make its stand-in. */
    protected ProgressPaper() {
        this(null);
    }

    @Inject
    public ProgressPaper(Pdf pdf) {
        this.pdf = pdf;
    }

    /** Writes the report as a PDF; the stream stays open. */
    public void write(ProgressReport report, OutputStream out) throws IOException {
        pdf.write(paper(report), out);
    }

    /** The report as a PDF in memory. */
    public byte[] pdf(ProgressReport report) {
        return pdf.bytes(paper(report));
    }

    /** What to call the file: {@code progress-report-2021-11-23.pdf}. */
    public static String fileName(ProgressReport report) {
        return FileNames.of("progress-report", report.asAt().toString());
    }

    static Paper paper(ProgressReport report) {
        String lead =
                report.committee() + ", " + Dates.of(report.asAt()) + ".\nPrepared by " + report.preparedBy() + ".";
        var paper = new Paper(imprint(report), "Progress report", lead);
        paper.sheet(sheet -> sheet.section("In short").list(report.inShort()));
        report.phases().forEach(phase -> phase(paper, phase));
        groups(paper, report.groups());
        bedUse(paper, report.bedUse());
        paper.section("Money")
                .figures(facts(report.money().figures()))
                .paragraphs(report.money().text());
        learning(paper, report.learning());
        risks(paper, report.risks());
        notes(paper, report.notes());
        return paper;
    }

    private static Imprint imprint(ProgressReport report) {
        String asAt = Dates.of(report.asAt());
        return new Imprint(
                report.title(),
                "Progress of the children’s homes programme as at " + asAt + ", for the " + report.committee(),
                "Progress report · " + report.committee() + " · " + asAt,
                "As at " + asAt + ", from the programme’s records. Prepared " + Dates.of(report.preparedAt()),
                report.preparedAt(),
                ContentHash.of(report),
                Imprint.CONTENT);
    }

    private static void phase(Paper paper, ProgressReport.Phase phase) {
        List<Grid.Column> columns = List.of(
                new Grid.Column("Target", 28),
                new Grid.Column(phase.proposed() ? "Proposal" : "Achieved", 38),
                new Grid.Column("Next steps", 34));
        List<List<Cell>> rows = phase.objectives().stream()
                .map(one -> List.of(
                        new Cell(one.target(), one.due(), "", one.status()),
                        Cell.of(one.achieved()),
                        Cell.of(one.nextSteps())))
                .toList();
        paper.section(phase.title());
        table(paper, columns, rows, "This phase has no objectives yet.");
    }

    private static void groups(Paper paper, List<ProgressReport.Group> groups) {
        if (groups.isEmpty()) {
            return;
        }
        paper.section("The programme in figures");
        for (int i = 0; i < groups.size(); i += SIDE_BY_SIDE) {
            paper.beside(groups.subList(i, Math.min(i + SIDE_BY_SIDE, groups.size())).stream()
                    .map(group -> new FactList(group.heading(), facts(group.figures())))
                    .toList());
        }
    }

    private static void bedUse(Paper paper, ProgressReport.BedUse use) {
        if (use == null) {
            return;
        }
        String says = use.inUse() + " of " + use.registered() + " registered places are in use.";
        paper.section("Bed use")
                .share(new Share(says, use.inUse(), use.registered(), use.targetPercentage()))
                .paragraphs(use.text());
    }

    private static void learning(Paper paper, List<ProgressReport.Learning> learning) {
        paper.section("Learning");
        if (learning.isEmpty()) {
            paper.remark("Nothing has been recorded yet.");
        }
        learning.forEach(one -> paper.part(one.from()).list(one.points()));
    }

    private static void risks(Paper paper, List<ProgressReport.Risk> risks) {
        paper.section("Risks");
        List<List<Cell>> rows = risks.stream()
                .map(one -> List.of(
                        Cell.about(one.risk(), ""),
                        Cell.about(
                                String.valueOf(one.likelihood() * one.impact()),
                                "Likelihood " + one.likelihood() + ", impact " + one.impact()),
                        Cell.of(one.mitigation()),
                        Cell.of(one.owner())))
                .toList();
        table(paper, RISKS, rows, "No risks are open.");
        paper.remark("The score is likelihood times impact, each from 1 to 5.");
    }

    private static void notes(Paper paper, List<ProgressReport.Note> notes) {
        if (!notes.isEmpty()) {
            paper.section("Where the published figures differ");
            notes.forEach(note -> paper.paragraphs(note.sign() + ". " + note.text()));
        }
    }

    private static void table(Paper paper, List<Grid.Column> columns, List<List<Cell>> rows, String none) {
        if (rows.isEmpty()) {
            paper.remark(none);
        } else {
            paper.table(new Grid(columns, rows));
        }
    }

    private static List<Fact> facts(List<ProgressReport.Figure> figures) {
        return figures.stream()
                .map(figure -> new Fact(figure.counts(), figure.value()))
                .toList();
    }
}
