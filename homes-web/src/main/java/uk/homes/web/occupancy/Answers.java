package uk.homes.web.occupancy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Answers and days as the forms of this room show them. */
final class Answers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Answers() {}

    /** Every value of an enum with its words. */
    static <E extends Enum<E>> List<Option> options(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Option(value, Texts.of(prefix + value)))
                .toList();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "since 2 September 2021", "2 September 2021 to 5 October 2021", or from a day that is still to come. */
    static String stretch(LocalDate from, LocalDate to) {
        return to == null ? Texts.of("occupancy.since", day(from)) : Texts.of("occupancy.fromTo", day(from), day(to));
    }
}
