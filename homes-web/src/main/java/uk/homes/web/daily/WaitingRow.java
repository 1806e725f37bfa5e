package uk.homes.web.daily;

import java.time.Duration;
import java.time.Instant;
import uk.homes.daily.EntryKind;
import uk.homes.daily.EntryRow;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;

/** An entry that waits for the manager's signature, as a line of what is due. */
final class WaitingRow {

    private WaitingRow() {}

    /**
     * The line.
     *
     * @param recorded whether the measure it speaks of has a record, with which the times of the law run
     * @param entryPage the address of the entry's page, up to its id
     */
    static DueRow of(EntryRow row, boolean recorded, Instant now, String entryPage) {
        String about = Said.about(row.about());
        String when = Said.shortDay(row.eventAt()) + ", " + Said.time(row.eventAt());
        boolean measure = row.kind() == EntryKind.MEASURE && !recorded;
        Instant until = measure ? row.signOffDue() : null;
        return new DueRow(
                late(until, now) ? "is-late" : "is-waiting",
                word(until, now),
                measure ? Texts.of("daily.waiting.hours") : Said.shortDay(row.eventAt()),
                Texts.of(measure ? "daily.waiting.talk" : "daily.waiting.read", row.authorName()),
                Texts.of("daily.waiting.counted", Said.kind(row.kind()), about, when),
                Texts.of(measure ? "daily.waiting.regulation" : "daily.waiting.ownRule"),
                Texts.of(measure ? "daily.waiting.rule" : "daily.waiting.ownRuleText"),
                true,
                entryPage + row.id(),
                Texts.of("daily.waiting.go"));
    }

    private static boolean late(Instant until, Instant now) {
        return until != null && until.isBefore(now);
    }

    private static String word(Instant until, Instant now) {
        if (until == null) {
            return Texts.of("daily.waiting.waits");
        }
        if (late(until, now)) {
            return Texts.of("daily.waiting.late", Said.lasting(Duration.between(until, now)));
        }
        return Said.date(until).equals(Said.date(now))
                ? Texts.of("daily.waiting.today", Said.time(until))
                : Texts.of("daily.waiting.by", Said.moment(until));
    }
}
