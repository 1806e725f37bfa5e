package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitPaperTest {
    private final VisitPaper papers = new VisitPaper(new Pdf());

    @Test
    void it_says_where_when_and_by_whom() throws Exception {
        assertThat(text(AfterVisit.NOTHING_YET))
                .contains("Pegasus, October 2021")
                .contains("Visit of Thursday 14 October 2021 by the independent person, Ruth Adeyemi.")
                .contains("Ofsted reference (URN) 2599913")
                .contains("From 10:10 to 13:25")
                .contains("Visit Announced")
                .contains("Version 1, submitted 20 October 2021 at 16:42 by Ruth Adeyemi");
    }

    @Test
    void both_opinions_stand_before_everything_else() throws Exception {
        assertThat(text(AfterVisit.NOTHING_YET))
                .containsSubsequence(
                        "The two opinions",
                        "Are the children effectively safeguarded? Yes Both children",
                        "Regulation 44(4)(a)",
                        "Does the conduct of the home promote their well-being? Not fully Days are warm",
                        "Regulation 44(4)(b)",
                        "Recommendations of this visit",
                        "Recommendations of earlier visits",
                        "Children: views and daily life Regulation 7",
                        "People seen",
                        "Records sampled",
                        "Independence");
    }

    @Test
    void each_recommendation_has_its_regulation_priority_and_date() throws Exception {
        assertThat(text(AfterVisit.NOTHING_YET))
                .contains("Recommendation 2 Write down why a consequence was chosen. Regulation or standard Priority"
                        + " Consider by Regulations 19 and 35 Medium 5 November 2021");
    }

    @Test
    void what_came_after_is_printed_and_leaves_the_hash_alone() throws Exception {
        String hash = SampleVisit.LOCKED.longForm();
        assertThat(text(AfterVisit.NOTHING_YET))
                .contains("This version had not been sent to anyone when it was printed.")
                .doesNotContain("What the home answered")
                .contains(hash);
        assertThat(text(SampleVisit.after()))
                .contains("Factual accuracy Five evenings, not six. The registered manager, 25 October 2021")
                .contains("Accepted. Ordered for 6 December.")
                .contains("Placing authority of both children 29 October 2021 The responsible individual")
                .contains(hash);
    }

    @Test
    void the_hash_on_the_paper_is_the_one_the_version_was_locked_under() throws Exception {
        var locked = new ContentHash("0123456789abcdef".repeat(4));
        assertThat(Read.text(papers.pdf(SampleVisit.report(), locked, AfterVisit.NOTHING_YET)))
                .contains("content " + locked.shortForm())
                .contains(
                        "words as they were locked when it was submitted, as kept in the record: " + locked.longForm());
    }

    @Test
    void another_word_is_another_hash() {
        assertThat(ContentHash.of(SampleVisit.report("Other words")))
                .isNotEqualTo(ContentHash.of(SampleVisit.report()));
    }

    @Test
    void the_file_is_named_after_home_month_and_version() {
        assertThat(VisitPaper.fileName(SampleVisit.report())).isEqualTo("reg44-pegasus-2021-10-version-1.pdf");
        assertThat(FileNames.of("Ştefan’s", "../x\r\n")).isEqualTo("stefan-s-x.pdf");
    }

    @Test
    void an_answer_to_a_recommendation_that_is_not_there_is_refused() {
        var answer = new AfterVisit.Answer(9, new Status("Accepted", Mark.MOVING), "Yes");
        var after = new AfterVisit(List.of(), List.of(answer), List.of());
        assertThatThrownBy(() -> papers.pdf(SampleVisit.report(), SampleVisit.LOCKED, after))
                .hasMessageContaining("no recommendation 9");
    }

    @Test
    void a_report_of_a_visit_that_found_nobody_says_so() throws Exception {
        var full = SampleVisit.report();
        var opinion = new VisitReport.Opinion(VisitReport.Answer.NO, "");
        var bare = new VisitReport(
                "Phoenix",
                "1",
                full.month(),
                LocalDate.of(2021, 10, 1),
                full.from(),
                full.to(),
                false,
                "V",
                2,
                full.submittedAt(),
                "V",
                List.of(),
                List.of(),
                List.of(new VisitReport.Section("Education", null, null, List.of())),
                List.of(),
                opinion,
                opinion,
                null,
                List.of());
        assertThat(Read.text(papers.pdf(bare, SampleVisit.LOCKED, AfterVisit.NOTHING_YET)))
                .contains("Visit Unannounced")
                .contains("There are none from this visit.")
                .contains("None were open at this visit.")
                .contains("Nothing was written in this section.")
                .contains("Nobody was seen.")
                .contains("No records were sampled.")
                .contains("No statement was made.");
    }

    private String text(AfterVisit after) throws Exception {
        return Read.text(papers.pdf(SampleVisit.report(), SampleVisit.LOCKED, after));
    }
}
