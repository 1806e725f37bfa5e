package uk.homes.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The independent person's report as a paper: the two opinions first, then what they rest on. */
@ApplicationScoped
public class VisitPaper {
    private static final String HASHED =
            "SHA-256 of this version’s words as they were locked when it was submitted, as kept in the record:";
    private static final String SAFEGUARDED = "Are the children effectively safeguarded?";
    private static final String WELL_BEING = "Does the conduct of the home promote their well-being?";
    private static final List<Grid.Column> PREVIOUS =
            columns("Recommendation", 28, "State", 22, "Home’s answer", 25, "Found at this visit", 25);
    private static final List<Grid.Column> SAMPLED = columns("Record", 34, "Sampled", 20, "Notes", 46);
    private static final List<Grid.Column> SEEN = columns("Who", 30, "How", 38, "Consent", 32);
    private static final List<Grid.Column> ANSWERS = columns("Recommendation", 41, "State", 23, "Home’s answer", 36);
    private static final List<Grid.Column> SENT = columns("Who", 44, "On", 26, "By", 30);

    private final Pdf pdf;

    /** For the container, which needs one to make its stand-in. */
    protected VisitPaper() {
        this(null);
    }

    @Inject
    public VisitPaper(Pdf pdf) {
        this.pdf = pdf;
    }

    /** Writes the report as a PDF with the hash under which its version is locked; the stream stays open. */
    public void write(VisitReport report, ContentHash locked, AfterVisit after, OutputStream out) throws IOException {
        pdf.write(paper(report, locked, after), out);
    }

    /** The report as a PDF in memory, with the hash under which its version is locked. */
    public byte[] pdf(VisitReport report, ContentHash locked, AfterVisit after) {
        return pdf.bytes(paper(report, locked, after));
    }

    /** What to call the file: {@code reg44-pegasus-2021-10-version-1.pdf}. */
    public static String fileName(VisitReport report) {
        return FileNames.of("reg44", report.home(), report.month() + "-version-" + report.version());
    }

    static Paper paper(VisitReport report, ContentHash locked, AfterVisit after) {
        var paper = new Paper(imprint(report, locked), "Regulation 44 report", lead(report));
        visit(paper, report);
        opinions(paper, report);
        recommendations(paper, report);
        previous(paper, report);
        report.sections().forEach(section -> section(paper, section));
        sampled(paper, report);
        paper.section("Independence").paragraphs(orElse(report.conflictStatement(), "No statement was made."));
        after(paper, report, after);
        return paper;
    }

    private static Imprint imprint(VisitReport report, ContentHash locked) {
        String month = Dates.of(report.month());
        return new Imprint(
                report.home() + ", " + month,
                "Report of the independent person on the visit to " + report.home() + " under regulation 44 of the"
                        + " Children’s Homes (England) Regulations 2015, " + month,
                "Regulation 44 report · " + report.home() + " · " + month,
                "Version " + report.version() + ", submitted " + Dates.of(report.submittedAt()) + " by "
                        + report.submittedBy(),
                report.submittedAt(),
                locked,
                HASHED);
    }

    private static String lead(VisitReport report) {
        return "Visit of " + Dates.withDay(report.date()) + " by the independent person, " + report.visitor() + ".";
    }

    private static void visit(Paper paper, VisitReport report) {
        paper.facts(List.of(
                new Fact("Home", report.home()),
                new Fact("Ofsted reference (URN)", report.urn()),
                new Fact("At the home", "From " + Dates.of(report.from()) + " to " + Dates.of(report.to())),
                new Fact("Visit", report.announced() ? "Announced" : "Unannounced")));
    }

    private static void opinions(Paper paper, VisitReport report) {
        paper.section("The two opinions");
        opinion(paper, SAFEGUARDED, report.safeguarded(), "Regulation 44(4)(a)");
        opinion(paper, WELL_BEING, report.wellBeing(), "Regulation 44(4)(b)");
    }

    private static void opinion(Paper paper, String question, VisitReport.Opinion opinion, String regulation) {
        paper.opinion(question, opinion.answer().word(), opinion.reasons(), regulation);
    }

