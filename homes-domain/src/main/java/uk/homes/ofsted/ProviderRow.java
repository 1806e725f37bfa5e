package uk.homes.ofsted;

import java.time.LocalDate;

/**
 * A provider as one row of a file has it.
 *
 * @param row the row's number in a spreadsheet, the first being 1
 * @param latest the latest full inspection; all of it {@code null} where nobody came yet
 * @param previous the one before, which one year's file gives
 */
record ProviderRow(
        int row,
        String urn,
        Provision provision,
        String provisionWords,
        Sector sector,
        String localAuthority,
        String region,
        Integer places,
        String status,
        LocalDate registeredOn,
        String organisation,
        boolean shortBreaks,
        Inspected latest,
        String supportedOutcome,
        Inspected previous) {}
