package uk.homes.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.GivenFile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.KeptFile;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** Keeps the files of the documents of applications. None of them ever changes. */
@ApplicationScoped
class FileStore {

    // Nobody takes the names out of a file, so only who may see the home's staff opens one; and what somebody sends
    // with an application of their own (a DBS certificate, a health declaration) only who writes applications.
    private static final String OPENS = " a.home_id = any (cast(:scope as bigint[])) and a.home_id = any ("
            + "case a.kind when 'SERVICE' then cast(:named as bigint[]) else cast(:writes as bigint[]) end)";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** A document beside one of its files, or beside none. */
    private record Line(
            long id,
            DocumentKind kind,
            String name,
            LocalDate readyOn,
            Long fileId,
            Long stageId,
            ApplicationStage stage,
            String fileName,
            Instant addedAt,
            String addedBy) {

        FileRow file() {
            return new FileRow(fileId, stageId, stage, fileName, addedAt, addedBy);
        }
    }

    Long add(long applicationId, long documentId, long stageId, GivenFile file) {
        return Rows.of(
                        em,
                        """
                        insert into regulation.file (application_id, document_id, stage_id, file_name, media_type, content,
                                                     added_at, added_by)
                        values (:application, :document, :stage, :name, :type, decode(:content, 'base64'), :at, :by)
                        returning id""")
                .with("application", applicationId)
                .with("document", documentId)
                .with("stage", stageId)
                .with("name", file.safeName())
                .with("type", file.mediaType().orElseThrow())
                .with("content", file.base64())
                .with("at", clock.now())
                .with("by", caller.personId())
                .value(Long.class)
                .orElseThrow();
    }

    /** The documents of an application, each with its files. */
    List<DocumentRow> documents(long applicationId) {
        List<Line> lines = opening(
                        """
                select d.id, d.kind, d.name, d.ready_on, f.id, s.id, s.stage, f.file_name, f.added_at, p.name
                  from regulation.application_document d
                  join regulation.application a on a.id = d.application_id
                  left join regulation.file f on f.document_id = d.id and"""
                                + OPENS
                                + """

                  left join regulation.application_stage s on s.id = f.stage_id
                  left join access.person p on p.id = f.added_by
                 where a.id = :id and a.home_id = any (cast(:scope as bigint[])) order by d.id, f.id""")
                .with("id", applicationId)
                .as(Line.class);
        Map<Long, DocumentRow> documents = new LinkedHashMap<>();
        for (Line line : lines) {
            DocumentRow document = documents.computeIfAbsent(
                    line.id(), id -> new DocumentRow(id, line.kind(), line.name(), line.readyOn(), new ArrayList<>()));
            if (line.fileId() != null) {
                document.files().add(line.file());
            }
        }
        return List.copyOf(documents.values());
    }

    KeptFile file(long fileId) {
        return opening(
                        """
                select f.file_name, f.media_type, f.content
                  from regulation.file f join regulation.application a on a.id = f.application_id
                 where f.id = :id and"""
                                + OPENS)
                .with("id", fileId)
                .first(KeptFile.class)
                .orElseThrow(() -> new NotFound("file", fileId));
    }

    private Rows opening(String sql) {
        return Rows.of(em, sql)
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .with("named", caller.scope(Permission.WORKFORCE_READ).array())
                .with("writes", caller.scope(Permission.REGULATION_WRITE).array());
    }
}
