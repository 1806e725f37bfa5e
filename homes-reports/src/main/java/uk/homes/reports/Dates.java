package uk.homes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as papers write them, in the time of England. */
final class Dates {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter LONG = format("EEEE d MMMM uuuu");
    private static final DateTimeFormatter SHORT = format("d MMMM uuuu");
    private static final DateTimeFormatter MONTH = format("MMMM uuuu");
    private static final DateTimeFormatter TIME = format("HH:mm");

    private Dates() {}

    static String withDay(LocalDate date) {
        return LONG.format(date);
    }

    static String of(LocalDate date) {
        return SHORT.format(date);
    }

    static String of(YearMonth month) {
        return MONTH.format(month);
    }

    static String of(LocalTime time) {
        return TIME.format(time);
    }

    static String of(Instant moment) {
        var there = moment.atZone(ENGLAND);
        return SHORT.format(there) + " at " + TIME.format(there);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
