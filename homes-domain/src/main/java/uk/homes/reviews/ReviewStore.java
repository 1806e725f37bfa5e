package uk.homes.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;

/** Fetches and keeps reviews; each change of status is appended to its history. */
@ApplicationScoped
class ReviewStore {

    private static final String ASKED = "ASKED ";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    Review review(HomeScope scope, long id) {
        Review review = em.find(Review.class, id);
        if (review == null || !scope.holds(review.homeId())) {
            throw new NotFound("review", id);
        }
        about(review);
        return review;
    }

    /** A draft that the person who asks may write. */
    Review writable(long id) {
        Review review = review(caller.scope(Permission.REVIEWS_WRITE), id);
        review.mustBeWritable();
        return review;
    }

    void keep(Review review, ReviewStatus before) {
        if (review.id() == null) {
            em.persist(review);
        }
        em.flush();
        if (before != review.status()) {
            Rows.of(
                            em,
                            """
                            insert into reviews.review_status (review_id, from_status, to_status, at, person_id)
                            values (:review, cast(:from as text), :to, :at, :by)""")
                    .with("review", review.id())
                    .with("from", before)
                    .with("to", review.status())
                    .with("at", clock.now())
                    .with("by", caller.personId())
                    .change();
        }
        about(review);
    }

    void about(Review review) {
        trail.about(review.homeId(), "reviews.review", review.id());
    }

    /** Whether a review of this kind is being written; locks the home, so that two people who begin one do not both succeed. */
    boolean drafted(long homeId, ReviewKind kind) {
        Rows.of(em, "select id from estate.home where id = :home for update")
                .with("home", homeId)
                .value(Long.class);
        return Rows.of(
                                em,
                                """
                                select count(*) from reviews.review
                                 where home_id = :home and kind = :kind and status = 'DRAFT'""")
                        .with("home", homeId)
                        .with("kind", kind)
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    boolean registered(long homeId) {
        return Rows.of(em, "select regulation.status_on(:home, :today)")
                .with("home", homeId)
                .with("today", clock.today())
                .column(String.class)
                .stream()
                .anyMatch("ACTIVE"::equals);
    }

    /** Keeps the words of a section; refused, with {@code false}, when somebody else kept others since. */
    boolean write(Review review, ReviewSection section, Integer opened, String text) {
        return opened != null
                && Rows.of(
                                        em,
                                        """
                                        insert into reviews.section (review_id, section, text, written_by, written_at)
                                        values (:id, :section, cast(:text as text), :by, :at)
                                        on conflict (review_id, section) do update
                                           set version = section.version + 1, text = excluded.text,
                                               written_by = excluded.written_by, written_at = excluded.written_at
                                         where section.version = :opened""")
                                .with("id", review.id())
                                .with("section", section)
                                .with("text", text)
                                .with("by", caller.personId())
                                .with("at", clock.now())
                                .with("opened", opened)
                                .change()
                        == 1;
    }

    /** What still stands against completing a review. */
    List<Refusal> missing(Review review) {
        Set<ReviewSection> written = EnumSet.noneOf(ReviewSection.class);
        Set<AskedKind> asked = EnumSet.noneOf(AskedKind.class);
        Rows.of(
                        em,
                        """
                        select section from reviews.section where review_id = :id and text is not null
                        union all
                        select distinct 'ASKED ' || kind from reviews.opinion where review_id = :id""")
                .with("id", review.id())
                .column(String.class)
                .forEach(name -> {
                    if (name.startsWith(ASKED)) {
                        asked.add(AskedKind.valueOf(name.substring(ASKED.length())));
                    } else {
                        written.add(ReviewSection.valueOf(name));
                    }
                });
        return CompletePolicy.refusals(review, written, asked, clock.today());
    }

    /** Keeps which authorities had a child in the home in the period: each is to have a copy. */
    void keepAuthorities(Review review) {
        Rows.of(
                        em,
                        """
                        insert into reviews.placing_authority (review_id, name)
                        select distinct cast(:review as bigint), p.placing_authority from occupancy.placement p
                         where p.home_id = :home and p.from_date <= :to and (p.to_date is null or p.to_date > :from)
                           and p.to_date is distinct from p.from_date""")
                .with("review", review.id())
                .with("home", review.homeId())
                .with("from", review.from())
                .with("to", review.to())
                .change();
    }

    /** The hash of exactly what a review says. */
    String hash(Review review) {
        return Rows.of(
                        em,
                        """
                        select encode(sha256(convert_to(cast(jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - 'review_id')
                                   order by l.part, l.position, l.item) as text), 'UTF8')), 'hex')
                          from reviews.line l where l.review_id = :review""")
                .with("review", review.id())
                .value(String.class)
                .orElseThrow();
    }
}
