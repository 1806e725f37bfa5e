package uk.homes.estate;

import java.time.LocalDate;

/** That a home stands in a property from a day on. A property with the same name is the same property. */
public record NewTenancy(long homeId, String propertyName, String address, String area, LocalDate from) {}
