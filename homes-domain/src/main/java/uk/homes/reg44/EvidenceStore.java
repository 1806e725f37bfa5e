package uk.homes.reg44;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.reg44.Recommendations.NewEvidence;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Keeps evidence. What a file is, its content says, not its name. */
@ApplicationScoped
class EvidenceStore {

    static final int LARGEST = 10 * 1024 * 1024;

    private static final String READABLE_FROM =
            """
              from reg44.evidence e
              join reg44.recommendation r on r.id = e.recommendation_id
              join reg44.visit v on v.id = r.visit_id
              join access.person p on p.id = e.added_by
             where v.home_id = any (cast(:scope as bigint[])) and"""
                    + VisitQuery.READABLE;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    VisitQuery query;

    Long add(NewEvidence command) {
        byte[] content = command.content() == null || command.content().length == 0 ? null : command.content();
        String type = content == null ? null : mediaType(content).orElse(null);
        Words.check()
                .needed("evidenceWords", command.words(), "reg44.evidence.words")
                .text("evidenceWords", command.words(), 2000)
                .refuse(
                        content != null && content.length > LARGEST,
                        Refusal.at("file", "reg44.evidence.large", LARGEST / 1024 / 1024))
                .refuse(content != null && type == null, Refusal.at("file", "reg44.evidence.type"))
                .orRefuse();
        return Rows.of(
                        em,
                        """
                        insert into reg44.evidence (recommendation_id, words, file_name, media_type, content, added_at, added_by)
                        values (:recommendation, :words, cast(:name as text), cast(:type as text),
                                decode(cast(:content as text), 'base64'), :at, :by) returning id""")
                .with("recommendation", command.recommendationId())
                .with("words", Words.tidy(command.words()))
                .with("name", content == null ? null : fileName(command.fileName(), type))
                .with("type", type)
                .with("content", content == null ? null : base64(content))
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

    EvidenceFile file(long evidenceId) {
        return query.readable("select e.file_name, e.media_type, e.content"
                        + READABLE_FROM
                        + "and e.id = :id and e.content is not null")
                .with("id", evidenceId)
                .first(EvidenceFile.class)
                .orElseThrow(() -> new NotFound("evidence", evidenceId));
    }

    static Optional<String> mediaType(byte[] content) {
        if (starts(content, PDF)) {
            return Optional.of("application/pdf");
        }
        if (starts(content, PNG)) {
            return Optional.of("image/png");
        }
        return starts(content, JPEG) ? Optional.of("image/jpeg") : Optional.empty();
    }

    /** A name that is safe to offer again: its last part, without anything that is not a letter, a digit, dot or dash. */
    static String fileName(String given, String type) {
        String last = given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}. _-]", "_");
        String stem = last.replaceAll("\\.[^.]*$", "").strip();
        String ending = type.substring(type.indexOf('/') + 1).replace("jpeg", "jpg");
        String kept = stem.isEmpty() ? "evidence" : stem.substring(0, Math.min(stem.length(), 100));
        return kept + "." + ending;
    }

    private static boolean starts(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }
}
