package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformityTest {
    static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U);

    private final Pdf pdf = new Pdf();

    @ParameterizedTest
    @FieldSource("FLAVOURS")
    void a_paper_with_every_component_conforms(PDFAFlavour flavour) throws Exception {
        assertThat(Verapdf.failures(pdf.bytes(everything()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FLAVOURS")
    void a_visit_report_conforms(PDFAFlavour flavour) throws Exception {
        byte[] report = new VisitPaper(pdf).pdf(SampleVisit.report(), SampleVisit.LOCKED, SampleVisit.after());
        assertThat(Verapdf.failures(report, flavour)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FLAVOURS")
    void a_progress_report_conforms(PDFAFlavour flavour) throws Exception {
        byte[] report = new ProgressPaper(pdf).pdf(SampleProgress.report());
        assertThat(Verapdf.failures(report, flavour)).isEmpty();
    }

    @Test
    void the_validator_bites() throws Exception {
        byte[] report = pdf.bytes(everything());
        byte[] untitled = Broken.withoutTitle(report);
        byte[] unspoken = Broken.withoutLanguage(report);
        assertThat(Verapdf.failures(untitled, PDFAFlavour.PDFUA_1)).anyMatch(why -> why.startsWith("7.1 "));
        assertThat(Verapdf.failures(unspoken, PDFAFlavour.PDFUA_1)).anyMatch(why -> why.startsWith("7.2 "));
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void each_status_has_its_own_shape(Mark mark) {
        assertThat(Stream.of(Mark.values()).filter(other -> other.shape().equals(mark.shape())))
                .containsExactly(mark);
    }

    private static Paper everything() {
        var imprint = new Imprint(
                "Everything",
                "A paper with every component",
                "Everything · the test",
                "Version 1, submitted today by nobody",
                Instant.parse("2021-11-23T09:00:00Z"),
                ContentHash.of(new Fact("every", "thing")),
                Imprint.CONTENT);
        var facts = List.of(new Fact("Managers", "4"), new Fact("Staff", "44"));
        var late = new Status("Late", Mark.LATE);
        var columns = List.of(new Grid.Column("What", 40), new Grid.Column("Where it stands", 60));
        var rows = Stream.iterate(1, i -> i + 1)
                .limit(60)
                .map(i -> List.of(
                        Cell.about("Row " + i, "a remark"),
                        Cell.of("Text\nmore").with(late)))
                .toList();
        return new Paper(imprint, "Kicker", "Lead.\nSecond line.")
                .sheet(sheet -> sheet.section("In short").list(List.of("One", "Two\nparagraphs")))
                .section("Words")
                .paragraphs("One.\n\nTwo.")
                .remark("A remark")
                .numbered(List.of("First", "Second"))
                .quote("It’s good loud", "PE-04")
                .notice("Not confirmed")
                .status(late, "4 days late")
                .part("A part")
                .facts(facts)
                .section("Figures")
                .figures(facts)
                .beside(List.of(new FactList("Left", facts), new FactList("Right", facts)))
                .share(new Share("3 of 6", 3, 6, 85))
                .table(new Grid(columns, rows))
                .section("Boxes")
                .opinion("Are the children safe?", "Yes", "Because.\nAnd because.", "Regulation 44(4)(a)")
                .recommendation(new Recommended(1, "Repair the fence", facts, late));
    }
}
