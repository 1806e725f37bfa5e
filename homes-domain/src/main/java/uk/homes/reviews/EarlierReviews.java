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

/** Reviews completed on paper before this system was used: the day, and who holds the paper. The next is counted from it. */
@Door
public class EarlierReviews {

    /** The last review of its kind before this system. */
    public record RecordEarlier(UUID submission, long homeId, ReviewKind kind, LocalDate completedOn, String heldBy)
            implements Once {}

    private static final int MOST_LINE = 200;
    private static final LocalDate REGULATIONS = LocalDate.of(2015, 4, 1);

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

    /** Records the last review before this system. What was recorded wrongly is recorded again; both are kept. */
    @Permits(Permission.REVIEWS_APPROVE)
    public Long record(RecordEarlier command) {
        if (!caller.may(Permission.REVIEWS_APPROVE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        LocalDate on = command.completedOn();
        Words.check()
                .refuse(!store.registered(command.homeId()), Refusal.of("reviews.start.notRegistered"))
                .needed("kind", command.kind(), "reviews.start.kind")
                .needed("completedOn", on, "reviews.earlier.on")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("completedOn", "reviews.earlier.future"))
                .refuse(
                        on != null && on.isBefore(REGULATIONS),
                        Refusal.at("completedOn", "reviews.earlier.before", REGULATIONS))
                .refuse(
                        on != null && command.kind() != null && begunHere(command),
                        Refusal.at("completedOn", "reviews.earlier.here"))
                .needed("heldBy", command.heldBy(), "reviews.earlier.held")
                .text("heldBy", command.heldBy(), MOST_LINE)
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into reviews.earlier (home_id, kind, completed_on, held_by, recorded_by, recorded_at)
                        values (:home, :kind, :on, :held, :by, :at) returning id""")
                .with("home", command.homeId())
                .with("kind", command.kind())
                .with("on", on)
                .with("held", Words.tidy(command.heldBy()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(command.homeId(), "reviews.earlier", id);
        return id;
    }

    // Once a review has been completed here, the next is counted from that one.
    private boolean begunHere(RecordEarlier command) {
        return Rows.of(
                        em,
                        """
                        select id from reviews.review where home_id = :home and kind = :kind and completed_at is not null limit 1""")
                .with("home", command.homeId())
                .with("kind", command.kind())
                .value(Long.class)
                .isPresent();
    }
}
