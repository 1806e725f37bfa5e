package uk.homes.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.homes.duties.DueTime;
import uk.homes.measures.MeasureClock;
import uk.homes.measures.MeasureRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.duties.DueTimes;
import uk.homes.web.look.DueRow;

/** The clocks of measures with the times that the rules say. */
@RequestScoped
public class MeasureTimes {

    private static final String RECORD = "measures.measure";

    @Inject
    private DueTimes times;

    @Inject
    private HomesClock clock;

    /** Asks for the times of all measures of a page at once. */
    void ask(List<MeasureRow> rows) {
        times.ask(List.of(RECORD), rows.stream().map(MeasureRow::id).toList());
    }

    /** A clock as a line; nothing where it does not run. */
    Optional<DueRow> line(MeasureRow row, MeasureClock each, String href) {
        return time(row, each).map(time -> ClockLine.of(row, each, time, clock.now(), href));
    }

    /** Whether a clock that runs is late. */
    boolean late(MeasureRow row, MeasureClock each) {
        return row.open(each)
                && time(row, each).filter(time -> time.late(clock.now())).isPresent();
    }

    private Optional<DueTime> time(MeasureRow row, MeasureClock each) {
        return times.of(each.rule(), RECORD, row.id());
    }
}
