package uk.homes.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.GivenFile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.KeptFile;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Keeps the files that show actions done. None of them ever changes. */
@ApplicationScoped
class EvidenceStore {

    // Nobody takes the names out of a file, so only who may see the home's staff opens one.
    private static final String OPENS =
            " a.home_id = any (cast(:scope as bigint[])) and a.home_id = any (cast(:named as bigint[]))";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    Long add(long actionId, String words, GivenFile file) {
        return Rows.of(
                        em,
                        """
                        insert into inspections.file (action_id, words, file_name, media_type, content, added_at, added_by)
                        values (:action, :words, :name, :type, decode(:content, 'base64'), :at, :by) returning id""")
                .with("action", actionId)
                .with("words", Words.tidy(words))
                .with("name", file.safeName())
                .with("type", file.mediaType().orElseThrow())
                .with("content", file.base64())
                .with("at", clock.now())
                .with("by", caller.personId())
                .value(Long.class)
                .orElseThrow();
    }

    List<EvidenceRow> of(long actionId) {
        return opened(
                        """
                select f.id, f.words, f.file_name, f.added_at, p.name
                  from inspections.file f
                  join inspections.inspection_action a on a.id = f.action_id
                  join access.person p on p.id = f.added_by
                 where a.id = :id and"""
                                + OPENS + " order by f.id")
                .with("id", actionId)
                .as(EvidenceRow.class);
    }

    KeptFile file(long fileId) {
        return opened(
                        """
                select f.file_name, f.media_type, f.content
                  from inspections.file f join inspections.inspection_action a on a.id = f.action_id
                 where f.id = :id and"""
                                + OPENS)
                .with("id", fileId)
                .first(KeptFile.class)
                .orElseThrow(() -> new NotFound("file", fileId));
    }

    private Rows opened(String sql) {
        return Rows.of(em, sql)
                .with("scope", caller.scope(Permission.INSPECTIONS_READ).array())
                .with("named", caller.scope(Permission.WORKFORCE_READ).array());
    }
}
