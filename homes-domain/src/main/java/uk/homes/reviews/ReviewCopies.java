package uk.homes.reviews;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Copies of a completed review of the quality of care. Nothing is sent by itself: a person sends it and records it here. */
@Door
public class ReviewCopies {

    /** A copy that a person sent, to Ofsted or to an authority by name. */
    public record SendCopy(UUID submission, long reviewId, CopyFor recipient, String name, CopyBy how, LocalDate sentOn)
            implements Once {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    ReviewStore store;

    @Inject
    ReviewQuery query;

    /** The copies of a review, the first one first. */
    @Permits(value = Permission.REVIEWS_READ, kind = Permits.Kind.READS)
    public List<CopyRow> of(long reviewId) {
        return query.readable(
                        """
                        select c.recipient, c.name, c.how, c.sent_on, p.name, c.recorded_at
                          from reviews.copy_sent c
                          join reviews.review r on r.id = c.review_id
                          join access.person p on p.id = c.sent_by
                         where r.id = :id and"""
                                + ReviewQuery.READABLE
                                + "order by c.sent_on, c.id")
                .with("id", reviewId)
                .as(CopyRow.class);
    }

    /** Records a copy that was sent. With Ofsted's, the review counts as sent. */
    @Permits({Permission.REVIEWS_WRITE, Permission.REVIEWS_APPROVE})
    public Long sent(SendCopy command) {
        Review review =
                store.review(caller.scope(Permission.REVIEWS_WRITE, Permission.REVIEWS_APPROVE), command.reviewId());
        RuleBroken.when(
                review.kind() != ReviewKind.QUALITY || !review.status().completed(), "reviews.copy.notCompleted");
        check(command, review);
        boolean authority = command.recipient() == CopyFor.PLACING_AUTHORITY;
        Long id = Rows.of(
                        em,
                        """
                        insert into reviews.copy_sent (review_id, recipient, name, how, sent_on, sent_by, recorded_at)
                        values (:review, :recipient, cast(:name as text), :how, :on, :by, :at) returning id""")
                .with("review", review.id())
                .with("recipient", command.recipient())
                .with("name", authority ? Words.tidy(command.name()) : null)
                .with("how", command.how())
                .with("on", command.sentOn())
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        if (!authority && review.status() == ReviewStatus.COMPLETED) {
            review.sent();
            store.keep(review, ReviewStatus.COMPLETED);
        }
        store.about(review);
        return id;
    }

    private void check(SendCopy command, Review review) {
        LocalDate on = command.sentOn();
        boolean authority = command.recipient() == CopyFor.PLACING_AUTHORITY;
        Words.check()
                .needed("recipient", command.recipient(), "reviews.copy.recipient")
                .refuse(authority && Words.tidy(command.name()) == null, Refusal.at("name", "reviews.copy.name"))
                .text("name", command.name(), 200)
                .needed("how", command.how(), "reviews.copy.how")
                .needed("sentOn", on, "reviews.copy.sentOn")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("sentOn", "reviews.copy.future"))
                .refuse(
                        on != null && on.isBefore(review.completedOn()),
                        Refusal.at("sentOn", "reviews.copy.beforeCompleted"))
                .orRefuse();
    }
}
