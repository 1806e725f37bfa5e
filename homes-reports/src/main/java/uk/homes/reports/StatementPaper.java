package uk.homes.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A statement of purpose or a children's guide as a paper, to be sent, handed out or put on the website. */
@ApplicationScoped
public class StatementPaper {
    private static final String HASHED =
            "SHA-256 of this version’s words as they were locked when it was approved, as kept in the record:";

    private final Pdf pdf;

    /** For the container, which needs one to make its stand-in. */
    protected StatementPaper() {
        this(null);
    }

    @Inject
    public StatementPaper(Pdf pdf) {
        this.pdf = pdf;
    }

    /** The version as a PDF in memory, with the hash under which it is locked. */
    public byte[] pdf(StatementReport report, ContentHash locked) {
        return pdf.bytes(paper(report, locked));
    }

    /** What to call the file: {@code statement-of-purpose-pegasus-version-2.pdf}. */
    public static String fileName(StatementReport report) {
        String audience = report.forPublic() ? "-public" : "";
        return FileNames.of(report.title(), report.home(), "version-" + report.version() + audience);
    }

    static Paper paper(StatementReport report, ContentHash locked) {
        var paper = new Paper(imprint(report, locked), report.title(), lead(report));
        paper.facts(facts(report));
        if (report.forPublic()) {
            paper.notice(
                    "This is the version for the public: where the home is and the names of its staff are not in it.");
        }
        for (StatementReport.Section section : report.sections()) {
            paper.section(section.title(), section.asks() == null ? "" : section.asks())
                    .paragraphs(section.text());
        }
        return paper;
    }

    private static Imprint imprint(StatementReport report, ContentHash locked) {
        String approved = "Version " + report.version() + ", approved " + Dates.of(report.approvedAt());
        return new Imprint(
                report.home() + ": " + report.title().toLowerCase(Locale.UK),
                report.title() + " of " + report.home() + ", version " + report.version(),
                report.title() + " · " + report.home(),
                report.approvedBy() == null ? approved : approved + " by " + report.approvedBy(),
                report.approvedAt(),
                locked,
                HASHED);
    }

    private static String lead(StatementReport report) {
        return "Version " + report.version() + ", in force from " + Dates.of(report.effectiveOn()) + ".";
    }

    private static List<Fact> facts(StatementReport report) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Home", report.home()));
        facts.add(new Fact("Asked for by", report.regulation()));
        facts.add(new Fact("In force from", Dates.of(report.effectiveOn())));
        if (report.changed() != null) {
            facts.add(new Fact("What changed", report.changed()));
        }
        return facts;
    }
}
