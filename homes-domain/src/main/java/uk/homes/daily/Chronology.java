package uk.homes.daily;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.occupancy.Consents;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** What is written about one child, in every home that the reader may see, oldest first. Each reading is kept with its purpose. */
@Door
public class Chronology {

    /** As many entries as are read and printed at once; for more, shorten the stretch. */
    public static final int MOST_ENTRIES = 1000;

    private static final String ABOUT_CHILD =
            """
            where e.version > 0
              and exists (select 1 from daily.revision_child rc
                    where rc.entry_id = e.id and rc.number = e.version and rc.child_id = :child)
              and (e.home_id = any (cast(:homes as bigint[])) or e.home_id = any (cast(:visited as bigint[]))
                   and not exists (select 1 from daily.revision_child other
                         where other.entry_id = e.id and other.number = e.version and other.child_id <> :child))
              and e.event_at >= :from and e.event_at < :to
            order by e.event_at, e.id limit :most""";

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    Consents consents;

    @Inject
    LogSql sql;

    /**
     * A child's entries of a stretch of days. The independent person reads them only while both the child and the placing
     * authority consent, by code, and never an entry that is also about another child, who has consented to nothing.
     *
     * @param purpose what for, in the reader's words
     */
    @Permits(
            value = {Permission.DAILY_READ, Permission.DAILY_WITH_CONSENT},
            kind = Permits.Kind.READS_CHILD)
    public LogEntries of(long childId, String purpose, LocalDate from, LocalDate to) {
        trail.child(childId);
        trail.purpose(Words.tidy(purpose));
        Words.check()
                .needed("purpose", purpose, "daily.child.purpose")
                .text("purpose", purpose, 200)
                .refuse(to.isBefore(from), Refusal.at("from", "daily.log.order"))
                .orRefuse();
        HomeScope homes = caller.scope(Permission.DAILY_READ);
        HomeScope visited = visited(childId, homes);
        List<EntryRow> rows = sql.entries(ABOUT_CHILD, !homes.isEmpty())
                .with("child", childId)
                .with("homes", homes.array())
                .with("visited", visited.array())
                .with("from", start(from))
                .with("to", start(to.plusDays(1)))
                .with("most", MOST_ENTRIES + 1)
                .as(EntryRow.class);
        boolean more = rows.size() > MOST_ENTRIES;
        return new LogEntries(sql.whole(more ? rows.subList(0, MOST_ENTRIES) : rows, !homes.isEmpty()), more);
    }

    private HomeScope visited(long childId, HomeScope homes) {
        HomeScope visited = caller.scope(Permission.DAILY_WITH_CONSENT);
        if (visited.isEmpty() || consents.bothGiven(childId, clock.today())) {
            return visited;
        }
        if (homes.isEmpty()) {
            throw new RuleBroken(Refusal.of("daily.child.consent").under("CHR 44(2)(b)"));
        }
        return HomeScope.none();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(HomesClock.LONDON).toInstant();
    }
}
