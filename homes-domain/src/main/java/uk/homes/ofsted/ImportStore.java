package uk.homes.ofsted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.homes.access.HomeScope;
import uk.homes.shared.Rows;

/** Imports and the rows that wait, compared with the records. */
@ApplicationScoped
class ImportStore {

    private static final String COMPARED =
            """
            select s.*, p.places as places_before, p.overall as overall_before, p.inspected_on as inspected_before,
                   case when p.urn is null then 'NEW' when row(%s) is distinct from row(%s) then 'CHANGED'
                        else 'UNCHANGED' end as change
            from ofsted.staged_row s left join ofsted.provider_year p on p.year = s.year and p.urn = s.urn
            where s.import_id = :import %s"""
                    .formatted(ProviderColumns.of("s."), ProviderColumns.of("p."), "%s");

    private static final String MINE =
            """
            and exists (select 1 from ofsted.import m where m.id = :import and m.status = 'WAITING'
                          and m.person_id is not distinct from cast(:person as bigint))""";

    private static final String SUMMARY =
            """
            select i.id, p.name, i.file_name, i.sha256, i.year, i.encoding, i.header_row, i.read_at, i.rows_read,
                   i.rows_unread, i.status, i.ended_at,
                   coalesce(i.rows_new, w.new_rows, 0), coalesce(i.rows_changed, w.changed, 0),
                   coalesce(i.rows_unchanged, w.unchanged, 0), coalesce(w.missing, 0)
            from ofsted.import i left join access.person p on p.id = i.person_id
            left join lateral (%s) w on i.status = 'WAITING'
            """;

    private static final String COUNTS =
            """
            select count(*) filter (where c.change = 'NEW') as new_rows,
                   count(*) filter (where c.change = 'CHANGED') as changed,
                   count(*) filter (where c.change = 'UNCHANGED') as unchanged,
                   (select count(*) from ofsted.provider_year p where p.year = i.year
                     and not exists (select 1 from ofsted.staged_row s where s.import_id = i.id and s.urn = p.urn))
                       as missing
            from (%s) c"""
                    .formatted(COMPARED.replace(":import", "i.id").formatted(""));

    @Inject
    EntityManager em;

    /** A new waiting import; one that the same person left waiting is dropped. */
    Long begin(Long person, NewFile file, String hash, ProviderFile read, Instant now) {
        waiting(person).ifPresent(old -> drop(old, now));
        return Rows.of(
                        em,
                        """
                        insert into ofsted.import (person_id, file_name, sha256, year, encoding, header_row, read_at,
                            rows_read, rows_unread, status)
                        values (cast(:person as bigint), :name, :hash, :year, :encoding, :header, :now, 0, 0, 'WAITING')
                        returning id""")
                .with("person", person)
                .with("name", file.name())
                .with("hash", hash)
                .with("year", read.year())
                .with("encoding", read.encoding())
                .with("header", read.headerRow())
                .with("now", now)
                .value(Long.class)
                .orElseThrow();
    }

    void counted(long id, ProviderFile file) {
        Rows.of(em, "update ofsted.import set rows_read = :read, rows_unread = :unread where id = :id")
                .with("read", file.rowsRead())
                .with("unread", file.rowsUnread())
                .with("id", id)
                .change();
    }

    /** The import that waits for this person; for the command line, that of nobody. */
    Optional<Long> waiting(Long person) {
        return Rows.of(
                        em,
                        """
                        select id from ofsted.import
                        where status = 'WAITING' and person_id is not distinct from cast(:person as bigint) for update""")
                .with("person", person)
                .value(Long.class);
    }

    /** The same with its figures, for looking at. */
    Optional<ImportRow> waitingSummary(Long person) {
        return Rows.of(
                        em,
                        SUMMARY.formatted(COUNTS)
                                + "where i.status = 'WAITING' and i.person_id is not distinct from cast(:person as bigint)")
                .with("person", person)
                .first(ImportRow.class);
    }

    Optional<ImportRow> summary(long id) {
        return Rows.of(em, SUMMARY.formatted(COUNTS) + "where i.id = :id")
                .with("id", id)
                .first(ImportRow.class);
    }

