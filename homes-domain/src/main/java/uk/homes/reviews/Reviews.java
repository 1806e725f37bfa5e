package uk.homes.reviews;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** The reviews of a home: begun over a period, written section by section, completed and locked. */
@Door
public class Reviews {

    /** Begins a review of a period. */
    public record StartReview(UUID submission, long homeId, ReviewKind kind, LocalDate from, LocalDate to)
            implements Once {}

    /** The words of one section; {@code version} is the text's version that the page showed, 0 when there was none. */
    public record WriteText(long reviewId, ReviewSection section, Integer version, String text) {}

    /** A draft looks at another period. */
    public record ChangePeriod(long reviewId, Integer version, LocalDate from, LocalDate to) {}

    /** The review is complete: lock it. */
    public record CompleteReview(UUID submission, long reviewId, Integer version) implements Once {}

    /** The longest text of one section. */
    public static final int LONGEST = 20_000;

    private static final int MOST_REASON = 2000;

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

    @Inject
    FigureStore figures;

    @Inject
    ReviewQuery query;

    /** The reviews of a home of both kinds, the newest first. */
    @Permits(value = Permission.REVIEWS_READ, kind = Permits.Kind.READS)
    public List<ReviewRow> of(long homeId) {
        return query.reviews("and r.home_id = :home order by r.kind desc, r.started_at desc")
                .with("home", homeId)
                .as(ReviewRow.class);
    }

    /** A review. */
    @Permits(value = Permission.REVIEWS_READ, kind = Permits.Kind.READS)
    public ReviewRow find(long reviewId) {
        return query.reviews("and r.id = :id")
                .with("id", reviewId)
                .first(ReviewRow.class)
                .orElseThrow(() -> new NotFound("review", reviewId));
    }

