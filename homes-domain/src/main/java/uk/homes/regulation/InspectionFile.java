package uk.homes.regulation;

import java.time.LocalDate;

/**
 * One inspection, with the way of its report.
 *
 * @param draftReceivedOn when the draft came, or {@code null}
 * @param commentsSentOn when comments on factual accuracy went to Ofsted, or {@code null}
 * @param before the overall judgement before this one, or {@code null}
 */
public record InspectionFile(
        long id,
        long homeId,
        String homeSlug,
        String homeName,
        LocalDate on,
        InspectionType type,
        Judgement overall,
        Judgement helpedProtected,
        Judgement leaders,
        InterimOutcome interim,
        LocalDate draftReceivedOn,
        LocalDate commentsSentOn,
        String comments,
        LocalDate publishedOn,
        Judgement before) {

    /** Whether the home fell below the judgement before this one, and below good. */
    public boolean downgraded() {
        return overall != null && overall.downgrades(before);
    }
}
