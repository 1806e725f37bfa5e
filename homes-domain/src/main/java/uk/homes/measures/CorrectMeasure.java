package uk.homes.measures;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Corrects the record of a measure by a further version; what stood there stays readable.
 *
 * @param version the version the person had before them
 * @param reason why it is corrected
 */
public record CorrectMeasure(UUID submission, long measureId, Integer version, String reason, Account account)
        implements Once {}