    List<ImportRow> done(int most) {
        return Rows.of(
                        em,
                        SUMMARY.formatted("select 0 as new_rows, 0 as changed, 0 as unchanged, 0 as missing")
                                + "where i.status = 'APPLIED' order by i.ended_at desc, i.id desc limit :most")
                .with("most", most)
                .as(ImportRow.class);
    }

    List<PreviewRow> rows(long id, Long person, Change change, int from, int most) {
        return Rows.of(
                        em,
                        """
                        select row_number, urn, change, provision, local_authority, sector, places, places_before,
                               overall, overall_before, inspected_on, inspected_before
                        from (%s) c where change = coalesce(cast(:change as text), change)
                        order by row_number limit :most offset :from"""
                                .formatted(COMPARED.formatted(MINE)))
                .with("import", id)
                .with("person", person)
                .with("change", change == null ? null : change.name())
                .with("most", most)
                .with("from", from)
                .as(PreviewRow.class);
    }

    List<UnreadRow> unread(long id, Long person) {
        return Rows.of(
                        em,
                        """
                        select row_number, urn, reason, words from ofsted.unread_row
                        where import_id = :import %s order by row_number limit 1000"""
                                .formatted(MINE))
                .with("import", id)
                .with("person", person)
                .as(UnreadRow.class);
    }

    List<OwnPreviewRow> ours(long id, Long person, HomeScope scope) {
        return Rows.of(
                        em,
                        """
                        select h.name, s.urn, s.registered_on, s.places, s.inspected_on, s.overall, s.helped_protected,
                               s.leaders, (select regulation.places_on(r.home_id, make_date(s.year, 3, 31))
                                             from regulation.registration r where r.urn = s.urn),
                               exists (select 1 from inspections.inspection k where k.home_id = o.home_id
                                         and k.inspected_on = s.inspected_on and k.type = 'FULL')
                        from ofsted.staged_row s join %s o on o.urn = s.urn join estate.home h on h.id = o.home_id
                        where s.import_id = :import and o.home_id = any (cast(:scope as bigint[])) %s order by h.name"""
                                .formatted(OwnHomes.OWN, MINE))
                .with("import", id)
                .with("person", person)
                .with("scope", scope.array())
                .as(OwnPreviewRow.class);
    }

    /** Takes the waiting rows into the records, all of them or none. */
    void apply(ImportRow counted, Instant now) {
        Rows.of(
                        em,
                        """
                        insert into ofsted.provider_year as p (%s) select %s from ofsted.staged_row s
                        where s.import_id = :id
                        on conflict (year, urn) do update set (%s) = row(%s)
                        where row(%s) is distinct from row(%s)"""
                                .formatted(
                                        ProviderColumns.of(""),
                                        ProviderColumns.of("s."),
                                        ProviderColumns.of(""),
                                        ProviderColumns.of("excluded."),
                                        ProviderColumns.of("p."),
                                        ProviderColumns.of("excluded.")))
                .with("id", counted.id())
                .change();
        Rows.of(
                        em,
                        """
                        update ofsted.import set status = 'APPLIED', ended_at = :now, rows_new = :new,
                               rows_changed = :changed, rows_unchanged = :unchanged where id = :id""")
                .with("now", now)
                .with("new", counted.rowsNew())
                .with("changed", counted.rowsChanged())
                .with("unchanged", counted.rowsUnchanged())
                .with("id", counted.id())
                .change();
        forget(counted.id());
    }

    void drop(long id, Instant now) {
        Rows.of(em, "update ofsted.import set status = 'DISCARDED', ended_at = :now where id = :id")
                .with("now", now)
                .with("id", id)
                .change();
        forget(id);
    }

    // Two imports of the same year must not compare with each other's half-written rows.
    void onlyOne() {
        Rows.of(em, "select 1 from (select pg_advisory_xact_lock(120012)) held").value(Integer.class);
    }

    private void forget(long id) {
        Rows.of(em, "delete from ofsted.staged_row where import_id = :id")
                .with("id", id)
                .change();
    }
}
