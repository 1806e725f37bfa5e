package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.homes.access.Permission;
import uk.homes.reg44.Opinion;
import uk.homes.reg44.VisitFigures;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Figure;

/** The visits of a year in figures that a councillor can read: home by home, month by month, and no child anywhere. */
@Named("visitFigures")
@RequestScoped
@Page(
        path = "/reg44/figures",
        permits = Permission.REG44_FIGURES,
        menu = Menu.COUNCIL,
        order = 8,
        label = "visitFigures")
public class FiguresPage {

    @Inject
    private VisitFigures figures;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private VisitWords words;

    private int first;
    private List<HomeTable> homes;
    private Sum all;

    /** A home with its months, the newest first, and their sum. */
    public record HomeTable(String slug, String name, List<Line> lines, Sum sum) {}

    /** A month's visit, in words, with its numbers as they are said. */
    public record Line(
            String month,
            String visit,
            String shape,
            String safeguarded,
            String safeguardedShape,
            String wellBeing,
            String wellBeingShape,
            List<Cell> numbers) {}

    /** A number under its heading. */
    public record Cell(String heading, int number) {}

    /** The sums of several months. */
    public record Sum(int held, int missed, List<Cell> numbers) {}

    @PostConstruct
    void read() {
        LocalDate today = clock.today();
        int current = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
        first = asked.number("year").filter(year -> year > 1999 && year < 2100).orElse(current);
        List<VisitFigures.Month> months = figures.year(first);
        Map<Long, List<VisitFigures.Month>> byHome = new LinkedHashMap<>();
        months.forEach(month -> byHome.computeIfAbsent(month.homeId(), home -> new ArrayList<>())
                .add(month));
        homes = byHome.values().stream().map(this::table).toList();
        all = sum(months);
    }

    private HomeTable table(List<VisitFigures.Month> months) {
        VisitFigures.Month any = months.get(0);
        return new HomeTable(
                any.homeSlug(), any.homeName(), months.stream().map(this::line).toList(), sum(months));
    }

    private Line line(VisitFigures.Month row) {
        boolean missed = row.missed(clock.today());
        return new Line(
                words.monthOf(row.month()),
                visit(row, missed),
                missed ? "is-late" : row.held() ? "is-good" : "is-none",
                opinion(row.safeguarded()),
                shape(row.safeguarded()),
                opinion(row.wellBeing()),
                shape(row.wellBeing()),
                cells(List.of(row)));
    }

    private static String visit(VisitFigures.Month row, boolean missed) {
        if (missed) {
            return Texts.of("reg44.status.MISSED");
        }
        return row.held() ? Texts.of("reg44.figures.held") : Texts.of("reg44.figures.notYet");
    }

    private static String opinion(Opinion.Says says) {
        return says == null ? Texts.of("reg44.figures.noOpinion") : Texts.of("reg44.opinion." + says);
    }

    private static String shape(Opinion.Says says) {
        if (says == null) {
            return "is-none";
        }
        return switch (says) {
            case YES -> "is-good";
            case NOT_FULLY -> "is-part";
            case NO -> "is-late";
        };
    }

    private Sum sum(List<VisitFigures.Month> months) {
        LocalDate today = clock.today();
        return new Sum(
                (int) months.stream().filter(VisitFigures.Month::held).count(),
                (int) months.stream().filter(month -> month.missed(today)).count(),
                cells(months));
    }

    private static List<Cell> cells(List<VisitFigures.Month> months) {
        return List.of(
                new Cell(
                        Texts.of("reg44.figures.made"),
                        months.stream().mapToInt(VisitFigures.Month::made).sum()),
                new Cell(
                        Texts.of("reg44.figures.open"),
                        months.stream().mapToInt(VisitFigures.Month::open).sum()),
                new Cell(
                        Texts.of("reg44.figures.overdue"),
                        months.stream().mapToInt(VisitFigures.Month::overdue).sum()),
                new Cell(
                        Texts.of("reg44.figures.done"),
                        months.stream().mapToInt(VisitFigures.Month::done).sum()),
                new Cell(
                        Texts.of("reg44.figures.verified"),
                        months.stream().mapToInt(VisitFigures.Month::verified).sum()),
                new Cell(
                        Texts.of("reg44.figures.again"),
                        months.stream().mapToInt(VisitFigures.Month::again).sum()));
    }

    /** The four figures at the top. */
    public List<Figure> getTop() {
        return List.of(
                new Figure(String.valueOf(all.held()), Texts.of("reg44.figures.top.held", all.held() + all.missed())),
                new Figure(String.valueOf(all.missed()), Texts.of("reg44.figures.top.missed")),
                new Figure(number(0), Texts.of("reg44.figures.top.made", number(4))),
                new Figure(number(1), Texts.of("reg44.figures.top.open", number(2))));
    }

    private String number(int cell) {
        return String.valueOf(all.numbers().get(cell).number());
    }

    public List<HomeTable> getHomes() {
        return homes;
    }

    public Sum getAll() {
        return all;
    }

    /** The headings of the numbers. */
    public List<Cell> getHeadings() {
        return all.numbers();
    }

    public String getYearWords() {
        return Texts.of("reg44.visits.year", String.valueOf(first), String.valueOf(first + 1));
    }

    public int getFirst() {
        return first;
    }

    /** Whether a later year could hold visits. */
    public boolean isLater() {
        return clock.today().isAfter(LocalDate.of(first + 1, 3, 31));
    }
}
