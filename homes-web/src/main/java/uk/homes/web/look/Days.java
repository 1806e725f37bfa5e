package uk.homes.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.homes.shared.HomesClock;

/** Days, moments and provisions as every page writes them, in London. */
@Named("days")
@ApplicationScoped
public class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);

    /** Whether a day is one that somebody could mean: of the last century, this one or the next. */
    public static boolean meant(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2200;
    }

    /** "Tue 23 Nov 2021". */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "Tue 23 Nov 2021, 09:00". */
    public String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(HomesClock.LONDON));
    }

    /** The day of a moment. */
    public String dayOf(Instant at) {
        return at == null ? "" : DAY.format(at.atZone(HomesClock.LONDON));
    }

    /** "CHR Sch 1 para 3" as people say it: "Schedule 1 paragraph 3"; "CHR 45": "Regulation 45". */
    public String cite(String provision) {
        return provision == null
                ? ""
                : provision
                        .replace("CHR Sch", "Schedule")
                        .replace("para", "paragraph")
                        .replace("CHR", "Regulation");
    }
}