    /** From when the next review of each kind is counted; nothing for a home that is not registered. */
    @Permits(value = Permission.REVIEWS_READ, kind = Permits.Kind.READS)
    public List<NextRow> next(long homeId) {
        return Rows.of(
                        em,
                        """
                        select distinct on (c.rule) case c.rule when 'CHR45_REVIEW' then 'QUALITY' else 'PREMISES' end,
                               c.starts_on, c.record = 'regulation.registration', e.held_by, c.record, c.record_id
                          from reviews.clock c
                          left join reviews.earlier e on c.record = 'reviews.earlier' and e.id = c.record_id
                         where c.home_id = :home and c.home_id = any (cast(:scope as bigint[]))
                           and c.rule in ('CHR45_REVIEW', 'CHR46_REVIEW') and c.done_at is null
                         order by c.rule, c.starts_on desc""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.REVIEWS_READ).array())
                .as(NextRow.class);
    }

    /** What a review says. It holds what children said, so that reading it is kept in the trail. */
    @Permits(value = Permission.REVIEWS_READ, kind = Permits.Kind.READS_CHILD)
    public ReviewReport report(long reviewId) {
        List<ReviewLine> lines = query.readable(
                        """
                        select l.part, l.item, l.code, l.answer, l.words, l.on_day, l.number, l.out_of, l.position,
                               r.home_id
                          from reviews.line l join reviews.review r on r.id = l.review_id
                         where r.id = :id and"""
                                + ReviewQuery.READABLE
                                + "order by l.part, l.position, l.item")
                .with("id", reviewId)
                .as(ReviewLine.class);
        // Without a line nothing is written yet, or there is no such review.
        long home = lines.isEmpty() ? find(reviewId).homeId() : lines.get(0).homeId();
        trail.about(home, "reviews.review", reviewId);
        return new ReviewReport(lines);
    }

    /** The texts of a draft with their versions, for those who write it. */
    @Permits(
            value = {Permission.REVIEWS_WRITE, Permission.REVIEWS_APPROVE},
            kind = Permits.Kind.READS)
    public List<SectionRow> texts(long reviewId) {
        return query.readable(
                        """
                        select s.section, s.version, s.text, p.name, s.written_at
                          from reviews.section s
                          join reviews.review r on r.id = s.review_id
                          join access.person p on p.id = s.written_by
                         where r.id = :id and"""
                                + ReviewQuery.READABLE)
                .with("id", reviewId)
                .as(SectionRow.class);
    }

    /** Begins a review and counts the records of its period. */
    @Permits(Permission.REVIEWS_WRITE)
    public Long start(StartReview command) {
        if (!caller.may(Permission.REVIEWS_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        Words.check().needed("kind", command.kind(), "reviews.start.kind").orRefuse();
        List<Refusal> refusals = period(command.kind(), command.from(), command.to());
        if (!store.registered(command.homeId())) {
            refusals.add(Refusal.of("reviews.start.notRegistered")
                    .under(command.kind().provision()));
        }
        RuleBroken.whenAny(refusals);
        RuleBroken.when(store.drafted(command.homeId(), command.kind()), "reviews.start.already");
        Review review = new Review(
                command.homeId(), command.kind(), command.from(), command.to(), caller.personId(), clock.now());
        store.keep(review, null);
        if (command.kind() == ReviewKind.QUALITY) {
            figures.count(review);
        }
        return review.id();
    }

    /** Lets a draft look at another period, and counts the records of that one. */
    @Permits(Permission.REVIEWS_WRITE)
    public void change(ChangePeriod command) {
        Review review = store.writable(command.reviewId());
        review.unless(command.version());
        RuleBroken.whenAny(period(review.kind(), command.from(), command.to()));
        review.lookAt(command.from(), command.to());
        store.keep(review, review.status());
        if (review.kind() == ReviewKind.QUALITY) {
            figures.count(review);
        }
    }

    /** Puts a draft away that was begun by mistake, so that another can be begun. */
    @Permits(Permission.REVIEWS_WRITE)
    public void discard(long reviewId, Integer version, String why) {
        Review review = store.writable(reviewId);
        review.unless(version);
        Words.check()
                .needed("why", why, "reviews.discard.why")
                .text("why", why, MOST_REASON)
                .orRefuse();
        review.discard(Words.tidy(why));
        store.keep(review, ReviewStatus.DRAFT);
    }

    private List<Refusal> period(ReviewKind kind, LocalDate from, LocalDate to) {
        List<Refusal> refusals = new ArrayList<>(Periods.refusals(kind, from, to));
        if (from != null && from.isAfter(clock.today())) {
            refusals.add(Refusal.at("from", "reviews.start.future"));
        }
        return refusals;
    }

    /** Counts the records of the period again, as far as they are written by now. */
    @Permits(Permission.REVIEWS_WRITE)
    public void count(long reviewId) {
        Review review = store.writable(reviewId);
        RuleBroken.when(review.kind() != ReviewKind.QUALITY, "reviews.count.quality");
        figures.count(review);
        store.about(review);
    }

    /** Keeps the words of one section of a draft. */
    @Permits(Permission.REVIEWS_WRITE)
    public void write(WriteText command) {
        Review review = store.writable(command.reviewId());
        RuleBroken.when(command.section().kind() != review.kind(), "reviews.write.otherKind");
        Words.check().text("text", command.text(), LONGEST).orRefuse();
        if (!store.write(review, command.section(), command.version(), Words.tidy(command.text()))) {
            throw new ChangedMeanwhile("review " + review.id(), command.section());
        }
        store.about(review);
    }

    /** What stands against completing a review; empty when nothing does. */
    @Permits(
            value = {Permission.REVIEWS_WRITE, Permission.REVIEWS_APPROVE},
            kind = Permits.Kind.READS)
    public List<Refusal> missing(long reviewId) {
        Review review = store.review(caller.scope(Permission.REVIEWS_WRITE, Permission.REVIEWS_APPROVE), reviewId);
        return store.missing(review);
    }

    /** Completes a review: it is locked, and the next one is counted from today. */
    @Permits(Permission.REVIEWS_APPROVE)
    public Long complete(CompleteReview command) {
        Review review = store.review(caller.scope(Permission.REVIEWS_APPROVE), command.reviewId());
        review.status().mustAllow(ReviewStatus.COMPLETED);
        review.unless(command.version());
        RuleBroken.whenAny(store.missing(review));
        if (review.kind() == ReviewKind.QUALITY) {
            store.keepAuthorities(review);
        }
        review.complete(clock.today(), store.hash(review), caller.personId(), clock.now());
        store.keep(review, ReviewStatus.DRAFT);
        return review.id();
    }
}
