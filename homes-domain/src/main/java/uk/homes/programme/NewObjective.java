package uk.homes.programme;

import java.util.UUID;
import uk.homes.shared.Once;
import uk.homes.shared.PartialDate;

/**
 * Something the programme promises.
 *
 * @param title as a committee paper names it: "4-bed home"
 * @param workingName what it is called until a home exists: "Transitions home"
 * @param homeId the home that fulfils it, {@code null} while there is none
 * @param target when it was promised for; this first date is kept for ever
 * @param ownerPost the post title that answers for it
 */
public record NewObjective(
        UUID submission,
        long phaseId,
        String title,
        String workingName,
        ObjectiveKind kind,
        int beds,
        Long homeId,
        PartialDate target,
        String ownerPost,
        String nextSteps,
        String sourceNote)
        implements Once {}
