package uk.homes.web.look;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import uk.homes.shared.NotFound;

/** The day in the address as at which a page is read: {@code on=2021-11-23}. */
public final class AsAt {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private AsAt() {}

    /** The day that is given, else today; what is no day of this or the last century is not found. */
    public static LocalDate day(String given, LocalDate today) {
        if (given == null || given.isBlank()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(given.strip());
            if (!Days.meant(day)) {
                throw new NotFound("day", given);
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw new NotFound("day", given);
        }
    }

    /** "23 November 2021". */
    public static String words(LocalDate day) {
        return LONG.format(day);
    }
}
