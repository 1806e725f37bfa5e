package uk.homes.duties;

import java.time.Instant;
import java.time.LocalDate;
import uk.homes.shared.HomesClock;

/**
 * One thing that is due.
 *
 * @param title what has to be done
 * @param words what the rule asks for
 * @param own whether the authority's stricter time counts
 * @param childCode the child it is about, by code, or {@code null}
 * @param staffName the member of staff it is about, or {@code null}
 * @param what which one it is, in words, or {@code null}
 * @param record the record that it is computed from
 * @param starts what starts such a clock, in words
 * @param startsAt when it started, where hours count, else {@code null}
 * @param startsOn the day it started, where days count, else {@code null}
 * @param deferredTo the later date that was approved, or {@code null}
 * @param dueAt it is late after this instant
 * @param pressing whether the time to warn has come
 * @param total how many things of the whole list are due
 * @param lateInAll how many of them are late
 */
public record Duty(
        String rule,
        String title,
        String regulation,
        String words,
        boolean confirmed,
        TimeSetBy timeSetBy,
        TimeUnit unit,
        boolean own,
        boolean urgent,
        long homeId,
        String homeSlug,
        String homeName,
        Long childId,
        String childCode,
        Long staffId,
        String staffName,
        String what,
        String record,
        long recordId,
        String starts,
        Instant startsAt,
        LocalDate startsOn,
        LocalDate deferredTo,
        Instant dueAt,
        boolean pressing,
        boolean mayDefer,
        boolean mayExempt,
        long total,
        long lateInAll) {

    /** Whether it is late at this moment. */
    public boolean late(Instant now) {
        return now.isAfter(dueAt);
    }

    /** Whether its time is an hour, not a day. */
    public boolean byTheHour() {
        return startsAt != null
                && deferredTo == null
                && (unit == TimeUnit.HOURS || unit == TimeUnit.AT_ONCE || unit == TimeUnit.DAYS);
    }

    /** The day on which it is due in London. */
    public LocalDate dueOn() {
        return dueAt.atZone(HomesClock.LONDON).toLocalDate();
    }
}
