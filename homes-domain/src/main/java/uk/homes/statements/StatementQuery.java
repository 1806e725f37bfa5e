package uk.homes.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/**
 * Who may read what: drafts only those who write or approve them, the guide everybody who may read the home's documents, and
 * the public only the statement of purpose, without what is not for them.
 */
@ApplicationScoped
class StatementQuery {

    /** Whether the row {@code v} may be read by the person who asks. */
    static final String READABLE =
            """
            \sv.home_id = any (cast(:scope as bigint[]))
             and (v.status = 'PUBLISHED' or v.home_id = any (cast(:writers as bigint[])))
             and (v.home_id = any (cast(:full as bigint[])) or v.document = 'PURPOSE')\s""";

    private static final String VERSIONS =
            """
            select v.id, v.version, v.home_id, h.slug, h.name, v.document, v.number, v.status,
                   v.id = (select f.id from statements.version f
                            where f.home_id = v.home_id and f.document = v.document and f.status = 'PUBLISHED'
                              and f.effective_on <= :today order by f.number desc limit 1) is true,
                   case when v.home_id = any (cast(:full as bigint[])) then v.changed end, v.effective_on,
                   case when v.home_id = any (cast(:full as bigint[])) then s.name end, v.started_at,
                   case when v.home_id = any (cast(:full as bigint[])) then a.name end, v.approved_at, v.content_hash,
                   (select count(*) from statements.section t where t.version_id = v.id and t.text is not null),
                   (select min(c.sent_on) from statements.copy_sent c where c.version_id = v.id)
              from statements.version v
              join estate.home h on h.id = v.home_id
              join access.person s on s.id = v.started_by
              left join access.person a on a.id = v.approved_by
             where""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    Rows versions(String and) {
        return readable(VERSIONS + READABLE + and).with("today", clock.today());
    }

    /** A query that uses {@link #READABLE}. */
    Rows readable(String sql) {
        return Rows.of(em, sql)
                .with(
                        "scope",
                        caller.scope(Permission.STATEMENTS_READ, Permission.STATEMENTS_PUBLIC)
                                .array())
                .with("full", caller.scope(Permission.STATEMENTS_READ).array())
                .with("writers", writers().array());
    }

    private HomeScope writers() {
        return caller.scope(Permission.STATEMENTS_WRITE, Permission.STATEMENTS_APPROVE);
    }
}
