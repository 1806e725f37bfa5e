package uk.homes.reg44;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A visit as lists and headings show it.
 *
 * @param month its first day
 * @param plannedOn the planned day; {@code null} when none is set, and for everybody but those who plan when it is unannounced
 * @param visitor the independent person's name
 * @param versions how many versions were submitted
 * @param recommended how many recommendations it made; 0 to others until it is submitted
 * @param urn the home's unique reference number of registration, or {@code null} when it had none that month
 * @param factsBy by when the home says which facts are wrong, a time the authority set for itself; {@code null} when it was not
 *     asked
 */
public record VisitRow(
        long id,
        int version,
        long homeId,
        String homeSlug,
        String homeName,
        LocalDate month,
        boolean announced,
        LocalDate plannedOn,
        VisitStatus status,
        Long visitorId,
        String visitor,
        Instant arrivedAt,
        Instant leftAt,
        String missedWhy,
        int versions,
        int recommended,
        String urn,
        LocalDate factsBy) {

    /** The month it counts for. */
    public YearMonth yearMonth() {
        return YearMonth.from(month);
    }
}
