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
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** What a review said would be improved, by whom and by when; it lives until it is done. */
@Door
public class Improvements {

    /** Something to be improved. */
    public record AddAction(UUID submission, long reviewId, String text, String owner, LocalDate by) implements Once {}

    /** It is done: when, and what was done. */
    public record ActionDone(UUID submission, long actionId, Integer version, LocalDate on, String words)
            implements Once {}

    private static final int LONGEST = 4000;

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

    /** What the completed reviews of a home promised and is not done yet, the earliest first. */
    @Permits(value = Permission.REVIEWS_READ, kind = Permits.Kind.READS)
    public List<ActionRow> open(long homeId) {
        return actions(
                "and r.home_id = :id and r.status in ('COMPLETED', 'SENT') and a.done_on is null order by a.by_on, a.id",
                homeId);
    }

    /** Something to be improved. */
    @Permits(value = Permission.REVIEWS_READ, kind = Permits.Kind.READS)
    public ActionRow find(long actionId) {
        return actions("and a.id = :id", actionId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("action", actionId));
    }

    /** Adds something to be improved to a draft. */
    @Permits(Permission.REVIEWS_WRITE)
    public Long add(AddAction command) {
        Review review = store.writable(command.reviewId());
        Words.check()
                .needed("text", command.text(), "reviews.action.text")
                .text("text", command.text(), LONGEST)
                .needed("owner", command.owner(), "reviews.action.owner")
                .text("owner", command.owner(), 200)
                .needed("by", command.by(), "reviews.action.by")
                .refuse(
                        command.by() != null && command.by().isBefore(review.from()),
                        Refusal.at("by", "reviews.action.beforePeriod"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into reviews.action (review_id, home_id, text, owner, by_on)
                        values (:review, :home, :text, :owner, :by) returning id""")
                .with("review", review.id())
                .with("home", review.homeId())
                .with("text", Words.tidy(command.text()))
                .with("owner", Words.tidy(command.owner()))
                .with("by", command.by())
                .value(Long.class)
                .orElseThrow();
        store.about(review);
        return id;
    }

    /** Takes something out of a draft. */
    @Permits(Permission.REVIEWS_WRITE)
    public void remove(long reviewId, long actionId) {
        Review review = store.writable(reviewId);
        int gone = Rows.of(em, "delete from reviews.action where id = :id and review_id = :review")
                .with("id", actionId)
                .with("review", review.id())
                .change();
        if (gone == 0) {
            throw new NotFound("action", actionId);
        }
        store.about(review);
    }

    /** Says that something is done, and what was done. */
    @Permits(Permission.REVIEWS_WRITE)
    public Long done(ActionDone command) {
        ActionRow action = find(command.actionId());
        Review review = store.review(caller.scope(Permission.REVIEWS_WRITE), action.reviewId());
        ChangedMeanwhile.unless(command.version(), action.version(), "action", action.id());
        LocalDate on = command.on();
        Words.check()
                .refuse(!review.status().completed(), Refusal.of("reviews.action.draft"))
                .needed("on", on, "reviews.action.doneOn")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("on", "reviews.action.future"))
                .needed("words", command.words(), "reviews.action.doneWords")
                .text("words", command.words(), LONGEST)
                .orRefuse();
        int changed = Rows.of(
                        em,
                        """
                        update reviews.action
                           set version = version + 1, done_on = :on, done_words = :words, done_by = :by, done_recorded_at = :at
                         where id = :id and version = :version""")
                .with("on", on)
                .with("words", Words.tidy(command.words()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .with("id", action.id())
                .with("version", action.version())
                .change();
        if (changed == 0) {
            throw new ChangedMeanwhile("action", action.id());
        }
        store.about(review);
        return action.id();
    }

    private List<ActionRow> actions(String and, long id) {
        return query.readable(
                        """
                        select a.id, a.version, r.id, r.kind, r.completed_on, a.text, a.owner, a.by_on, a.done_on, a.done_words
                          from reviews.action a join reviews.review r on r.id = a.review_id
                         where"""
                                + ReviewQuery.READABLE
                                + and)
                .with("id", id)
                .as(ActionRow.class);
    }
}
