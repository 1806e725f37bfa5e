package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressPaperTest {
    private final ProgressPaper papers = new ProgressPaper(new Pdf());

    @Test
    void it_has_the_committees_own_shape() throws Exception {
        assertThat(Read.text(papers.pdf(SampleProgress.report())))
                .containsSubsequence(
                        "Corporate Parenting Panel, 23 November 2021.",
                        "In short",
                        "Phase 1: 4-bed home and 1 emergency bed",
                        "Target Achieved Next steps",
                        "Phase 3: two 4-bed homes",
                        "Target Proposal Next steps",
                        "Workforce",
                        "Bed use",
                        "Money",
                        "Learning",
                        "Risks",
                        "Where the published figures differ");
    }

    @Test
    void the_file_is_named_after_the_day() {
        assertThat(ProgressPaper.fileName(SampleProgress.report())).isEqualTo("progress-report-2021-11-23.pdf");
    }

    @Test
    void a_status_is_a_shape_and_a_word() throws Exception {
        assertThat(Read.text(papers.pdf(SampleProgress.report())))
                .contains("● Objective met")
                .contains("◐ Objective partially met")
                .contains("▲ Behind schedule")
                .contains("○ Not started");
    }

    @Test
    void bed_use_is_said_in_words_and_against_its_target() throws Exception {
        assertThat(Read.text(papers.pdf(SampleProgress.report())))
                .contains("3 of 6 registered places are in use. 50% in use. The line marks the target of 85%.");
    }

    @Test
    void a_risk_scores_likelihood_times_impact() throws Exception {
        assertThat(Read.text(papers.pdf(SampleProgress.report())))
                .contains("16")
                .contains("Likelihood 4,");
    }

    @Test
    void a_programme_that_has_just_begun_says_what_is_not_there() throws Exception {
        var report = new ProgressReport(
                "New homes",
                "Panel",
                LocalDate.of(2020, 2, 17),
                "the Head of Service",
                Instant.parse("2020-02-17T09:00:00Z"),
                List.of(),
                List.of(new ProgressReport.Phase("Phase 1", true, List.of())),
                List.of(),
                new ProgressReport.BedUse(0, 0, 85, ""),
                new ProgressReport.Money(List.of(), "No money is agreed."),
                List.of(),
                List.of(),
                List.of());
        assertThat(Read.text(papers.pdf(report)))
                .contains("This phase has no objectives yet.")
                .contains("0 of 0 registered places are in use.")
                .contains("Nothing has been recorded yet.")
                .contains("No risks are open.");
    }

    @Test
    void a_count_that_is_held_back_is_not_drawn_either() throws Exception {
        ProgressReport full = SampleProgress.report();
        var held = new ProgressReport(
                full.title(),
                full.committee(),
                full.asAt(),
                full.preparedBy(),
                full.preparedAt(),
                List.of("Fewer than 5 of 6 registered places are in use."),
                full.phases(),
                full.groups(),
                null,
                full.money(),
                full.learning(),
                full.risks(),
                full.notes());
        assertThat(Read.text(papers.pdf(held)))
                .contains("Fewer than 5 of 6")
                .doesNotContain("Bed use")
                .doesNotContain("50% in use");
    }

    @Test
    void a_share_without_an_agreed_target_is_drawn_without_a_line() throws Exception {
        var imprint = ProgressPaper.paper(SampleProgress.report()).imprint();
        var paper = new Paper(imprint, "Progress report", "").share(new Share("2 of 4", 2, 4, 0));
        assertThat(Read.text(new Pdf().bytes(paper))).contains("50% in use.").doesNotContain("The line marks");
    }

    @Test
    void more_places_in_use_than_there_are_is_refused() {
        assertThatThrownBy(() -> new Share("7 of 6", 7, 6, 85)).isInstanceOf(IllegalArgumentException.class);
    }
}
