package uk.homes.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;

/** Days, moments and provisions as every page writes them, in London. */
@Named("days")
@ApplicationScoped
public class Days {

    /** Whether a day is one that somebody could mean: of the last century, this one or the next. */
    public static boolean meant(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2200;
    }

    /** "Tue 23 Nov 2021". */
    public String day(LocalDate day) {
        return Spoken.day(day);
    }

    /** "Tue 23 Nov 2021, 09:00". */
    public String moment(Instant at) {
        return Spoken.moment(at);
    }

    /** The day of a moment. */
    public String dayOf(Instant at) {
        return at == null ? "" : Spoken.day(Spoken.date(at));
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