    private static void recommendations(Paper paper, VisitReport report) {
        paper.section("Recommendations of this visit");
        if (report.recommendations().isEmpty()) {
            paper.remark("There are none from this visit.");
        }
        for (VisitReport.Recommendation one : report.recommendations()) {
            List<Fact> facts = List.of(
                    new Fact("Regulation or standard", one.regulation()),
                    new Fact("Priority", one.priority()),
                    new Fact("Consider by", Dates.of(one.considerBy())));
            paper.recommendation(new Recommended(one.number(), one.text(), facts, null));
        }
    }

    private static void previous(Paper paper, VisitReport report) {
        paper.section("Recommendations of earlier visits");
        var rows = new ArrayList<List<Cell>>();
        for (VisitReport.Previous one : report.previous()) {
            String by = one.considerBy() == null
                    ? one.source() + "."
                    : one.source() + ". Consider by " + Dates.of(one.considerBy()) + ".";
            rows.add(List.of(
                    Cell.about(one.recommendation(), by),
                    Cell.of(one.status()),
                    Cell.of(orElse(one.answer(), "No answer.")),
                    Cell.of(orElse(one.found(), "Not looked at."))));
        }
        table(paper, PREVIOUS, rows, "None were open at this visit.");
    }

    private static void section(Paper paper, VisitReport.Section section) {
        paper.section(section.title(), orElse(section.regulation(), ""));
        paper.paragraphs(orElse(section.text(), "Nothing was written in this section."));
        section.ownWords().forEach(own -> paper.quote(own.words(), own.whose()));
    }

    private static void sampled(Paper paper, VisitReport report) {
        paper.section("People seen");
        var people = new ArrayList<List<Cell>>();
        report.seen()
                .forEach(one -> people.add(
                        List.of(Cell.about(one.who(), ""), Cell.of(one.how()), Cell.of(orElse(one.consent(), "–")))));
        table(paper, SEEN, people, "Nobody was seen.");

        paper.section("Records sampled");
        var records = new ArrayList<List<Cell>>();
        for (VisitReport.Sampled one : report.sampled()) {
            Status sampled = one.sampled() ? new Status("Sampled", Mark.GOOD) : new Status("Not sampled", Mark.NONE);
            records.add(List.of(Cell.of(one.record()), Cell.of(sampled), Cell.of(orElse(one.notes(), "–"))));
        }
        table(paper, SAMPLED, records, "No records were sampled.");
    }

    private static void after(Paper paper, VisitReport report, AfterVisit after) {
        comments(paper, after);
        if (!after.answers().isEmpty()) {
            paper.section("What the home answered");
            var rows = new ArrayList<List<Cell>>();
            for (AfterVisit.Answer answer : after.answers()) {
                Cell about = Cell.about(answer.recommendation() + ". " + text(report, answer.recommendation()), "");
                rows.add(List.of(about, Cell.of(answer.status()), Cell.of(orElse(answer.text(), "–"))));
            }
            table(paper, ANSWERS, rows, "");
        }
        sent(paper, after);
    }

    private static void comments(Paper paper, AfterVisit after) {
        if (!after.comments().isEmpty()) {
            paper.section("Comments on this report");
        }
        for (AfterVisit.Comment one : after.comments()) {
            paper.part(one.about()).paragraphs(one.text()).remark(one.by() + ", " + Dates.of(one.on()));
        }
    }

    private static void sent(Paper paper, AfterVisit after) {
        paper.section("Sent to");
        var rows = new ArrayList<List<Cell>>();
        after.sent()
                .forEach(one ->
                        rows.add(List.of(Cell.about(one.to(), ""), Cell.of(Dates.of(one.on())), Cell.of(one.by()))));
        table(paper, SENT, rows, "This version had not been sent to anyone when it was printed.");
    }

    private static String text(VisitReport report, int number) {
        return report.recommendations().stream()
                .filter(one -> one.number() == number)
                .map(VisitReport.Recommendation::text)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The report has no recommendation " + number));
    }

    private static void table(Paper paper, List<Grid.Column> columns, List<List<Cell>> rows, String none) {
        if (rows.isEmpty()) {
            paper.remark(none);
        } else {
            paper.table(new Grid(columns, rows));
        }
    }

    private static String orElse(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    private static List<Grid.Column> columns(Object... headsAndShares) {
        var columns = new ArrayList<Grid.Column>();
        for (int i = 0; i < headsAndShares.length; i += 2) {
            columns.add(new Grid.Column((String) headsAndShares[i], (Integer) headsAndShares[i + 1]));
        }
        return List.copyOf(columns);
    }
}
