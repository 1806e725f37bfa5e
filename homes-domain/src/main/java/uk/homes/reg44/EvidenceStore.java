package uk.homes.reg44;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.reg44.Recommendations.NewEvidence;
import uk.homes.shared.GivenFile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.KeptFile;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Keeps evidence. */
@ApplicationScoped
class EvidenceStore {

    private static final String READABLE_FROM =
            """
              from reg44.evidence e
              join reg44.recommendation r on r.id = e.recommendation_id
              join reg44.visit v on v.id = r.visit_id
              join access.person p on p.id = e.added_by
             where v.home_id = any (cast(:scope as bigint[])) and"""
                    + VisitQuery.READABLE;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    VisitQuery query;

    Long add(NewEvidence command) {
        GivenFile file = command.file();
        boolean given = file != null && file.given();
        Words words = Words.check()
                .needed("evidenceWords", command.words(), "reg44.evidence.words")
                .text("evidenceWords", command.words(), 2000);
        (given ? file.check(words, "file") : words).orRefuse();
        return Rows.of(
                        em,
                        """
                        insert into reg44.evidence (recommendation_id, words, file_name, media_type, content, added_at, added_by)
                        values (:recommendation, :words, cast(:name as text), cast(:type as text),
                                decode(cast(:content as text), 'base64'), :at, :by) returning id""")
                .with("recommendation", command.recommendationId())
                .with("words", Words.tidy(command.words()))
                .with("name", given ? file.safeName() : null)
                .with("type", given ? file.mediaType().orElseThrow() : null)
                .with("content", given ? file.base64() : null)
                .with("at", clock.now())
                .with("by", caller.personId())
                .value(Long.class)
                .orElseThrow();
    }

    List<EvidenceRow> list(long recommendationId) {
        return query.readable(
                        "select e.id, e.recommendation_id, e.words, e.file_name, e.media_type, coalesce(length(e.content), 0),"
                                + " e.added_at, p.name"
                                + READABLE_FROM
                                + "and r.id = :id order by e.added_at desc, e.id desc")
                .with("id", recommendationId)
                .as(EvidenceRow.class);
    }

    KeptFile file(long evidenceId) {
        return query.readable("select e.file_name, e.media_type, e.content"
                        + READABLE_FROM
                        + "and e.id = :id and e.content is not null")
                .with("id", evidenceId)
                .first(KeptFile.class)
                .orElseThrow(() -> new NotFound("evidence", evidenceId));
    }
}
