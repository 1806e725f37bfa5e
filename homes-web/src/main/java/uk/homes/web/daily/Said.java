package uk.homes.web.daily;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.homes.daily.EntryRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Spoken;

/** How the log says times, days and delays, in London and in words. */
final class Said {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final int FIRST_WORDS = 160;

    private Said() {}

    static String time(Instant at) {
        return Spoken.time(at);
    }

    /** "Monday 22 November 2021". */
    static String day(LocalDate day) {
        return Spoken.longDay(day);
    }

    static String day(Instant at) {
        return day(date(at));
    }

    /** "Mon 22 Nov 2021". */
    static String shortDay(Instant at) {
        return Spoken.day(date(at));
    }

    /** "22 November at 20:31". */
    static String moment(Instant at) {
        return Texts.of("daily.moment", DAY_AND_MONTH.format(wall(at)), Spoken.time(at));
    }

    static LocalDate date(Instant at) {
        return wall(at).toLocalDate();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** "2 hours 25 minutes". */
    static String lasting(Duration time) {
        List<String> parts = new ArrayList<>();
        part(parts, "daily.lasting.days.", time.toDays());
        part(parts, "daily.lasting.hours.", time.toHoursPart());
        // Nobody counts the minutes of something that was days ago.
        part(parts, "daily.lasting.minutes.", time.toDays() > 0 ? 0 : time.toMinutesPart());
        return String.join(" ", parts);
    }

    /** The paragraphs of a text, as its writer broke them. */
    static List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .filter(line -> !line.isBlank())
                        .toList();
    }

    /** The beginning of a text, cut at a word. */
    static String beginning(String text) {
        String line = String.join(" ", paragraphs(text));
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        int end = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, end < FIRST_WORDS / 2 ? FIRST_WORDS : end) + " …";
    }

    /**
     * How many there are, as a sentence.
     *
     * @param key the beginning of three messages: {@code none}, {@code one} and {@code many}
     */
    static String counted(String key, long number) {
        String which = number == 0 ? "none" : number == 1 ? "one" : "many";
        return Texts.of(key + which, number > 0 && number < 10 ? Texts.of("daily.number." + number) : number);
    }

    /** Whom an entry is about: "Amber, Kai", or the home. */
    static String about(String names) {
        return names == null ? Texts.of("daily.about.home") : names;
    }

    /** The title of a post within a sentence: "residential worker". */
    static String post(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1) : title;
    }

    static String kind(Enum<?> kind) {
        return Texts.of("daily.kind." + kind);
    }

    /** "Written 2 hours 25 minutes later", or nothing. */
    static String late(EntryRow row) {
        return row.late() ? Texts.of("daily.entry.late", lasting(row.delay())) : null;
    }

    /** The answers to "what kind", in the order of the tiles. */
    static <E extends Enum<E>> List<Option> options(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(constant, Texts.of(prefix + constant)))
                .toList();
    }

    private static void part(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(Texts.of(key + (number == 1 ? "one" : "many"), number));
        }
    }

    private static ZonedDateTime wall(Instant at) {
        return at.atZone(HomesClock.LONDON);
    }
}
