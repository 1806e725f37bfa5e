package uk.homes.estate;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * That a home stands in a property from a day on. A property with the same name is the same property.
 *
 * @param submission the same on every retry
 */
public record NewTenancy(UUID submission, long homeId, String propertyName, String address, String area, LocalDate from)
        implements Once {}
