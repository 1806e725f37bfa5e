package uk.homes.reviews;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Whom a review asked, and what they said. */
@Door
public class Opinions {

    /** Somebody was asked: a child by their record, anybody else by what they are to the home. */
    public record AddOpinion(
            UUID submission,
            long reviewId,
            AskedKind kind,
            Long childId,
            String who,
            AskedHow how,
            LocalDate on,
            String words)
            implements Once {}

    /** The longest words of one person. */
    public static final int LONGEST = 8000;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    ReviewStore store;

    /** Adds what somebody said to a draft. */
    @Permits(Permission.REVIEWS_WRITE)
    public Long add(AddOpinion command) {
        Review review = store.writable(command.reviewId());
        check(command, review);
        boolean child = command.kind() == AskedKind.CHILD;
        if (child && !livedThere(review, command.childId())) {
            throw new NotFound("child", command.childId());
        }
        Long id = Rows.of(
                        em,
                        """
                        insert into reviews.opinion (review_id, kind, child_id, who, how, asked_on, words, written_by, written_at)
                        values (:review, :kind, cast(:child as bigint), cast(:who as text), :how, :on, :words, :by, :at)
                        returning id""")
                .with("review", review.id())
                .with("kind", command.kind())
                .with("child", child ? command.childId() : null)
                .with("who", child ? null : Words.tidy(command.who()))
                .with("how", command.how())
                .with("on", command.on())
                .with("words", Words.tidy(command.words()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        store.about(review);
        trail.child(child ? command.childId() : null);
        return id;
    }

    /** Takes an opinion out of a draft; what it said stays in the history of the row. */
    @Permits(Permission.REVIEWS_WRITE)
    public void remove(long reviewId, long opinionId) {
        Review review = store.writable(reviewId);
        int gone = Rows.of(em, "delete from reviews.opinion where id = :id and review_id = :review")
                .with("id", opinionId)
                .with("review", review.id())
                .change();
        if (gone == 0) {
            throw new NotFound("opinion", opinionId);
        }
        store.about(review);
    }

    private void check(AddOpinion command, Review review) {
        LocalDate on = command.on();
        boolean child = command.kind() == AskedKind.CHILD;
        Words.check()
                .needed("kind", command.kind(), "reviews.opinion.kind")
                .refuse(
                        command.kind() != null && command.kind().kind() != review.kind(),
                        Refusal.at("kind", "reviews.opinion.kind"))
                .refuse(child && command.childId() == null, Refusal.at("child", "reviews.opinion.child"))
                .refuse(!child && Words.tidy(command.who()) == null, Refusal.at("who", "reviews.opinion.who"))
                .text("who", command.who(), 200)
                .needed("how", command.how(), "reviews.opinion.how")
                .needed("on", on, "reviews.opinion.on")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("on", "reviews.opinion.future"))
                .needed("words", command.words(), "reviews.opinion.words")
                .text("words", command.words(), LONGEST)
                .orRefuse();
    }

    private boolean livedThere(Review review, long childId) {
        return Rows.of(
                                em,
                                """
                                select count(*) from occupancy.placement p
                                 where p.home_id = :home and p.child_id = :child and p.from_date <= :today
                                   and (p.to_date is null or p.to_date >= :from)
                                   and p.to_date is distinct from p.from_date""")
                        .with("home", review.homeId())
                        .with("child", childId)
                        .with("today", clock.today())
                        .with("from", review.from())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }
}
