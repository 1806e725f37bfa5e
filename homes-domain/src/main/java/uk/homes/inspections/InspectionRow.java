package uk.homes.inspections;

import java.time.LocalDate;

/**
 * An inspection and its judgements, which are {@code null} where nobody was graded.
 *
 * @param on the day inspectors came
 * @param overall overall experiences and progress of children
 * @param overallWords what that was called then, or {@code null} where it was called what it is called today
 * @param helpedProtected how well children are helped and protected
 * @param leaders the effectiveness of leaders and managers
 * @param publishedOn when the report was published, or {@code null}
 */
public record InspectionRow(
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
        String overallWords,
        LocalDate publishedOn) {}
