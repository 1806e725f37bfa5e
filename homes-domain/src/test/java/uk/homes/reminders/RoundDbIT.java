package uk.homes.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homes.access.Assignments;
import uk.homes.access.NewAssignment;
import uk.homes.access.People;
import uk.homes.access.Role;
import uk.homes.duties.Duty;
import uk.homes.notices.Events;
import uk.homes.notices.Limb;
import uk.homes.notices.PrepareEvent;
import uk.homes.reg44.Visits;
import uk.homes.reg44.Visits.PlanVisit;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;
import uk.homes.testing.RegisteredHome;

class RoundDbIT {

    private static final Instant SIX_O_CLOCK = House.MORNING.minus(Duration.ofHours(3));
    private static final Instant TOMORROW = House.MORNING.plus(Duration.ofDays(1));

    private final House house = House.open();
    private final List<Letter> posted = new CopyOnWriteArrayList<>();
    private RegisteredHome home;
    private Someone responsible;
    private String mail;

    @BeforeEach
    void somebody_answers_for_a_home_that_nobody_visited() {
        home = RegisteredHome.of(2);
        responsible = house.someone(Role.RESPONSIBLE_INDIVIDUAL, home.id());
        house.someone(Role.INDEPENDENT_PERSON, home.id()).does(() -> house.get(Visits.class)
                .plan(new PlanVisit(
                        UUID.randomUUID(), home.id(), YearMonth.of(2021, 11), true, LocalDate.of(2021, 11, 29))));
        mail = "someone" + Long.toString(System.nanoTime(), 36) + "@council.example";
        house.installation(() -> house.get(Assignments.class)
                .assign(new NewAssignment(
                        responsible.id(), Role.RESPONSIBLE_INDIVIDUAL, home.id(), LocalDate.of(2020, 1, 1), null)));
    }

    @Test
    void who_did_not_ask_gets_no_mail() {
        round(House.MORNING);
        assertThat(mine()).isEmpty();
    }

    @Test
    void who_asked_gets_one_letter_a_day_with_what_is_late_in_their_homes() {
        asksFor(true, false);
        round(House.MORNING);
        round(House.MORNING.plusSeconds(600));
        assertThat(mine()).hasSize(1);
        assertThat(mine().get(0).duties()).extracting(Duty::homeId).containsOnly(home.id());
        assertThat(mine().get(0).duties()).extracting(Duty::rule).contains("CHR44_VISIT");
        round(TOMORROW);
        assertThat(mine()).hasSize(2);
    }

