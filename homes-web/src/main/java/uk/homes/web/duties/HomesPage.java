package uk.homes.web.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.StringJoiner;
import uk.homes.access.Permission;
import uk.homes.duties.Duties;
import uk.homes.duties.HomeFigures;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** The homes side by side, fifty at a time, those with most late first: what is late, since when, how the year went and how long things take. */
@Named("dutiesHomesPage")
@RequestScoped
@Page(path = "/duties/homes", permits = Permission.DUTIES_FIGURES)
public class HomesPage {

    private static final int STEP = 20;
    private static final int HEIGHT = 30;
    private static final int MOST_PAGES = 100_000;
    private static final String HERE = "/duties/homes?page=";

    @Inject
    private Duties duties;

    @Inject
    private HomesClock clock;

    private int page;
    private List<HomeFigures> rows = List.of();

    /** Reads the fifty homes that the address asks for; beyond the last there are none. */
    public void read() {
        if (page < 0 || page > MOST_PAGES) {
            throw new NotFound("homes", page);
        }
        rows = duties.homes(page);
        if (page > 0 && rows.isEmpty()) {
            throw new NotFound("homes", page);
        }
    }

    public List<HomeFigures> getRows() {
        return rows;
    }

    public String getLead() {
        return rows.isEmpty()
                ? Texts.of("duties.homes.lead", 0, 0)
                : Texts.of(
                        "duties.homes.lead",
                        rows.get(0).lateInAll(),
                        rows.get(0).homesLate());
    }

    /** Whether there are more homes than stand beside one another. */
    public boolean isPaged() {
        return !rows.isEmpty() && rows.get(0).total() > Duties.HOMES;
    }

    /** Which homes are shown, of how many. */
    public String getPageOf() {
        int first = page * Duties.HOMES;
        return Texts.of(
                "duties.homes.pageOf",
                first + 1,
                first + rows.size(),
                rows.get(0).total());
    }

    /** The address of the homes before, or {@code null} at the beginning. */
    public String getBefore() {
        return page == 0 ? null : HERE + (page - 1);
    }

    /** The address of the homes after, or {@code null} at the end. */
    public String getAfter() {
        return (page + 1L) * Duties.HOMES < rows.get(0).total() ? HERE + (page + 1) : null;
    }

    public String overdue(HomeFigures row) {
        return Texts.of("duties.homes.overdue", row.overdue());
    }

    public String oldest(HomeFigures row) {
        return row.oldest() == null
                ? Texts.of("duties.homes.none")
                : Texts.of("duties.homes.days", ChronoUnit.DAYS.between(row.oldestOn(), clock.today()));
    }

    public String closed(HomeFigures row) {
        return row.closed() == 0
                ? Texts.of("duties.homes.nothingClosed")
                : Texts.of("duties.homes.closed", row.closed(), row.closedLate(), Math.round(row.daysToClose()));
    }

    /** The year in words: "2 a year ago, at most 5, now 1". */
    public String trend(HomeFigures row) {
        List<Integer> months = row.trend();
        int most = months.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Texts.of("duties.homes.trendWords", months.get(0), most, months.get(months.size() - 1));
    }

    /** The same as a line of twelve points; the foot of the drawing is nought, its head the most of any home. */
    public String points(HomeFigures row) {
        long most = row.highest();
        StringJoiner points = new StringJoiner(" ");
        for (int n = 0; n < row.trend().size(); n++) {
            long height = most == 0 ? 0 : row.trend().get(n) * HEIGHT / most;
            points.add((n * STEP + 2) + "," + (HEIGHT + 2 - height));
        }
        return points.toString();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
