package uk.homes.ofsted;

import java.time.LocalDate;
import uk.homes.inspections.Judgement;

/**
 * One of our homes in the file that waits, beside our own records.
 *
 * @param knownPlaces how many places our records have on the file's day; {@code null} where the home is not registered by them
 * @param inspectionKnown whether our records have a full inspection on that day
 */
public record OwnPreviewRow(
        String homeName,
        String urn,
        LocalDate registeredOn,
        Integer places,
        LocalDate inspectedOn,
        Judgement overall,
        Judgement helpedProtected,
        Judgement leaders,
        Integer knownPlaces,
        boolean inspectionKnown) {}
