package uk.homes.programme;

import java.util.UUID;
import uk.homes.shared.Once;
import uk.homes.shared.PartialDate;

/** A step of an objective; {@code target} may be {@code null} when nobody promised a date for it. */
public record NewMilestone(UUID submission, long objectiveId, MilestoneKind kind, PartialDate target) implements Once {}
