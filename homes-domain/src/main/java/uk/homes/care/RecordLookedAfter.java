package uk.homes.care;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Since when a child is looked after.
 *
 * @param submission the same on every retry
 * @param source who says so, or in which paper it stands
 * @param reason why what was recorded before was wrong; needed when something was
 */
public record RecordLookedAfter(
        UUID submission, long homeId, long childId, LocalDate since, String source, String reason) implements Once {}
