package uk.homes.safety;

import java.time.Instant;
import java.time.LocalDate;
import uk.homes.occupancy.ByCode;

/**
 * A line of the log, with how its fault was put right and why it was struck out, where it was.
 *
 * @param rightUntil the day by which its fault is to be put right, as it was set last; {@code null} without one
 * @param byNight whether a drill was held by night; {@code null} for a test, as are the next three
 * @param children who took part, by first name or code
 * @param seconds how long it took until all were out
 */
public record EntryRow(
        long id,
        long homeId,
        String homeSlug,
        String homeName,
        SafetyKind kind,
        Instant doneAt,
        String doneBy,
        Outcome outcome,
        String found,
        Boolean byNight,
        String children,
        Integer staff,
        Integer seconds,
        String recordedBy,
        Instant recordedAt,
        LocalDate rightUntil,
        LocalDate rightOn,
        String rightBy,
        String rightWords,
        String struckWhy,
        String struckBy,
        Instant struckAt) {

    /** Whether a fault that stands waits to be put right. */
    public boolean waits() {
        return outcome == Outcome.FAULT_FOUND && rightOn == null && struckAt == null;
    }

    EntryRow coded(ByCode names) {
        return new EntryRow(
                id,
                homeId,
                homeSlug,
                homeName,
                kind,
                doneAt,
                doneBy,
                outcome,
                names.of(found),
                byNight,
                children,
                staff,
                seconds,
                recordedBy,
                recordedAt,
                rightUntil,
                rightOn,
                rightBy,
                names.of(rightWords),
                names.of(struckWhy),
                struckBy,
                struckAt);
    }
}
