package uk.homes.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.AnAppointment;
import uk.homes.testing.House;
import uk.homes.testing.Sql;

/** Staff, teams, shifts and recruitment figures. */
class WorkforceDbIT {

    private static final LocalDate SINCE = LocalDate.of(2020, 8, 3);
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private static final Instant EARLY = Instant.parse("2021-11-23T07:30:00Z");
    private static final Instant LATE = Instant.parse("2021-11-23T14:30:00Z");
    private static final Instant HANDOVER_ENDS = Instant.parse("2021-11-23T15:00:00Z");
    private static final Instant NIGHT = Instant.parse("2021-11-23T22:00:00Z");

    private final House house = House.open();
    private final Staff staff = house.get(Staff.class);
    private final Shifts shifts = house.get(Shifts.class);
    private final Teams teams = house.get(Teams.class);
    private final Recruitment recruitment = house.get(Recruitment.class);
    private final Long home = house.home();
    private final House.Someone manager = house.someone(Role.REGISTERED_MANAGER, home);

    @Test
    void a_manager_comes_first_in_the_list_and_a_leaver_is_gone_the_day_after() {
        appoint("Tom Askew", Post.WORKER, null);
        appoint("Dana Whitlock", Post.MANAGER, null);
        StaffRow tom = manager.does(() -> staff.here(home, TODAY)).get(1);
        manager.does(() -> staff.leave(new Leaving(null, tom.appointmentId(), TODAY)));
        assertThat(manager.does(() -> staff.here(home, TODAY)))
                .extracting(StaffRow::name)
                .containsExactly("Dana Whitlock", "Tom Askew");
        assertThat(manager.does(() -> staff.here(home, TODAY.plusDays(1))))
                .extracting(StaffRow::name)
                .containsExactly("Dana Whitlock");
    }

    @Test
    void the_staff_of_another_home_are_not_found() {
        House.Someone other = house.someone(Role.REGISTERED_MANAGER, house.home());
        appoint("Tom Askew", Post.WORKER, null);
        assertThat(other.does(() -> staff.here(home, TODAY))).isEmpty();
        assertThatThrownBy(() -> AnAppointment.of("Eve", home).by(other)).isInstanceOf(NotFound.class);
    }

    @Test
    void both_shifts_are_there_at_handover_and_the_next_one_before_it() {
        long priya = appoint("Priya Nair", Post.SENIOR_WORKER, null);
        long marcus = appoint("Marcus Oyelaran", Post.SENIOR_WORKER, null);
        plan(priya, EARLY, HANDOVER_ENDS, true);
        plan(marcus, LATE, NIGHT, true);
        OnShift morning = manager.does(() -> shifts.around(home, EARLY.plusSeconds(60)));
        assertThat(morning.now()).extracting(ShiftRow::name).containsExactly("Priya Nair");
        assertThat(morning.next()).extracting(ShiftRow::name).containsExactly("Marcus Oyelaran");
        OnShift handover = manager.does(() -> shifts.around(home, LATE));
        assertThat(handover.now()).extracting(ShiftRow::name).containsExactly("Priya Nair", "Marcus Oyelaran");
        assertThat(handover.next()).isEmpty();
        OnShift after = manager.does(() -> shifts.around(home, HANDOVER_ENDS));
        assertThat(after.now()).extracting(ShiftRow::name).containsExactly("Marcus Oyelaran");
        assertThat(manager.does(() -> shifts.on(home, TODAY))).hasSize(2);
    }

    @Test
    void nobody_works_two_shifts_at_once() {
        long priya = appoint("Priya Nair", Post.SENIOR_WORKER, null);
        plan(priya, EARLY, HANDOVER_ENDS, true);
        refused(() -> plan(priya, LATE, NIGHT, false), "workforce.shift.busy");
        assertThatThrownBy(() ->
                        Sql.asApplication("insert into workforce.shift (home_id, staff_member_id, from_at, to_at) "
                                + "values (" + home + ", " + priya + ", '2021-11-23T10:00Z', '2021-11-23T11:00Z')"))
                .hasMessageContaining("one_shift_at_a_time");
    }

