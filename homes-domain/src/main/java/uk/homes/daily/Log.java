package uk.homes.daily;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** Reading a home's log: today's, a day's, a week's, one entry, and the search in all of its words. */
@Door
public class Log {

    /** Entries on a page of the search. */
    public static final int PAGE = 50;

    /** As many days as are read, and printed, without pages. */
    public static final int MOST_DAYS = 31;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    LogSql sql;

    @Inject
    LogFinder finder;

    /**
     * What was signed since the last shift began, what waits for the manager, and the newest handover note: one statement. It
     * reads what is written about every child who lives there, and the trail says so.
     */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS_CHILD)
    public TodaysLog today(long homeId) {
        noteReading(homeId, null, "the glance at the day");
        return sql.today(homeId, scope(), caller.personId(), ShiftTime.sinceLastShift(clock.now()));
    }

    /** A page of what was looked for in the entries and the handover notes, newest first. */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS_CHILD)
    public LogEntries search(LogSearch wanted) {
        noteReading(
                wanted.homeId(), wanted.childId(), wanted.words() == null ? "reading the log" : "searching the log");
        return finder.search(wanted, scope(), caller.personId(), null);
    }

    /** A day, a week or a month of the log, whole, for reading and printing; newest first. */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS_CHILD)
    public LogEntries days(long homeId, LocalDate from, LocalDate to) {
        noteReading(homeId, null, "reading the log");
        return finder.days(LogSearch.days(homeId, from, to), scope(), true);
    }

    /** One entry with all its versions and comments. */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS_CHILD)
    public LoggedEntry entry(long entryId) {
        EntryRow row = sql.entries(
                        "where e.id = :id and e.home_id = any (cast(:scope as bigint[])) and e.version > 0", true)
                .with("id", entryId)
                .with("scope", scope().array())
                .first(EntryRow.class)
                .orElseThrow(() -> new NotFound("entry", entryId));
        trail.about(row.homeId(), "daily.entry", entryId);
        if (row.children().size() == 1) {
            trail.child(row.children().get(0));
        }
        trail.purpose("reading an entry");
        return sql.whole(List.of(row), true).get(0);
    }

    /** Everybody who ever signed an entry here, by name. */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS)
    public List<AuthorRow> authors(long homeId) {
        return Rows.of(
                        em,
                        """
                        select e.author_id, max(e.author_name) from daily.entry e
                         where e.home_id = :home and e.home_id = any (cast(:scope as bigint[]))
                         group by e.author_id order by 2, 1""")
                .with("home", homeId)
                .with("scope", scope().array())
                .as(AuthorRow.class);
    }

    private void noteReading(long homeId, Long childId, String purpose) {
        trail.about(homeId, "daily.log", homeId);
        trail.child(childId);
        trail.purpose(purpose);
    }

    private HomeScope scope() {
        return caller.scope(Permission.DAILY_READ);
    }
}
