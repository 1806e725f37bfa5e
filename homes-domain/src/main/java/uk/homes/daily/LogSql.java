package uk.homes.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.homes.access.HomeScope;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** The statements that read the log: one for the entries, one for all their versions and the comments on them. */
@ApplicationScoped
class LogSql {

    // Children are shown by first name to those who work with them, by code to visitors.
    private static final String ABOUT =
            """
            left join lateral (
                select string_agg(case when :names then c.first_name else c.code end, ', ' order by c.first_name, c.id) as who,
                       string_agg(cast(c.id as text), ',' order by c.first_name, c.id) as ids
                  from daily.revision_child rc join occupancy.child c on c.id = rc.child_id
                 where rc.entry_id = r.entry_id and rc.number = r.number) a on true
            """;

    // What is written about a child is part of the child's case record (CHR 36(1)(c)). A visitor reads it when every
    // child
    // whom any version is about, and the placing authority of each, consents (CHR 44(2)(b)); else only that it is
    // there.
    private static final String OPEN =
            """
            cross join lateral (select :names or not exists (
                select 1 from daily.revision_child oc where oc.entry_id = e.id and 2 > (
                    select count(distinct k.giver) from occupancy.consent k
                     where k.child_id = oc.child_id and k.given_on <= :today
                       and (k.withdrawn_on is null or k.withdrawn_on > :today))) as yes) open
            """;

    static final String ENTRIES =
            """
            select e.id, e.home_id, h.name, e.kind, e.event_at, a.who, a.ids, case when open.yes then r.words end,
                   case when open.yes then r.own_words end, e.author_id, e.author_name, e.author_post, e.signed_at, e.version, r.written_at,
                   r.by_name, e.awaiting, s.by_name as signer, s.at
              from daily.entry e
              join estate.home h on h.id = e.home_id
              join daily.revision r on r.entry_id = e.id and r.number = e.version
              left join daily.sign_off s on s.entry_id = e.id and s.number = e.version
            """
                    + OPEN
                    + ABOUT;

    // Versions and comments in one statement: a comment is a note without a number.
    private static final String NOTES =
            """
            select r.entry_id, r.number, r.kind, r.event_at, a.who, r.words, r.own_words, r.reason, r.written_at as at,
                   r.by_name, r.by_post, r.id
              from daily.revision r
            """
                    + ABOUT
                    + """
                      where r.entry_id = any (cast(:entries as bigint[]))
                      union all
                      select o.entry_id, null, null, null, null, o.words, null, null, o.at, o.by_name, o.by_post, o.id
                        from daily.oversight o where o.entry_id = any (cast(:entries as bigint[]))
                      order by 1, 2 desc, at, 12""";

    static final String IN_HOME =
            "where e.home_id = :home and e.home_id = any (cast(:scope as bigint[])) and e.version > 0 ";

    // The newest handover note comes as an entry without a kind, so that Today asks once.
    private static final String TODAY = "(" + ENTRIES + IN_HOME
            + """
              and (e.signed_at >= :since or e.awaiting) order by e.event_at desc, e.id desc limit 500)
            union all
            ("""
            + Handovers.AS_ENTRY
            + """
             order by n.given_at desc, n.id desc limit 1)""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    /** Starts a statement that reads entries; {@code rest} begins with where. */
    Rows entries(String rest, boolean names) {
        return read(ENTRIES + rest, names);
    }

    /** Starts a statement that holds {@link #ENTRIES}. */
    Rows read(String sql, boolean names) {
        return Rows.of(em, sql).with("names", names).with("today", clock.today());
    }

    /** What Today shows at a glance. */
    TodaysLog today(long homeId, HomeScope scope, Long me, Instant since) {
        List<EntryRow> rows = read(TODAY, true)
                .with("home", homeId)
                .with("scope", scope.array())
                .with("since", since)
                .with("me", me)
                .as(EntryRow.class);
        List<EntryRow> entries = rows.stream()
                .filter(row -> row.kind() != null)
                .sorted(Comparator.comparing(EntryRow::eventAt)
                        .thenComparing(EntryRow::id)
                        .reversed())
                .toList();
        List<EntryRow> awaiting =
                new ArrayList<>(entries.stream().filter(EntryRow::awaiting).toList());
        Collections.reverse(awaiting);
        return new TodaysLog(
                entries.stream().filter(row -> !row.signedAt().isBefore(since)).toList(),
                awaiting,
                rows.stream()
                        .filter(row -> row.kind() == null)
                        .map(row -> note(row, me))
                        .findFirst()
                        .orElse(null));
    }

    /** The handover note that came as an entry without a kind. */
    static HandoverRow note(EntryRow row, Long me) {
        return new HandoverRow(
                row.id(),
                row.homeId(),
                ShiftTime.valueOf(row.about()),
                row.words(),
                row.signedAt(),
                row.authorName(),
                row.authorPost(),
                row.ownWords(),
                Long.valueOf(row.authorId()).equals(me),
                row.awaiting());
    }

    /** Adds versions and comments to entries: one statement, however many entries there are. */
    List<LoggedEntry> whole(List<EntryRow> rows, boolean names) {
        String ids = rows.stream()
                .filter(row -> !row.withheld())
                .map(row -> String.valueOf(row.id()))
                .collect(Collectors.joining(",", "{", "}"));
        Map<Long, List<Note>> notes =
                Rows.of(em, NOTES).with("names", names).with("entries", ids).as(Note.class).stream()
                        .collect(Collectors.groupingBy(Note::entryId));
        return rows.stream()
                .map(row -> with(row, notes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static LoggedEntry with(EntryRow row, List<Note> notes) {
        return new LoggedEntry(
                row,
                notes.stream()
                        .filter(note -> note.number() != null)
                        .map(Note::version)
                        .toList(),
                notes.stream()
                        .filter(note -> note.number() == null)
                        .map(Note::comment)
                        .toList());
    }

    private record Note(
            long entryId,
            Integer number,
            EntryKind kind,
            Instant eventAt,
            String about,
            String words,
            String ownWords,
            String reason,
            Instant at,
            String byName,
            String byPost,
            long id) {

        VersionRow version() {
            return new VersionRow(entryId, number, kind, eventAt, about, words, ownWords, reason, at, byName, byPost);
        }

        CommentRow comment() {
            return new CommentRow(entryId, words, at, byName, byPost);
        }
    }
}