    @Test
    void only_those_in_post_are_planned() {
        long priya = appoint("Priya Nair", Post.SENIOR_WORKER, null);
        Instant before = Instant.parse("2020-07-01T07:00:00Z");
        refused(() -> plan(priya, before, before.plusSeconds(3600), false), "workforce.shift.notInPost");
        refused(() -> plan(priya, EARLY, EARLY, false), "workforce.shift.endsBeforeItStarts");
    }

    @Test
    void a_team_moves_with_its_people_and_its_past_stays_where_it_was() {
        Long newHome = house.home();
        House.Someone both = house.someone(Role.REGISTERED_MANAGER, home, newHome);
        Long team = both.does(() -> teams.form("Team " + System.nanoTime(), home, SINCE));
        AnAppointment.of("Leanne Firth", home).inTeam(team).from(SINCE).by(both);
        both.runs(() -> teams.move(team, newHome, TODAY));
        assertThat(both.does(() -> staff.here(newHome, TODAY)))
                .extracting(StaffRow::name)
                .containsExactly("Leanne Firth");
        assertThat(both.does(() -> staff.here(home, TODAY))).isEmpty();
        assertThat(both.does(() -> staff.here(home, TODAY.minusDays(1)))).hasSize(1);
        assertThat(both.does(teams::list))
                .extracting(TeamRow::homeId, TeamRow::to)
                .containsExactly(tuple(newHome, null), tuple(home, TODAY.minusDays(1)));
    }

    @Test
    void the_figures_count_rows_up_to_the_day() {
        WorkforceFigures before = manager.does(() -> recruitment.figures(TODAY));
        String name = "Campaign " + System.nanoTime();
        Long campaign = manager.does(() -> recruitment.startCampaign(name, LocalDate.of(2020, 3, 2), null));
        manager.does(() -> recruitment.recordAssessmentCentre(campaign, TODAY, 8, 3));
        manager.does(() -> recruitment.recordAssessmentCentre(campaign, TODAY.plusDays(1), 8, 3));
        manager.does(() -> recruitment.recordInduction(campaign, "Signs of Safety", TODAY, 5));
        appoint("Dana Whitlock", Post.MANAGER, campaign);
        appoint("Tom Askew", Post.WORKER, campaign);
        appoint("Somebody who was here before", Post.WORKER, null);
        WorkforceFigures after = manager.does(() -> recruitment.figures(TODAY));
        assertThat(after.managers()).isEqualTo(1);
        assertThat(after.staff()).isEqualTo(1);
        assertThat(after.inPost()).isEqualTo(2);
        assertThat(after.assessmentCentres()).isEqualTo(before.assessmentCentres() + 1);
        assertThat(after.inductionDays()).isEqualTo(before.inductionDays() + 5);
        assertThat(after.campaignMonths()).isEqualTo(21);
        assertThat(manager.does(() -> recruitment.figures(SINCE.minusDays(1))).staff())
                .isZero();
    }

    @Test
    void a_panel_member_reads_figures_in_one_statement() {
        House.Someone panel = house.someone(Role.PANEL_MEMBER, home);
        int statements = panel.does(() -> {
            Statements.start();
            recruitment.figures(TODAY);
            return Statements.counted().size();
        });
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void more_cannot_pass_than_came() {
        Long campaign = manager.does(
                () -> recruitment.startCampaign("Campaign " + System.nanoTime(), LocalDate.of(2021, 11, 1), null));
        refused(
                () -> manager.does(() -> recruitment.recordAssessmentCentre(campaign, TODAY, 3, 4)),
                "workforce.assessmentCentre.passed");
    }

    private long appoint(String name, Post post, Long campaign) {
        return AnAppointment.of(name, home)
                .as(post)
                .from(SINCE)
                .foundBy(campaign)
                .by(manager);
    }

    private void plan(long person, Instant from, Instant to, boolean leading) {
        manager.does(() -> shifts.plan(new NewShift(home, person, from, to, leading)));
    }

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                .isTrue());
    }
}