    @Test
    void a_clock_of_hours_is_posted_at_once_and_once_only() {
        asksFor(false, true);
        round(SIX_O_CLOCK);
        assertThat(mine()).isEmpty();
        seriousEvent();
        round(SIX_O_CLOCK);
        assertThat(mine()).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(LetterKind.URGENT);
            assertThat(letter.duties()).extracting(Duty::rule).containsExactly("CHR40_NOTICE");
        });
        round(House.MORNING);
        assertThat(mine()).hasSize(1);
        seriousEvent();
        round(House.MORNING);
        assertThat(mine()).hasSize(2);
    }

    @Test
    void the_head_of_service_who_owns_no_rule_is_told_what_is_late_in_all_homes() {
        Someone head = house.someone(Role.HEAD_OF_SERVICE, home.id());
        house.installation(() -> house.get(Assignments.class)
                .assign(new NewAssignment(head.id(), Role.HEAD_OF_SERVICE, home.id(), LocalDate.of(2020, 1, 1), null)));
        head.runs(() -> house.get(Wishes.class).choose(new ChooseReminders(mail, true, false, 0)));
        seriousEvent();
        round(TOMORROW);
        assertThat(mine()).singleElement().satisfies(letter -> assertThat(letter.duties())
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.late(TOMORROW)).isTrue())
                .extracting(Duty::homeId)
                .containsOnly(home.id()));
        assertThat(mine().get(0).duties()).extracting(Duty::rule).contains("CHR40_NOTICE");
        String secret = head.does(() -> house.get(Wishes.class).openCalendar());
        assertThat(house.asNobody(() -> house.get(HomesClock.class)
                        .at(TOMORROW, () -> house.get(Calendars.class).read(secret))))
                .extracting(Duty::rule)
                .contains("CHR40_NOTICE");
    }

    @Test
    void somebody_whose_role_shows_nothing_that_is_due_keeps_nobody_elses_letter() {
        Someone panel = house.someone(Role.PANEL_MEMBER, home.id());
        house.installation(() -> house.get(Assignments.class)
                .assign(new NewAssignment(panel.id(), Role.PANEL_MEMBER, home.id(), LocalDate.of(2020, 1, 1), null)));
        panel.runs(() -> house.get(Wishes.class).choose(new ChooseReminders("panel." + mail, true, true, 0)));
        asksFor(true, false);
        round(House.MORNING);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void nothing_goes_out_before_seven() {
        asksFor(true, false);
        round(SIX_O_CLOCK);
        assertThat(mine()).isEmpty();
    }

    @Test
    void two_servers_never_send_one_letter_twice() throws Exception {
        asksFor(true, false);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> server = () -> {
            together.await();
            return round(House.MORNING);
        };
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            for (Future<Integer> result : servers.invokeAll(List.of(server, server))) {
                result.get();
            }
        } finally {
            servers.shutdown();
        }
        assertThat(mine()).hasSize(1);
    }

    @Test
    void a_letter_that_was_not_taken_is_tried_again() {
        asksFor(true, false);
        house.installation(() -> house.get(Round.class).run(letter -> {
            throw new Post.NotPosted("the mail server sleeps", null);
        }));
        round(House.MORNING);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void what_is_urgent_reaches_a_mail_server_that_slept_a_day_and_was_asked_ever_less_often() {
        asksFor(false, true);
        seriousEvent();
        Instant wakes = House.MORNING.plus(Duration.ofDays(1));
        List<Instant> asked = new ArrayList<>();
        for (Instant at = House.MORNING; at.isBefore(wakes); at = at.plus(Duration.ofMinutes(15))) {
            refused(at, asked);
        }
        assertThat(asked).hasSizeBetween(8, 16);
        round(wakes.plus(Duration.ofHours(4)));
        assertThat(mine()).singleElement().satisfies(letter -> assertThat(letter.kind())
                .isEqualTo(LetterKind.URGENT));
    }

    private void refused(Instant at, List<Instant> asked) {
        house.installation(() -> house.get(HomesClock.class)
                .at(at, () -> house.get(Round.class).run(letter -> {
                    if (letter.mail().equals(mail)) {
                        asked.add(at);
                        throw new Post.NotPosted("the mail server sleeps", null);
                    }
                })));
    }

    @Test
    void who_was_disabled_gets_nothing_more() {
        asksFor(true, false);
        house.installation(() -> {
            house.get(People.class).disable(responsible.id());
            return null;
        });
        round(House.MORNING);
        assertThat(mine()).isEmpty();
    }

    @Test
    void a_calendar_shows_its_owners_duties_to_whoever_has_the_address() {
        String secret = responsible.does(() -> house.get(Wishes.class).openCalendar());
        assertThat(house.asNobody(() -> house.get(Calendars.class).read(secret)))
                .extracting(Duty::homeId)
                .isNotEmpty()
                .containsOnly(home.id());
    }

    @Test
    void a_new_address_ends_the_old_one_and_a_closed_calendar_shows_nothing() {
        String old = responsible.does(() -> house.get(Wishes.class).openCalendar());
        String fresh = responsible.does(() -> house.get(Wishes.class).openCalendar());
        assertNotFound(old);
        responsible.does(() -> {
            house.get(Wishes.class).closeCalendar();
            return null;
        });
        assertNotFound(fresh);
    }

    @Test
    void mail_without_an_address_is_refused_and_so_is_half_an_address() {
        assertThatThrownBy(() -> choose(new ChooseReminders(null, true, false, 0)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.says("reminders.refused.mailNeeded"))
                                .isTrue());
        assertThatThrownBy(() -> choose(new ChooseReminders("someone@council", true, false, 0)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.says("reminders.refused.mailShape"))
                                .isTrue());
    }

    @Test
    void a_choice_made_on_an_old_page_does_not_undo_a_newer_one() {
        asksFor(true, false);
        assertThatThrownBy(() -> choose(new ChooseReminders(mail, false, false, 0)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private void seriousEvent() {
        Instant known = SIX_O_CLOCK.minus(Duration.ofHours(5));
        responsible.doesAt(SIX_O_CLOCK, () -> house.get(Events.class)
                .prepare(new PrepareEvent(
                        UUID.randomUUID(),
                        home.id(),
                        null,
                        Set.of(Limb.WORKER_REFERRED),
                        known,
                        known,
                        "A worker was referred.",
                        "They do not work for now.")));
    }

    private void assertNotFound(String secret) {
        assertThatThrownBy(() -> house.asNobody(() -> house.get(Calendars.class).read(secret)))
                .isInstanceOf(NotFound.class);
    }

    private void asksFor(boolean digest, boolean urgent) {
        choose(new ChooseReminders(mail, digest, urgent, 0));
    }

    private void choose(ChooseReminders wanted) {
        responsible.does(() -> {
            house.get(Wishes.class).choose(wanted);
            return null;
        });
    }

    private int round(Instant at) {
        return house.installation(() ->
                house.get(HomesClock.class).at(at, () -> house.get(Round.class).run(posted::add)));
    }

    private List<Letter> mine() {
        return posted.stream().filter(letter -> letter.mail().equals(mail)).toList();
    }
}
