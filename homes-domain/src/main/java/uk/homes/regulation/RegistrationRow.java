package uk.homes.regulation;

import java.time.LocalDate;

/**
 * A home's registration as it stands on a day.
 *
 * @param urn Ofsted's unique reference number: {@code SC} and six digits, or seven digits
 * @param places registered places on that day; 0 once cancelled
 */
public record RegistrationRow(
        long homeId,
        String homeName,
        String homeSlug,
        String urn,
        LocalDate registeredOn,
        int places,
        RegistrationStatus status) {}
