package uk.homes.programme;

import java.util.UUID;
import uk.homes.shared.Once;
import uk.homes.shared.PartialDate;

/**
 * A step of an objective.
 *
 * @param target when it is promised for, {@code null} when nobody promised a date for it
 * @param ownerPost the post that answers for it, {@code null} for the one that answers for the objective
 */
public record NewMilestone(UUID submission, long objectiveId, MilestoneKind kind, PartialDate target, String ownerPost)
        implements Once {}
