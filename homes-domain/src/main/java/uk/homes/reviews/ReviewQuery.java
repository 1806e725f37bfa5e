package uk.homes.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.Rows;

/** Who may read what: a draft, or one that was put away, only those who write or complete it. */
@ApplicationScoped
class ReviewQuery {

    /** Whether the row {@code r} may be read by the person who asks. */
    static final String READABLE =
            """
            \sr.home_id = any (cast(:scope as bigint[]))
             and (r.status not in ('DRAFT', 'DISCARDED') or r.home_id = any (cast(:writers as bigint[])))\s""";

    private static final String REVIEWS =
            """
            select r.id, r.version, r.home_id, h.slug, h.name, r.kind, r.from_on, r.to_on, r.status, s.name, r.started_at,
                   r.completed_on, c.name, r.completed_at, r.content_hash,
                   (select count(*) from reviews.section t where t.review_id = r.id and t.text is not null),
                   (select count(*) from reviews.opinion o where o.review_id = r.id),
                   (select count(*) from reviews.action a where a.review_id = r.id),
                   (select count(*) from reviews.action a where a.review_id = r.id and a.done_on is null),
                   (select min(y.sent_on) from reviews.copy_sent y where y.review_id = r.id and y.recipient = 'OFSTED'),
                   (select count(*) from reviews.placing_authority p where p.review_id = r.id and not exists (
                           select 1 from reviews.copy_sent y where y.review_id = r.id and y.name = p.name)),
                   r.discarded_why
              from reviews.review r
              join estate.home h on h.id = r.home_id
              join access.person s on s.id = r.started_by
              left join access.person c on c.id = r.completed_by
             where""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    Rows reviews(String and) {
        return readable(REVIEWS + READABLE + and);
    }

    /** A query that uses {@link #READABLE}. */
    Rows readable(String sql) {
        return Rows.of(em, sql)
                .with("scope", caller.scope(Permission.REVIEWS_READ).array())
                .with(
                        "writers",
                        caller.scope(Permission.REVIEWS_WRITE, Permission.REVIEWS_APPROVE)
                                .array());
    }
}
