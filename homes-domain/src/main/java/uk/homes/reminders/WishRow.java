package uk.homes.reminders;

import java.time.Instant;

/**
 * What somebody wants to be reminded of.
 *
 * @param mail where to, or {@code null}
 * @param digest whether one mail a day
 * @param urgent whether clocks of hours at once
 * @param calendarMadeAt since when there is a private calendar, or {@code null}
 * @param lastSentAt when a mail last went out, or {@code null}
 */
public record WishRow(
        int version, String mail, boolean digest, boolean urgent, Instant calendarMadeAt, Instant lastSentAt) {}
