package uk.homes.measures;

import java.util.UUID;
import uk.homes.shared.Once;

/** Signs the record of a measure that was used with a child, in one act. */
public record RecordMeasure(UUID submission, long homeId, Long childId, Account account) implements Once {}
