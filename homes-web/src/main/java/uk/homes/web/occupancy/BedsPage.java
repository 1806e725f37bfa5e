package uk.homes.web.occupancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.occupancy.BedFigures;
import uk.homes.occupancy.BedNightRow;
import uk.homes.occupancy.BedUse;
import uk.homes.occupancy.BedUseRow;
import uk.homes.occupancy.Suppressed;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.web.look.Figure;

/** The use of registered places on a night: in figures, and bed by bed for those who may know who sleeps there. */
@Named
@RequestScoped
@Page(
        path = "/occupancy/beds",
        permits = {Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES, Permission.OCCUPANCY_FIGURES},
        menu = Menu.COUNCIL,
        order = 3,
        label = "beds")
public class BedsPage {

    private static final DateTimeFormatter NIGHT = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    @Inject
    private BedUse use;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    private LocalDate night;
    private List<BedBoard> homes;
    private List<Figure> figures = List.of();
    private String lead;
    private boolean smallNumbersHeldBack;

    /** Reads the night the address asks for; tonight's when it asks for none or for one to come. */
    public void read() {
        night = night == null || night.isAfter(clock.today()) ? clock.today() : night;
        if (!Days.meant(night)) {
            throw new NotFound("day", night);
        }
        List<BedUseRow> rows = use.on(night);
        List<BedNightRow> beds = isWithBeds() ? use.beds(night) : List.of();
        smallNumbersHeldBack = rows.stream().anyMatch(this::onlyFigures);
        homes = rows.stream()
                .map(row ->
                        BedBoard.of(row, beds, onlyFigures(row), caller.may(Permission.OCCUPANCY_WRITE, row.homeId())))
                .filter(home -> home.registered() > 0 || !home.beds().isEmpty())
                .toList();
        if (caller.may(Permission.OCCUPANCY_FIGURES) || caller.may(Permission.OCCUPANCY_READ)) {
            figures = figures(use.figures(night));
        }
        lead = lead(rows.stream().filter(row -> !row.shortBreaks()).toList());
    }

    public LocalDate getNight() {
        return night;
    }

    public void setNight(LocalDate night) {
        this.night = night;
    }

    public List<BedBoard> getHomes() {
        return homes;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public String getLead() {
        return lead;
    }

    public LocalDate getBefore() {
        return night.minusDays(1);
    }

    /** The night after, {@code null} when it is still to come. */
    public LocalDate getAfter() {
        return night.isBefore(clock.today()) ? night.plusDays(1) : null;
    }

    /** Whether beds are shown, with the codes of the children in them. */
    public boolean isWithBeds() {
        return caller.may(Permission.OCCUPANCY_READ) || caller.may(Permission.OCCUPANCY_CODES);
    }

    /** Whether small numbers are held back: of one home at least, the person sees only figures. */
    public boolean isSmallNumbersHeldBack() {
        return smallNumbersHeldBack;
    }

    private boolean onlyFigures(BedUseRow row) {
        return !caller.scope(Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES)
                .holds(row.homeId());
    }

    private String lead(List<BedUseRow> rows) {
        int inUse = rows.stream().mapToInt(BedUseRow::inUse).sum();
        int registered = rows.stream().mapToInt(BedUseRow::registered).sum();
        return Texts.of(
                "occupancy.beds.lead", NIGHT.format(night), BedBoard.shown(inUse, smallNumbersHeldBack), registered);
    }

    private List<Figure> figures(BedFigures counted) {
        boolean hidden = Suppressed.of(counted.inUse(), smallNumbersHeldBack).hidden();
        return List.of(
                new Figure(share(counted.percentage(), hidden), Texts.of("occupancy.beds.figure.percent")),
                new Figure(
                        share(counted.percentageWithoutSolo(), hidden), Texts.of("occupancy.beds.figure.withoutSolo")),
                new Figure(
                        BedBoard.shown(counted.youngPeople(), smallNumbersHeldBack),
                        Texts.of("occupancy.beds.figure.young")),
                new Figure(
                        BedBoard.shown(counted.steppedDown(), smallNumbersHeldBack),
                        Texts.of("occupancy.beds.figure.steppedDown")));
    }

    private static String share(double percentage, boolean hidden) {
        return hidden ? Texts.of("occupancy.beds.notShown") : Math.round(percentage) + "%";
    }
}
