package uk.homes.reports;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that is due, as a calendar shows it.
 *
 * @param key what makes it the same thing the next time the calendar is read
 * @param title what has to be done, and where
 * @param words the rule in plain words
 * @param day the day on which it is due, where days count
 * @param moment the instant until which it is due, where hours count, else {@code null}
 * @param link the page that ends it
 */
public record CalendarEntry(String key, String title, String words, LocalDate day, Instant moment, String link) {}
