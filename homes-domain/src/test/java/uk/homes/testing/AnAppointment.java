package uk.homes.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.homes.shared.HomesClock;
import uk.homes.testing.House.Someone;
import uk.homes.workforce.Candidates;
import uk.homes.workforce.Certificate;
import uk.homes.workforce.CheckKind;
import uk.homes.workforce.CheckOutcome;
import uk.homes.workforce.Checks;
import uk.homes.workforce.NewCandidate;
import uk.homes.workforce.NewCheck;
import uk.homes.workforce.NewStaff;
import uk.homes.workforce.Post;
import uk.homes.workforce.Staff;

/** Somebody whose checks are complete and who is appointed through the doors: a worker since January 2019, unless told. */
public final class AnAppointment {

    private final House house = House.open();
    private final String name;
    private final Long home;
    private Post post = Post.WORKER;
    private LocalDate from = LocalDate.of(2019, 1, 7);
    private Long person;
    private Long team;
    private Long campaign;

    private AnAppointment(String name, Long home) {
        this.name = name;
        this.home = home;
    }

    public static AnAppointment of(String name, Long home) {
        return new AnAppointment(name, home);
    }

    public AnAppointment as(Post held) {
        post = held;
        return this;
    }

    public AnAppointment from(LocalDate day) {
        from = day;
        return this;
    }

    public AnAppointment signingInAs(Long personId) {
        person = personId;
        return this;
    }

    public AnAppointment inTeam(Long teamId) {
        team = teamId;
        return this;
    }

    public AnAppointment foundBy(Long campaignId) {
        campaign = campaignId;
        return this;
    }

    /** Takes them down, records the checks and appoints them. */
    public Long by(Someone manager) {
        Long staff = candidate(manager);
        checked(manager, staff, CheckKind.values());
        return manager.does(
                () -> house.get(Staff.class).appoint(new NewStaff(null, staff, person, home, team, post, from)));
    }

    /** Takes them down and leaves it there. */
    public Long candidate(Someone manager) {
        return manager.does(
                () -> house.get(Candidates.class).add(new NewCandidate(null, name, home, post, campaign, true)));
    }

    /** Records these checks as complete a week before the first day, or today when that is still to come. */
    public void checked(Someone manager, Long staff, CheckKind... kinds) {
        LocalDate today = House.MORNING.atZone(HomesClock.LONDON).toLocalDate();
        LocalDate week = from.minusDays(7);
        List<CheckKind> asked = Arrays.asList(kinds);
        asked.forEach(kind -> manager.does(
                () -> house.get(Checks.class).record(complete(staff, kind, week.isAfter(today) ? today : week))));
    }

    /** A check in which nothing is missing. */
    public static NewCheck complete(Long staff, CheckKind kind, LocalDate on) {
        boolean certificate = kind == CheckKind.DBS;
        return new NewCheck(
                null,
                staff,
                kind,
                CheckOutcome.COMPLETE,
                certificate ? Certificate.ENHANCED : null,
                on,
                "Test checker",
                certificate ? "001234567890" : null,
                null);
    }
}
