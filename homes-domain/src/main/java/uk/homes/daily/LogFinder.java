package uk.homes.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.HomeScope;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Looks for entries and handover notes in one statement, whatever is asked for. */
@ApplicationScoped
class LogFinder {

    private static final int MOST_ENTRIES = 1000;
    private static final int LAST_PAGE = 10_000;

    // That a word is found would say what is withheld.
    private static final String ENTRIES = LogSql.ENTRIES
            + LogSql.IN_HOME
            + """
              and (cast(:child as bigint) is null or exists (select 1 from daily.revision_child rc
                     where rc.entry_id = e.id and rc.number = e.version and rc.child_id = cast(:child as bigint)))
              and (cast(:kind as text) is null or e.kind = cast(:kind as text))
              and (cast(:author as bigint) is null or e.author_id = cast(:author as bigint))
              and (cast(:from as timestamptz) is null or e.event_at >= cast(:from as timestamptz))
              and (cast(:to as timestamptz) is null or e.event_at < cast(:to as timestamptz))
              and (cast(:words as text) is null or open.yes and exists (select 1 from daily.index_of_words i
                     where i.entry_id = e.id and i.words @@ websearch_to_tsquery('english', cast(:words as text))))
            order by e.event_at desc, e.id desc limit :upTo""";

    // A note is about no child and of no kind. A visitor reads codes for names, and finds by nothing else.
    private static final String NOTES = Handovers.AS_ENTRY
            + """
              and cast(:child as bigint) is null and cast(:kind as text) is null
              and (cast(:author as bigint) is null or n.by_id = cast(:author as bigint))
              and (cast(:from as timestamptz) is null or n.given_at >= cast(:from as timestamptz))
              and (cast(:to as timestamptz) is null or n.given_at < cast(:to as timestamptz))
              and (cast(:words as text) is null
                   or to_tsvector('english', %s) @@ websearch_to_tsquery('english', cast(:words as text)))
            order by n.given_at desc, n.id desc limit :upTo""";

    private static final String BOTH = "select * from ((" + ENTRIES + ") union all (" + NOTES
            + ")) found order by 5 desc, 1 desc limit :most offset :skip";

    private static final String BY_ALL_WORDS = String.format(BOTH, "n.words");
    private static final String BY_ALL_BUT_NAMES =
            String.format(BOTH, "regexp_replace(n.words, cast(:namesOut as text), ' ', 'gi')");

    @Inject
    LogSql sql;

    /**
     * A page of what was looked for, newest first.
     *
     * @param namesOut for a visitor, the names that are shown by code and not found; {@code null} for who works there
     */
    LogEntries search(LogSearch wanted, HomeScope scope, Long me, String namesOut) {
        if (wanted.page() < 0 || wanted.page() > LAST_PAGE) {
            throw new NotFound("page", wanted.page());
        }
        Words.check().text("words", wanted.words(), 200).orRefuse();
        boolean names = namesOut == null;
        int skip = wanted.page() * Log.PAGE;
        Rows rows = asked(names ? BY_ALL_WORDS : BY_ALL_BUT_NAMES, wanted, scope, names)
                .with("me", me)
                .with("upTo", skip + Log.PAGE + 1)
                .with("most", Log.PAGE + 1)
                .with("skip", skip);
        List<EntryRow> found = (names ? rows : rows.with("namesOut", namesOut)).as(EntryRow.class);
        boolean more = found.size() > Log.PAGE;
        List<EntryRow> page = more ? found.subList(0, Log.PAGE) : found;
        return new LogEntries(
                sql.whole(page.stream().filter(row -> row.kind() != null).toList(), names),
                page.stream()
                        .filter(row -> row.kind() == null)
                        .map(row -> LogSql.note(row, me))
                        .toList(),
                wanted.page(),
                more);
    }

    /** A stretch of days, whole, newest first. */
    LogEntries days(LogSearch days, HomeScope scope, boolean names) {
        RuleBroken.when(days.to().isBefore(days.from()), "daily.log.order");
        RuleBroken.when(
                days.from().plusDays(Log.MOST_DAYS - 1L).isBefore(days.to()), "daily.log.tooManyDays", Log.MOST_DAYS);
        List<EntryRow> rows = asked(ENTRIES, days, scope, names)
                .with("upTo", MOST_ENTRIES + 1)
                .as(EntryRow.class);
        boolean more = rows.size() > MOST_ENTRIES;
        return new LogEntries(sql.whole(more ? rows.subList(0, MOST_ENTRIES) : rows, names), more);
    }

    private Rows asked(String statement, LogSearch wanted, HomeScope scope, boolean names) {
        return sql.read(statement, names)
                .with("home", wanted.homeId())
                .with("scope", scope.array())
                .with("child", wanted.childId())
                .with("kind", wanted.kind() == null ? null : wanted.kind().name())
                .with("author", wanted.authorId())
                .with("from", start(wanted.from()))
                .with("to", wanted.to() == null ? null : start(wanted.to().plusDays(1)))
                .with("words", Words.tidy(wanted.words()));
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(HomesClock.LONDON).toInstant();
    }
}
