package uk.homes.inspections;

import java.time.LocalDate;

/**
 * An inspection to be recorded. Judgements only of a full inspection, and none where there were no children.
 *
 * @param overallWords what the overall judgement was called then, where that is another word than today's
 */
public record NewInspection(
        long homeId,
        InspectionType type,
        LocalDate on,
        LocalDate publishedOn,
        Judgement overall,
        Judgement helpedProtected,
        Judgement leaders,
        InterimOutcome interim,
        String overallWords) {

    /** One that is judged in today's words. */
    public NewInspection(
            long homeId,
            InspectionType type,
            LocalDate on,
            LocalDate publishedOn,
            Judgement overall,
            Judgement helpedProtected,
            Judgement leaders,
            InterimOutcome interim) {
        this(homeId, type, on, publishedOn, overall, helpedProtected, leaders, interim, null);
    }
}
