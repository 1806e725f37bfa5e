package uk.homes.web.measures;

import java.time.Duration;
import java.time.Instant;
import uk.homes.duties.DueTime;
import uk.homes.measures.MeasureClock;
import uk.homes.measures.MeasureRow;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Spoken;

/** One clock of a measure as a line that can be read: done, running or run out, and what regulation 35 asks for. */
final class ClockLine {

    private static final Duration SOON = Duration.ofHours(12);

    private ClockLine() {}

    /**
     * The line.
     *
     * @param time when it is due
     * @param href the page that ends it; {@code null} where it stands on that page
     */
    static DueRow of(MeasureRow row, MeasureClock clock, DueTime time, Instant now, String href) {
        return new DueRow(
                status(row, clock, time, now),
                word(row, clock, time, now),
                Texts.of("measures.clock.until", Spoken.moment(time.dueAt())),
                title(row, clock, href != null),
                Texts.of(
                        time.own() ? "measures.clock.countedOwn" : "measures.clock.counted",
                        Spoken.moment(row.usedAt())),
                clock.provision().replace("CHR", "Regulation"),
                Texts.of("measures.clock.rule." + clock),
                true,
                href,
                Texts.of("measures.clock.go"));
    }

    private static String title(MeasureRow row, MeasureClock clock, boolean listed) {
        String who = clock == MeasureClock.RECORD
                ? row.authorName()
                : clock == MeasureClock.USER ? row.users() : row.child();
        String title = Texts.of((row.open(clock) ? "measures.clock.todo." : "measures.clock.done.") + clock, who);
        return listed
                ? Texts.of("measures.clock.about", title, Texts.of("measures.kind." + row.kind()), row.child())
                : title;
    }

    private static String status(MeasureRow row, MeasureClock clock, DueTime time, Instant now) {
        if (time.late(now)) {
            return "is-late";
        }
        return row.open(clock) ? "is-waiting" : "is-good";
    }

    private static String word(MeasureRow row, MeasureClock clock, DueTime time, Instant now) {
        Instant due = time.dueAt();
        Instant done = row.done(clock);
        if (done != null) {
            return time.late(now)
                    ? Texts.of("measures.clock.doneLate", Spoken.lasting(Duration.between(due, done)))
                    : Texts.of("measures.clock.inTime");
        }
        if (due.isBefore(now)) {
            return Texts.of("measures.clock.late", Spoken.lasting(Duration.between(due, now)));
        }
        boolean soon = Duration.between(now, due).compareTo(SOON) < 0;
        return soon
                ? Texts.of("measures.clock.today", Spoken.time(due))
                : Texts.of("measures.clock.left", Spoken.lasting(Duration.between(now, due)));
    }
}
