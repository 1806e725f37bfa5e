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
     * @param entryPage the address of the entry's page, up to its id
     */
    static DueRow of(EntryRow row, Instant now, String entryPage) {
        String about = Said.about(row.about());
        String when = Said.shortDay(row.eventAt()) + ", " + Said.time(row.eventAt());
        boolean measure = row.kind() == EntryKind.MEASURE;
        return new DueRow(
                late(row, now) ? "is-late" : "is-waiting",
                word(row, now),
                measure ? Texts.of("daily.waiting.hours") : Said.shortDay(row.eventAt()),
                Texts.of(measure ? "daily.waiting.talk" : "daily.waiting.read", row.authorName()),
                Texts.of("daily.waiting.counted", Said.kind(row.kind()), about, when),
                Texts.of(measure ? "daily.waiting.regulation" : "daily.waiting.ownRule"),
                Texts.of(measure ? "daily.waiting.rule" : "daily.waiting.ownRuleText"),
                true,
                entryPage + row.id(),
                Texts.of("daily.waiting.go"));
    }

    private static boolean late(EntryRow row, Instant now) {
        return row.signOffDue() != null && row.signOffDue().isBefore(now);
    }

    private static String word(EntryRow row, Instant now) {
        if (row.signOffDue() == null) {
            return Texts.of("daily.waiting.waits");
        }
        if (late(row, now)) {
            return Texts.of("daily.waiting.late", Said.lasting(Duration.between(row.signOffDue(), now)));
        }
        boolean today = Said.date(row.signOffDue()).equals(Said.date(now));
        return today
                ? Texts.of("daily.waiting.today", Said.time(row.signOffDue()))
                : Texts.of("daily.waiting.by", Said.moment(row.signOffDue()));
    }
}
