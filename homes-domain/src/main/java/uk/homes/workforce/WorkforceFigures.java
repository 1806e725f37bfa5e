package uk.homes.workforce;

import java.time.LocalDate;

/**
 * What recruiting has come to by a day, each number counted from rows.
 *
 * @param on the day
 * @param managers people whom a campaign found and who had started as manager of a home
 * @param staff people whom a campaign found and who had started in any other post
 * @param inPost of these, how many were in post on the day, managers included
 * @param assessmentCentres assessment centres held
 * @param inductionDays days of induction training begun
 * @param campaignMonths calendar months in which a campaign ran, from its first to its last or to the day
 */
public record WorkforceFigures(
        LocalDate on,
        int managers,
        int staff,
        int inPost,
        int assessmentCentres,
        int inductionDays,
        int campaignMonths) {}
