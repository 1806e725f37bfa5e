package uk.homes.web.look;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;

/** Days, moments and delays as people say them, in London. */
public final class Spoken {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Spoken() {}

    /** "Tuesday 23 November 2021". */
    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** "Tue 23 Nov 2021"; empty for no day. */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "Tue 23 Nov 2021, 09:00"; empty for no moment. */
    public static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(HomesClock.LONDON));
    }

    /** "09:00". */
    public static String time(Instant at) {
        return TIME.format(at.atZone(HomesClock.LONDON));
    }

    /** The day of a moment. */
    public static LocalDate date(Instant at) {
        return at.atZone(HomesClock.LONDON).toLocalDate();
    }

    /** The moment at which a day and a time of day meet; {@code null} while one is missing. */
    public static Instant instant(LocalDate day, LocalTime time) {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(HomesClock.LONDON).toInstant();
    }

    /** The time of day of a moment, to the minute, as people tell it. */
    public static LocalTime clock(Instant at) {
        return at.atZone(HomesClock.LONDON).toLocalTime().withSecond(0).withNano(0);
    }

    /** "3 days", "5 hours", "20 minutes": in the largest unit that is not nothing. */
    public static String lasting(Duration time) {
        if (time.toDays() > 1) {
            return Texts.frame("time.days", time.toDays());
        }
        return time.toHours() > 0
                ? Texts.frame("time.hours", time.toHours())
                : Texts.frame("time.minutes", Math.max(1, time.toMinutes()));
    }

    /** The beginning of a text, cut at a word. */
    public static String beginning(String text, int most) {
        String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most);
        return line.substring(0, end < most / 2 ? most : end) + " …";
    }
}
