package uk.homes.web.measures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.measures.MeasureClock;
import uk.homes.measures.MeasureFigures;
import uk.homes.measures.MeasureRecords;
import uk.homes.measures.MeasureRow;
import uk.homes.occupancy.Suppressed;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Spoken;

/** The measures of three months: what still waits for a talk first. Who holds only figures sees counts, small ones held back. */
@Named("measuresList")
@RequestScoped
@Page(
        path = "/measures/list",
        permits = {Permission.MEASURES_READ, Permission.MEASURES_CODES, Permission.MEASURES_FIGURES},
        menu = Menu.HOME,
        order = 40,
        label = "measures")
public class ListPage {

    private static final int MONTHS = 3;
    private static final int FIGURE_MONTHS = 12;

    @Inject
    private MeasureRecords records;

    @Inject
    private MeasureTimes times;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private HttpServletRequest request;

    private int back;
    private List<MeasureRow> rows = List.of();
    private List<MeasureFigures> figures = List.of();

    @PostConstruct
    void read() {
        back = asked.number("back").orElse(0);
        long id = home.getId();
        if (isReader()) {
            rows = records.list(id, null, getFrom(), getTo()).stream()
                    .filter(row -> back == 0 || !row.usedAt().isBefore(start()))
                    .toList();
            times.ask(rows);
        }
        if (caller.may(Permission.MEASURES_READ) || caller.may(Permission.MEASURES_FIGURES)) {
            figures = records.figures(clock.today().minusMonths(FIGURE_MONTHS).plusDays(1), clock.today());
        }
    }

    /** Whether records may be read here, and not only counted. */
    public boolean isReader() {
        return caller.may(Permission.MEASURES_READ, home.getId())
                || caller.may(Permission.MEASURES_CODES, home.getId());
    }

    public boolean isWriter() {
        return caller.may(Permission.MEASURES_WRITE, home.getId());
    }

    /** "Two measures wait for a talk.", or that none does. */
    public String getLead() {
        long waiting = rows.stream().filter(row -> !row.complete()).count();
        return isReader()
                ? Texts.of("measures.list.lead", home.getName(), waiting)
                : Texts.of("measures.list.figuresLead");
    }

    /** The talks still to come, for those who sign: the most pressing first. */
    public List<DueRow> getDue() {
        List<DueRow> due = new ArrayList<>();
        if (caller.may(Permission.MEASURES_SIGN, home.getId()) && back == 0) {
            for (MeasureClock each : List.of(MeasureClock.USER, MeasureClock.CHILD)) {
                rows.stream()
                        .filter(row -> row.open(each))
                        .sorted((a, b) -> a.usedAt().compareTo(b.usedAt()))
                        .forEach(row -> times.line(row, each, href(row)).ifPresent(due::add));
            }
        }
        return due;
    }

    /** Where a measure is opened. */
    public String href(MeasureRow row) {
        return request.getContextPath() + "/measures/measure?home=" + home.getSlug() + "&id=" + row.id();
    }

    public String when(MeasureRow row) {
        return Spoken.moment(row.usedAt());
    }

    public String kind(MeasureRow row) {
        return Texts.of("measures.kind." + row.kind());
    }

    /** The shape of where a measure stands. */
    public String status(MeasureRow row) {
        if (row.complete()) {
            return "is-good";
        }
        return times.late(row, MeasureClock.USER) || times.late(row, MeasureClock.CHILD) ? "is-late" : "is-waiting";
    }

    /** Where a measure stands, in words. */
    public String word(MeasureRow row) {
        if (row.exempt()) {
            return Texts.of("measures.state.exempt");
        }
        if (row.planWaits()) {
            return Texts.of("measures.state.plan");
        }
        if (row.complete()) {
            return Texts.of(row.signedVersion() ? "measures.state.complete" : "measures.state.corrected");
        }
        boolean both = row.talkedAt() == null && row.childAt() == null;
        return Texts.of(
                both ? "measures.state.both" : row.talkedAt() == null ? "measures.state.user" : "measures.state.child");
    }

    public String count(Suppressed count) {
        return count.hidden() ? Texts.of("measures.figures.hidden", Suppressed.LEAST) : String.valueOf(count.count());
    }

    public String getStretch() {
        return Texts.of("measures.list.stretch", Spoken.day(getFrom()), Spoken.day(getTo()));
    }

    public LocalDate getTo() {
        return clock.today().minusMonths((long) back * MONTHS);
    }

    public LocalDate getFrom() {
        return clock.today().minusMonths((back + 1L) * MONTHS).plusDays(1);
    }

    private Instant start() {
        return getFrom().atStartOfDay(HomesClock.LONDON).toInstant();
    }

    public int getBack() {
        return back;
    }

    public List<MeasureRow> getRows() {
        return rows;
    }

    public List<MeasureFigures> getFigures() {
        return figures;
    }
}
