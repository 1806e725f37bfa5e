package uk.homes.daily;

import java.time.LocalDate;

/**
 * What somebody looks for in a home's log; everything but the home may be {@code null}.
 *
 * @param homeId whose log
 * @param childId only about this child
 * @param kind only of this kind
 * @param authorId only signed by this person
 * @param from events of this day or later
 * @param to events of this day or earlier
 * @param words words to be found in the entry, the child's own words, earlier versions or comments, as people type them into
 *     a search box: quotation marks, {@code or} and a minus are understood
 * @param page which page, from 0
 */
public record LogSearch(
        long homeId,
        Long childId,
        EntryKind kind,
        Long authorId,
        LocalDate from,
        LocalDate to,
        String words,
        int page) {

    /** A stretch of days, with nothing else asked. */
    public static LogSearch days(long homeId, LocalDate from, LocalDate to) {
        return new LogSearch(homeId, null, null, null, from, to, null, 0);
    }
}
