package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Papers conform however long and in whatever letters people write. */
class WhateverIsTypedTest {
    static final List<PDFAFlavour> FLAVOURS = ConformityTest.FLAVOURS;

    private final Pdf pdf = new Pdf();

    @ParameterizedTest
    @FieldSource("FLAVOURS")
    void a_homes_own_papers_conform_whatever_people_type(PDFAFlavour flavour) throws Exception {
        String words = HardWords.ALL + "\n" + "No end of words. ".repeat(600);
        byte[] statement = new StatementPaper(pdf).pdf(SampleHome.statement(words), SampleHome.LOCKED);
        byte[] review = new ReviewPaper(pdf).pdf(SampleHome.review(words), SampleHome.LOCKED);
        assertThat(Verapdf.failures(statement, flavour)).isEmpty();
        assertThat(Verapdf.failures(review, flavour)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FLAVOURS")
    void whatever_people_type_conforms(PDFAFlavour flavour) throws Exception {
        var report = SampleVisit.endless(HardWords.ALL + "\n" + "No end of words. ".repeat(600) + "x".repeat(400));
        byte[] made = new VisitPaper(pdf).pdf(report, SampleVisit.LOCKED, AfterVisit.NOTHING_YET);
        assertThat(Verapdf.failures(made, flavour)).isEmpty();
    }
}
