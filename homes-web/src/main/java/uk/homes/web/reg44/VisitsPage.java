package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.estate.HomeRow;
import uk.homes.reg44.VisitRow;
import uk.homes.reg44.VisitStatus;
import uk.homes.reg44.VisitYear;
import uk.homes.reg44.Visits;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** The visits of a year: months down, homes across. A month without a visit stays here as missed. */
@Named
@RequestScoped
@Page(
        path = "/reg44/visits",
        permits = Permission.REG44_READ,
        menu = Menu.HOME,
        ofAllHomes = true,
        order = 80,
        label = "visits",
        main = true)
public class VisitsPage {

    @Inject
    private Visits visits;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private VisitWords words;

    private int first;
    private VisitYear year;

    @PostConstruct
    void open() {
        LocalDate today = clock.today();
        int current = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
        first = asked.number("year")
                .filter(asked -> asked > 1999 && asked < 2100)
                .orElse(current);
    }

    public VisitYear getYear() {
        if (year == null) {
            year = visits.year(first, home.chosen().map(HomeRow::id).orElse(null));
        }
        return year;
    }

    public int getFirst() {
        return first;
    }

    /** Whether a later year could hold visits. */
    public boolean isLater() {
        return clock.today().isAfter(LocalDate.of(first + 1, 3, 31));
    }

    public String getYearWords() {
        return Texts.of("reg44.visits.year", String.valueOf(first), String.valueOf(first + 1));
    }

    /** The homes for which this month's visit is not planned. */
    public List<VisitYear.Cell> getUnplanned() {
        YearMonth now = YearMonth.from(clock.today());
        return getYear().months().stream()
                .filter(line -> line.month().equals(now))
                .flatMap(line -> line.cells().stream())
                .filter(VisitYear.Cell::notPlanned)
                .toList();
    }

    /** "7 days left": to the end of this month. */
    public String getLeft() {
        LocalDate today = clock.today();
        return Texts.of("reg44.visits.left", YearMonth.from(today).lengthOfMonth() - today.getDayOfMonth());
    }

    /** The visit that the person who looks has begun and not submitted, if there is one in sight. */
    public VisitRow getBegun() {
        return getYear().months().stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> cell.visits().stream())
                .filter(visit -> visit.status() == VisitStatus.IN_PROGRESS && mine(visit))
                .findFirst()
                .orElse(null);
    }

    /** Where a visit is opened: by its writer to write, by those who plan to plan, by others to read. */
    public String href(VisitRow visit) {
        return switch (visit.status()) {
            case SCHEDULED, MISSED -> caller.may(Permission.REG44_PLAN, visit.homeId()) ? "/reg44/plan?visit=" : null;
            case IN_PROGRESS -> mine(visit) ? "/reg44/visit?visit=" : null;
            case SUBMITTED, FACTUAL_ACCURACY -> visible(visit) ? "/reg44/report?visit=" : null;
            case FINAL, DISTRIBUTED -> "/reg44/report?visit=";
        };
    }

    /** What stands below the status of a visit. */
    public String line(VisitRow visit) {
        return switch (visit.status()) {
            case SCHEDULED -> planned(visit);
            case MISSED -> Texts.of(visit.missedWhy() == null ? "reg44.visits.noReason" : "reg44.visits.reason");
            case IN_PROGRESS -> Texts.of("reg44.visits.started", words.moment(visit.arrivedAt()));
            default -> Texts.of("reg44.visits.recommended", words.dayOf(visit.arrivedAt()), visit.recommended());
        };
    }

    private String planned(VisitRow visit) {
        if (visit.plannedOn() != null) {
            String key = visit.announced() ? "reg44.visits.announced" : "reg44.visits.unannounced";
            return Texts.of(key, words.day(visit.plannedOn()));
        }
        return Texts.of(visit.announced() ? "reg44.visits.announcedNoDay" : "reg44.visits.unannouncedNoDay");
    }

    private boolean mine(VisitRow visit) {
        return visit.visitorId() != null && visit.visitorId().equals(caller.personId());
    }

    private boolean visible(VisitRow visit) {
        return visit.versions() > 0
                && (mine(visit)
                        || caller.may(Permission.REG44_RESPOND, visit.homeId())
                        || caller.may(Permission.REG44_COMMENT, visit.homeId())
                        || caller.may(Permission.REG44_FIGURES, visit.homeId()));
    }
}
