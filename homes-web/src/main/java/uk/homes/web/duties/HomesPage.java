package uk.homes.web.duties;

import jakarta.annotation.PostConstruct;
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
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** The homes side by side: what is late, since when, how the year went and how long things take. */
@Named("dutiesHomesPage")
@RequestScoped
@Page(path = "/duties/homes", permits = Permission.DUTIES_FIGURES)
public class HomesPage {

    private static final int STEP = 20;
    private static final int HEIGHT = 30;

    @Inject
    private Duties duties;

    @Inject
    private HomesClock clock;

    private List<HomeFigures> rows;

    @PostConstruct
    void read() {
        rows = duties.homes();
    }

    public List<HomeFigures> getRows() {
        return rows;
    }

    public String getLead() {
        return Texts.of(
                "duties.homes.lead",
                rows.stream().mapToLong(HomeFigures::overdue).sum(),
                rows.stream().filter(row -> row.overdue() > 0).count());
    }

    public String overdue(HomeFigures row) {
        return Texts.of("duties.homes.overdue", row.overdue());
    }

    public String oldest(HomeFigures row) {
        return row.oldest() == null
                ? Texts.of("duties.homes.none")
                : Texts.of("duties.homes.days", ChronoUnit.DAYS.between(row.oldest(), clock.now()));
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
        int most = rows.stream()
                .flatMap(each -> each.trend().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        StringJoiner points = new StringJoiner(" ");
        for (int n = 0; n < row.trend().size(); n++) {
            int height = most == 0 ? 0 : row.trend().get(n) * HEIGHT / most;
            points.add((n * STEP + 2) + "," + (HEIGHT + 2 - height));
        }
        return points.toString();
    }
}
