package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.workforce.Rota;
import uk.homes.workforce.RotaRow;

/** A week of the home's rota, day by day: who is planned, and what was worked. */
@Named
@RequestScoped
@Page(path = "/workforce/rota", permits = Permission.WORKFORCE_READ, menu = Menu.HOME, order = 7, label = "rota")
public class RotaPage {

    private static final int WEEK = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    private Rota rota;

    @Inject
    private WeekAsked asked;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private LocalDate monday;
    private List<RotaView.Day> days;

    @PostConstruct
    void read() {
        monday = asked.monday();
        Instant now = clock.now();
        LocalDate today = clock.today();
        List<RotaRow> rows = rota.between(home.getId(), monday, monday.plusDays(WEEK - 1));
        days = IntStream.range(0, WEEK)
                .mapToObj(day -> RotaView.day(monday.plusDays(day), today, rows, now))
                .toList();
    }

    /** Takes somebody off a shift. */
    public void takeOff(long shift) {
        if (forms.run(() -> rota.takeOff(shift))) {
            forms.goOn(address(monday), "workforce.rota.takenOff");
        }
    }

    /** Records that a day went as planned. */
    public void asPlanned(LocalDate day) {
        forms.ask(() -> rota.asPlanned(home.getId(), day))
                .ifPresent(count -> forms.goOn(address(monday), "workforce.rota.recorded", count));
    }

    /** Plans this week as the week before. */
    public void repeat() {
        forms.ask(() -> rota.repeatWeek(home.getId(), monday))
                .ifPresent(count -> forms.goOn(address(monday), "workforce.rota.repeated", count));
    }

    /** Whether the week can still be planned. */
    public boolean isAhead() {
        return isKept() && !monday.plusDays(WEEK - 1).isBefore(clock.today());
    }

    /** Whether the person who looks keeps this home's rota. */
    public boolean isKept() {
        return caller.may(Permission.WORKFORCE_WRITE, home.getId());
    }

    public String getTitle() {
        return Texts.of("workforce.rota.title", home.getName());
    }

    /** The week, and how many shifts are planned. */
    public String getLead() {
        int planned = days.stream().mapToInt(day -> day.lines().size()).sum();
        return Texts.of("workforce.rota.lead", DAY.format(monday), DAY.format(monday.plusDays(WEEK - 1)), planned);
    }

    public List<RotaView.Day> getDays() {
        return days;
    }

    public LocalDate getMonday() {
        return monday;
    }

    public String getBefore() {
        return address(monday.minusDays(WEEK));
    }

    public String getAfter() {
        return address(monday.plusDays(WEEK));
    }

    private String address(LocalDate week) {
        return "/workforce/rota?home=" + home.getSlug() + "&week=" + week;
    }
}
