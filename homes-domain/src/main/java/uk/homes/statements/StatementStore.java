package uk.homes.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** Fetches and keeps versions and what they say. */
@ApplicationScoped
class StatementStore {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    StatementVersion version(HomeScope scope, long id) {
        StatementVersion version = em.find(StatementVersion.class, id);
        if (version == null || !scope.holds(version.homeId())) {
            throw new NotFound("statement", id);
        }
        about(version);
        return version;
    }

    void keep(StatementVersion version) {
        if (version.id() == null) {
            em.persist(version);
        }
        em.flush();
        about(version);
    }

    void about(StatementVersion version) {
        trail.about(version.homeId(), "statements.version", version.id());
    }

    /** The number of the next version, with the home locked, so that two people who begin one do not both succeed. */
    int nextNumber(long homeId, Document document) {
        Rows.of(em, "select id from estate.home where id = :home for update")
                .with("home", homeId)
                .value(Long.class);
        return Rows.of(
                        em,
                        """
                        select 1 + coalesce(max(number), 0) from statements.version
                         where home_id = :home and document = :document""")
                .with("home", homeId)
                .with("document", document)
                .value(Integer.class)
                .orElse(1);
    }

    boolean drafted(long homeId, Document document) {
        return Rows.of(
                                em,
                                """
                                select count(*) from statements.version
                                 where home_id = :home and document = :document and status = 'DRAFT'""")
                        .with("home", homeId)
                        .with("document", document)
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    /** A new version begins with the words of the one before it. */
    void copyFromBefore(StatementVersion version) {
        Rows.of(
                        em,
                        """
                        insert into statements.section (version_id, heading, text, in_public, written_by, written_at)
                        select :id, s.heading, s.text, s.in_public, s.written_by, s.written_at
                          from statements.section s join statements.version v on v.id = s.version_id
                         where v.home_id = :home and v.document = :document and v.number = cast(:before as integer)""")
                .with("id", version.id())
                .with("home", version.homeId())
                .with("document", version.document())
                .with("before", version.number() - 1)
                .change();
    }

    /** Keeps the words under a heading; refused, with {@code false}, when somebody else kept others since. */
    boolean write(long versionId, Heading heading, Integer opened, String text, boolean inPublic) {
        return opened != null
                && Rows.of(
                                        em,
                                        """
                                        insert into statements.section
                                            (version_id, heading, text, in_public, written_by, written_at)
                                        values (:id, :heading, cast(:text as text), :inPublic, :by, :at)
                                        on conflict (version_id, heading) do update
                                           set version = section.version + 1, text = excluded.text,
                                               in_public = excluded.in_public, written_by = excluded.written_by,
                                               written_at = excluded.written_at
                                         where section.version = :opened""")
                                .with("id", versionId)
                                .with("heading", heading)
                                .with("text", text)
                                .with("inPublic", inPublic)
                                .with("by", caller.personId())
                                .with("at", clock.now())
                                .with("opened", opened)
                                .change()
                        == 1;
    }

    Set<Heading> written(long versionId) {
        List<String> names = Rows.of(
                        em, "select heading from statements.section where version_id = :id and text is not null")
                .with("id", versionId)
                .column(String.class);
        Set<Heading> written = EnumSet.noneOf(Heading.class);
        names.forEach(name -> written.add(Heading.valueOf(name)));
        return written;
    }

    /** When the published version before this one took effect, or {@code null}. */
    LocalDate effectiveBefore(StatementVersion version) {
        return Rows.of(
                        em,
                        """
                        select effective_on from statements.version
                         where home_id = :home and document = :document and status = 'PUBLISHED' and number < :number
                         order by number desc limit 1""")
                .with("home", version.homeId())
                .with("document", version.document())
                .with("number", version.number())
                .value(LocalDate.class)
                .orElse(null);
    }

    /** The hash of exactly what a version says. */
    String hash(long versionId) {
        return Rows.of(
                        em,
                        """
                        select encode(sha256(convert_to(coalesce(string_agg(
                                   s.heading || E'\\n' || s.in_public || E'\\n' || s.text, E'\\n\\n' order by s.heading), ''),
                                   'UTF8')), 'hex')
                          from statements.section s where s.version_id = :id and s.text is not null""")
                .with("id", versionId)
                .value(String.class)
                .orElseThrow();
    }
}
