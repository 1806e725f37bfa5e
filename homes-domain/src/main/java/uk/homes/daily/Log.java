package uk.homes.daily;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Reading a home's log: today's, a day's, a week's, one entry, and the search in all of its words. */
@Door
public class Log {

    /** Entries on a page of the search. */
    public static final int PAGE = 50;

    /** As many days as are read, and printed, without pages. */
    public static final int MOST_DAYS = 31;

    private static final int MOST_ENTRIES = 1000;
    private static final int LAST_PAGE = 10_000;

    private static final String IN_HOME =
            "where e.home_id = :home and e.home_id = any (cast(:scope as bigint[])) and e.version > 0 ";

    private static final String FOUND = IN_HOME
            + """
              and (cast(:child as bigint) is null or exists (select 1 from daily.revision_child rc
                     where rc.entry_id = e.id and rc.number = e.version and rc.child_id = cast(:child as bigint)))
              and (cast(:kind as text) is null or e.kind = cast(:kind as text))
              and (cast(:author as bigint) is null or e.author_id = cast(:author as bigint))
              and (cast(:from as timestamptz) is null or e.event_at >= cast(:from as timestamptz))
              and (cast(:to as timestamptz) is null or e.event_at < cast(:to as timestamptz))
              and (cast(:words as text) is null or exists (select 1 from daily.index_of_words i
                     where i.entry_id = e.id and i.words @@ websearch_to_tsquery('english', cast(:words as text))))
            order by e.event_at desc, e.id desc limit :most offset :skip""";

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

    /**
     * What was signed since the last shift began, and what waits for the manager: one statement. It is the glance of whoever
     * comes on shift, at no child in particular; opening the log, an entry or a child's chronology is kept in the trail.
     */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS)
    public TodaysLog today(long homeId) {
        Instant since = ShiftTime.sinceLastShift(clock.now());
        List<EntryRow> rows = sql.entries(
                        IN_HOME
                                + "and (e.signed_at >= :since or e.awaiting) order by e.event_at desc, e.id desc limit 500",
                        true)
                .with("home", homeId)
                .with("scope", scope())
                .with("since", since)
                .as(EntryRow.class);
        List<EntryRow> awaiting = rows.stream().filter(EntryRow::awaiting).toList();
        return new TodaysLog(
                rows.stream().filter(row -> !row.signedAt().isBefore(since)).toList(), reversed(awaiting));
    }

    /** A page of what was looked for, newest event first. */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS_CHILD)
    public LogEntries search(LogSearch wanted) {
        if (wanted.page() < 0 || wanted.page() > LAST_PAGE) {
            throw new NotFound("page", wanted.page());
        }
        Words.check().text("words", wanted.words(), 200).orRefuse();
        List<EntryRow> rows = found(wanted, PAGE + 1, wanted.page() * PAGE);
        noteReading(
                wanted.homeId(), wanted.childId(), wanted.words() == null ? "reading the log" : "searching the log");
        boolean more = rows.size() > PAGE;
        return new LogEntries(sql.whole(more ? rows.subList(0, PAGE) : rows, true), wanted.page(), more);
    }

    /** A day, a week or a month of the log, whole, for reading and printing; newest first. */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS_CHILD)
    public LogEntries days(long homeId, LocalDate from, LocalDate to) {
        RuleBroken.when(to.isBefore(from), "daily.log.order");
        RuleBroken.when(from.plusDays(MOST_DAYS - 1L).isBefore(to), "daily.log.tooManyDays", MOST_DAYS);
        List<EntryRow> rows = found(LogSearch.days(homeId, from, to), MOST_ENTRIES + 1, 0);
        noteReading(homeId, null, "reading the log");
        boolean more = rows.size() > MOST_ENTRIES;
        return new LogEntries(sql.whole(more ? rows.subList(0, MOST_ENTRIES) : rows, true), 0, more);
    }

    /** One entry with all its versions and comments. */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS_CHILD)
    public LoggedEntry entry(long entryId) {
        EntryRow row = sql.entries(
                        "where e.id = :id and e.home_id = any (cast(:scope as bigint[])) and e.version > 0", true)
                .with("id", entryId)
                .with("scope", scope())
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
                .with("scope", scope())
                .as(AuthorRow.class);
    }

    private List<EntryRow> found(LogSearch wanted, int most, int skip) {
        return sql.entries(FOUND, true)
                .with("home", wanted.homeId())
                .with("scope", scope())
                .with("child", wanted.childId())
                .with("kind", wanted.kind() == null ? null : wanted.kind().name())
                .with("author", wanted.authorId())
                .with("from", start(wanted.from()))
                .with("to", wanted.to() == null ? null : start(wanted.to().plusDays(1)))
                .with("words", Words.tidy(wanted.words()))
                .with("most", most)
                .with("skip", skip)
                .as(EntryRow.class);
    }

    private void noteReading(long homeId, Long childId, String purpose) {
        trail.about(homeId, "daily.log", homeId);
        trail.child(childId);
        trail.purpose(purpose);
    }

    private String scope() {
        return caller.scope(Permission.DAILY_READ).array();
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(HomesClock.LONDON).toInstant();
    }

    private static List<EntryRow> reversed(List<EntryRow> rows) {
        List<EntryRow> other = new ArrayList<>(rows);
        Collections.reverse(other);
        return other;
    }
}
