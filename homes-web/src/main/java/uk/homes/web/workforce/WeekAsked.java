package uk.homes.web.workforce;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;

/** Which week, day and hours the address of a rota asks for. */
@RequestScoped
public class WeekAsked {

    @Inject
    private HttpServletRequest request;

    @Inject
    private HomesClock clock;

    /** The Monday of the week asked for, else of this week. */
    public LocalDate monday() {
        return day("week").orElse(clock.today()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A day under this name; not found when it is no day of our times. */
    public Optional<LocalDate> day(String name) {
        return words(name).map(text -> {
            try {
                if (text.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException impossible) {
                throw new NotFound(name, text);
            }
            throw new NotFound(name, text);
        });
    }

    /** A time of day under this name. */
    public Optional<LocalTime> time(String name) {
        return words(name)
                .filter(text -> text.matches("([01][0-9]|2[0-3]):[0-5][0-9]"))
                .map(LocalTime::parse);
    }

    private Optional<String> words(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }
}
