package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReviewPaperTest {
    private final ReviewPaper papers = new ReviewPaper(new Pdf());

    @Test
    void what_is_to_be_improved_stands_first_and_each_figure_says_where_it_was_counted() throws Exception {
        assertThat(Read.text(papers.pdf(SampleHome.review("Evenings are calm."), SampleHome.LOCKED)))
                .contains("The period from 2 January 2021 to 1 July 2021.")
                .contains("Completed 9 July 2021 by Dana Whitlock")
                .containsSubsequence(
                        "What is to be improved",
                        "A quiet room",
                        "Quality of care",
                        "Evenings are calm.",
                        "What people say",
                        "I want later Fridays.",
                        "PE-03, In person, 20 June 2021",
                        "What the records of the period hold",
                        "Incidents in the daily log 14 Daily log",
                        SampleHome.LOCKED.longForm());
    }

    @Test
    void the_file_is_named_after_review_home_and_day() {
        assertThat(ReviewPaper.fileName(SampleHome.review("x")))
                .isEqualTo("review-of-the-quality-of-care-pegasus-2021-07-09.pdf");
    }
}
