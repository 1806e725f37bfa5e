package uk.homes.measures;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Somebody in charge has read the EHC plan that a record names, and it describes this restraint as planned or routine.
 *
 * @param version the version that was read
 * @param words where it stands in the plan, and whatever else is worth keeping
 */
public record ConfirmPlan(UUID submission, long measureId, Integer version, String words) implements Once {}
