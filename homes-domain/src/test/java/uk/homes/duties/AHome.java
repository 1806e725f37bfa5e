package uk.homes.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Assignments;
import uk.homes.access.NewAssignment;
import uk.homes.access.Role;
import uk.homes.testing.AnAppointment;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;
import uk.homes.workforce.AchievementKind;
import uk.homes.workforce.Achievements;
import uk.homes.workforce.NewAchievement;
import uk.homes.workforce.Post;

/** A home that is not registered yet, so that only the clocks of its people run, and those people. */
final class AHome {

    static final LocalDate STARTED = LocalDate.of(2019, 1, 7);

    final House house = House.open();
    final Long id = house.home();
    final Someone manager = house.someone(Role.REGISTERED_MANAGER, id);
    final Someone worker = house.someone(Role.RESIDENTIAL_WORKER, id);
    final Someone individual = house.someone(Role.RESPONSIBLE_INDIVIDUAL, id);
    final Someone head = house.someone(Role.HEAD_OF_SERVICE, id);

    Duties duties() {
        return house.get(Duties.class);
    }

    Reliefs reliefs() {
        return house.get(Reliefs.class);
    }

    Rules rules() {
        return house.get(Rules.class);
    }

    /** Somebody who works here since 7 January 2019. */
    Long appointed(String name, Long personId, Post post) {
        return appointed(name, personId, post, STARTED);
    }

    Long appointed(String name, Long personId, Post post, LocalDate from) {
        if (personId != null) {
            house.installation(() -> house.get(Assignments.class)
                    .assign(new NewAssignment(personId, Role.RESIDENTIAL_WORKER, id, from, null)));
        }
        return AnAppointment.of(name, id)
                .as(post)
                .from(from)
                .signingInAs(personId)
                .by(manager);
    }

    void achieved(Long staff, AchievementKind kind, LocalDate on) {
        manager.does(() -> house.get(Achievements.class)
                .record(new NewAchievement(UUID.randomUUID(), staff, kind, on, "Certificate seen.")));
    }

    List<Duty> all(Someone who) {
        return at(who, House.MORNING, false);
    }

    List<Duty> mine(Someone who) {
        return at(who, House.MORNING, true);
    }

    List<Duty> at(Someone who, Instant now, boolean mine) {
        return who.doesAt(now, () -> duties().list(WantedDuties.of(id, mine, null)));
    }

    HomeFigures figures() {
        return head.does(() -> duties().homes(0)).get(0);
    }
}
