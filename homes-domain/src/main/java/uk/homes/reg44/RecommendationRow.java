package uk.homes.reg44;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A recommendation as lists show it.
 *
 * @param month first day of the month of the visit that made it
 * @param asked how often it was made: 1, and 1 more for each earlier recommendation that it repeats
 * @param answer what the home last answered
 * @param doBy when the home promised to have it done
 * @param evidence how many pieces of evidence there are
 */
public record RecommendationRow(
        long id,
        int version,
        long visitId,
        long homeId,
        String homeSlug,
        String homeName,
        LocalDate month,
        int number,
        String text,
        Provision provision,
        Priority priority,
        LocalDate considerBy,
        RecommendationStatus status,
        Long repeatsId,
        int asked,
        Answer answer,
        String answerWords,
        LocalDate doBy,
        Instant answeredAt,
        String answeredBy,
        String doneWords,
        Instant doneAt,
        int evidence) {

    /** Whether the home has not answered by the date the independent person gave. */
    public boolean answerLate(LocalDate today) {
        return status.waitsForAnswer() && considerBy.isBefore(today);
    }

    /** Whether what the home promised is not done by the day it promised. */
    public boolean workLate(LocalDate today) {
        boolean promised = status == RecommendationStatus.ACCEPTED
                || status == RecommendationStatus.PARTLY
                || status == RecommendationStatus.IN_PROGRESS;
        return promised && doBy != null && doBy.isBefore(today);
    }
}
