package uk.homes.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private static final String ENTRIES =
            """
            select e.id, e.home_id, h.name, e.kind, e.event_at, a.who, a.ids, r.words, r.own_words,
                   e.author_id, e.author_name, e.author_post, e.signed_at, e.version, r.written_at, r.by_name,
                   e.awaiting, s.by_name as signer, s.at
              from daily.entry e
              join estate.home h on h.id = e.home_id
              join daily.revision r on r.entry_id = e.id and r.number = e.version
              left join daily.sign_off s on s.entry_id = e.id and s.number = e.version
            """
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

    @Inject
    EntityManager em;

    /** Starts a statement that reads entries; {@code rest} begins with where. */
    Rows entries(String rest, boolean names) {
        return Rows.of(em, ENTRIES + rest).with("names", names);
    }

    /** Adds versions and comments to entries: one statement, however many entries there are. */
    List<LoggedEntry> whole(List<EntryRow> rows, boolean names) {
        String ids = rows.stream().map(row -> String.valueOf(row.id())).collect(Collectors.joining(",", "{", "}"));
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
