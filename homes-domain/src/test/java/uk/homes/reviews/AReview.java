package uk.homes.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.homes.access.Role;
import uk.homes.reviews.Improvements.AddAction;
import uk.homes.reviews.Opinions.AddOpinion;
import uk.homes.reviews.Reviews.CompleteReview;
import uk.homes.reviews.Reviews.StartReview;
import uk.homes.reviews.Reviews.WriteText;
import uk.homes.shared.HomesClock;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;
import uk.homes.testing.RegisteredHome;

/** A registered home with a child, whose reviews can be written, complete unless a test takes something away. */
final class AReview {

    static final LocalDate MAY = LocalDate.of(2021, 5, 1);
    static final LocalDate OCTOBER_END = LocalDate.of(2021, 10, 31);
    static final LocalDate NOVEMBER = LocalDate.of(2021, 11, 3);

    final House house = House.open();
    final RegisteredHome registered = RegisteredHome.of(2);
    final Long home = registered.id();
    final Long child = registered.child("Ayla", 1, LocalDate.of(2021, 1, 4));
    final Someone manager = registered.manager();
    final Someone deputy = house.someone(Role.DEPUTY_MANAGER, home);
    final Someone worker = house.someone(Role.RESIDENTIAL_WORKER, home);
    final Someone individual = house.someone(Role.RESPONSIBLE_INDIVIDUAL, home);
    final Someone commissioner = house.someone(Role.COMMISSIONER, home);
    final Someone panel = house.someone(Role.PANEL_MEMBER, home);

    Reviews reviews() {
        return house.get(Reviews.class);
    }

    Opinions opinions() {
        return house.get(Opinions.class);
    }

    Improvements improvements() {
        return house.get(Improvements.class);
    }

    ReviewCopies copies() {
        return house.get(ReviewCopies.class);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(HomesClock.LONDON).toInstant();
    }

    Long begun(ReviewKind kind, LocalDate from, LocalDate to, LocalDate on) {
        return deputy.doesAt(noon(on), () -> reviews().start(new StartReview(UUID.randomUUID(), home, kind, from, to)));
    }

    /** Written so that nothing stands against completing it. */
    Long written(ReviewKind kind, LocalDate from, LocalDate to, LocalDate on) {
        Long id = begun(kind, from, to, on);
        deputy.doesAt(noon(on), () -> {
            ReviewSection.of(kind)
                    .forEach(section -> reviews().write(new WriteText(id, section, 0, "About " + section + ".")));
            if (kind == ReviewKind.QUALITY) {
                opinions().add(said(id, AskedKind.CHILD, child, null, on));
            } else {
                opinions().add(said(id, AskedKind.POLICE, null, "The neighbourhood team", on));
            }
            improvements().add(new AddAction(UUID.randomUUID(), id, "A quiet room", "Deputy manager", on.plusDays(30)));
            return id;
        });
        return id;
    }

    AddOpinion said(Long review, AskedKind kind, Long of, String who, LocalDate on) {
        return new AddOpinion(
                UUID.randomUUID(), review, kind, of, who, AskedHow.IN_PERSON, on, "I like the evenings here.");
    }

    Long completed(ReviewKind kind, LocalDate from, LocalDate to, LocalDate on) {
        Long id = written(kind, from, to, on);
        complete(id, on);
        return id;
    }

    void complete(Long id, LocalDate on) {
        manager.doesAt(noon(on), () -> reviews()
                .complete(new CompleteReview(
                        UUID.randomUUID(), id, reviews().find(id).version())));
    }
}
