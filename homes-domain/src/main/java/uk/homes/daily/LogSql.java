package uk.homes.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.homes.shared.Rows;

/** The statements that read the log: one for the entries, one for all their versions, one for all comments on them. */
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

    private static final String VERSIONS =
            """
            select r.entry_id, r.number, r.kind, r.event_at, a.who, r.words, r.own_words, r.reason, r.written_at,
                   r.by_name, r.by_post
              from daily.revision r
            """
                    + ABOUT
                    + "where r.entry_id = any (cast(:entries as bigint[])) order by r.entry_id, r.number desc";

    private static final String COMMENTS =
            """
            select o.entry_id, o.words, o.at, o.by_name, o.by_post from daily.oversight o
             where o.entry_id = any (cast(:entries as bigint[])) order by o.at, o.id""";

    @Inject
    EntityManager em;

    /** Starts a statement that reads entries; {@code rest} begins with where. */
    Rows entries(String rest, boolean names) {
        return Rows.of(em, ENTRIES + rest).with("names", names);
    }

    /** Adds versions and comments to entries: two statements, however many entries there are. */
    List<LoggedEntry> whole(List<EntryRow> rows, boolean names) {
        String ids = rows.stream().map(row -> String.valueOf(row.id())).collect(Collectors.joining(",", "{", "}"));
        Map<Long, List<VersionRow>> versions =
                Rows.of(em, VERSIONS).with("names", names).with("entries", ids).as(VersionRow.class).stream()
                        .collect(Collectors.groupingBy(VersionRow::entryId));
        Map<Long, List<CommentRow>> comments = Rows.of(em, COMMENTS).with("entries", ids).as(CommentRow.class).stream()
                .collect(Collectors.groupingBy(CommentRow::entryId));
        return rows.stream()
                .map(row -> new LoggedEntry(
                        row, versions.getOrDefault(row.id(), List.of()), comments.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
