package uk.homes.regulation;

import java.time.LocalDate;

/** An inspection to be recorded. Judgements only of a full inspection, and none where there were no children. */
public record NewInspection(
        long homeId,
        InspectionType type,
        LocalDate on,
        LocalDate publishedOn,
        Judgement overall,
        Judgement helpedProtected,
        Judgement leaders,
        InterimOutcome interim) {}
