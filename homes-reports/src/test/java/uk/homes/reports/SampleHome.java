package uk.homes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A home's own papers, invented: a statement of purpose and a review. */
final class SampleHome {
    static final ContentHash LOCKED = new ContentHash("fedcba9876543210".repeat(4));

    private SampleHome() {}

    static StatementReport statement(String words) {
        return statement(words, false);
    }

    static StatementReport statement(String words, boolean forPublic) {
        return new StatementReport(
                "Pegasus",
                "Statement of purpose",
                "Regulation 16 and Schedule 1",
                2,
                LocalDate.of(2021, 6, 1),
                Instant.parse("2021-05-28T10:12:00Z"),
                forPublic ? null : "Dana Whitlock",
                forPublic ? null : "Two beds are in use.",
                forPublic,
                List.of(
                        new StatementReport.Section("Range of needs", "Schedule 1 paragraph 1", words),
                        new StatementReport.Section("Health", "Not confirmed", "We go to the dentist.")));
    }

    static ReviewReport review(String words) {
        return new ReviewReport(
                "Pegasus",
                "Review of the quality of care",
                "Regulation 45",
                LocalDate.of(2021, 1, 2),
                LocalDate.of(2021, 7, 1),
                LocalDate.of(2021, 7, 9),
                Instant.parse("2021-07-09T14:00:00Z"),
                "Dana Whitlock",
                List.of(new ReviewReport.Figure("Incidents in the daily log", "14", "Daily log")),
                List.of(new ReviewReport.Section("Quality of care", "Regulation 6", words)),
                "What people say",
                List.of(new ReviewReport.Said(
                        "PE-03", "In person", LocalDate.of(2021, 6, 20), "I want later Fridays.")),
                List.of(
                        new ReviewReport.Action(
                                "A quiet room",
                                "Deputy manager",
                                LocalDate.of(2021, 9, 30),
                                new Status("To do", Mark.MOVING),
                                null),
                        new ReviewReport.Action(
                                "Menus with the children",
                                "Registered manager",
                                LocalDate.of(2021, 3, 1),
                                new Status("Done", Mark.GOOD),
                                "They plan each Sunday.")));
    }
}
