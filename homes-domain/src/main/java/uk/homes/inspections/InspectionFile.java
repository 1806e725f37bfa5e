package uk.homes.inspections;

import java.time.LocalDate;

/**
 * One inspection, with the way of its report.
 *
 * @param draftReceivedOn when the draft came, or {@code null}
 * @param commentsSentOn when comments on factual accuracy went to Ofsted, or {@code null}
 * @param version what a judgement by hand is given on
 * @param judgedOn when the judgements were last recorded anew, or {@code null} where they stand as first recorded
 * @param was the overall judgement that stood until then, and {@code why} it no longer stands; both may be {@code null}
 * @param before the overall judgement before this one, or {@code null}
 * @param overallWords what the overall judgement was called then, where that is another word than today's; so too
 *     {@code beforeWords}
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
        int version,
        LocalDate judgedOn,
        Judgement was,
        String why,
        Judgement before,
        String overallWords,
        String beforeWords) {

    /** Whether the home fell below the judgement before this one, and below good. */
    public boolean downgraded() {
        return overall != null && overall.downgrades(before);
    }
}
