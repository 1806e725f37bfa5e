package uk.homes.regulation;

import java.time.LocalDate;

/** That Ofsted has registered a home. */
public record NewRegistration(
        long homeId, String provider, String urn, String category, LocalDate registeredOn, int places) {}
