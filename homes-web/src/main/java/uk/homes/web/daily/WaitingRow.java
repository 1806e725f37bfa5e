package uk.homes.web.daily;

import uk.homes.daily.EntryRow;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;

/** An entry that waits for the manager's signature: by the home's own rule, which names no hour; the law's clocks are beside it. */
final class WaitingRow {

    private WaitingRow() {}

    /**
     * The line.
     *
     * @param entryPage the address of the entry's page, up to its id
     */
    static DueRow of(EntryRow row, String entryPage) {
        String when = Said.shortDay(row.eventAt()) + ", " + Said.time(row.eventAt());
        return new DueRow(
                "is-waiting",
                Texts.of("daily.waiting.waits"),
                Said.shortDay(row.eventAt()),
                Texts.of(row.kind().needsTalk() ? "daily.waiting.talk" : "daily.waiting.read", row.authorName()),
                Texts.of("daily.waiting.counted", Said.kind(row.kind()), Said.about(row.about()), when),
                Texts.of("daily.waiting.ownRule"),
                Texts.of("daily.waiting.ownRuleText"),
                true,
                entryPage + row.id(),
                Texts.of("daily.waiting.go"));
    }
}
