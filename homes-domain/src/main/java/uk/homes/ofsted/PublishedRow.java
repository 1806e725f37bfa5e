package uk.homes.ofsted;

import java.time.LocalDate;
import uk.homes.inspections.Judgement;

/**
 * What the file of one year says of one of our homes.
 *
 * @param overallWords the overall judgement in the words of its year
 * @param status how the registration stood on 31 March of that year
 */
public record PublishedRow(
        long homeId,
        String homeName,
        String urn,
        int year,
        String provisionWords,
        String localAuthority,
        String region,
        Integer places,
        LocalDate registeredOn,
        String organisation,
        String eventType,
        LocalDate inspectedOn,
        LocalDate publishedOn,
        Judgement overall,
        Judgement helpedProtected,
        Judgement leaders,
        String overallWords,
        String status,
        String previousEventType,
        LocalDate previousOn,
        LocalDate previousPublishedOn,
        Judgement previousOverall,
        Judgement previousHelpedProtected,
        Judgement previousLeaders,
        String previousOverallWords) {}
