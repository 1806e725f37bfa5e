package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.homes.access.Caller;
import uk.homes.access.Grant;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.Statements;
import uk.homes.testing.House.Someone;
import uk.homes.workforce.AchievementKind;
import uk.homes.workforce.Post;

/** What is due, for whom, and what ends it. */
class DutiesDbIT {

    private final AHome a = new AHome();

    @Test
    void what_is_late_comes_first_with_its_rule_and_the_record_it_is_computed_from() {
        a.appointed("Ada Example", null, Post.WORKER);
        assertThat(a.all(a.manager))
                .extracting(Duty::rule, Duty::dueOn, Duty::staffName, Duty::record)
                .containsExactly(
                        tuple("LOCAL_SUPERVISION", LocalDate.of(2019, 2, 18), "Ada Example", "workforce.appointment"),
                        tuple("CHR33_APPRAISAL", LocalDate.of(2020, 1, 7), "Ada Example", "workforce.appointment"),
                        tuple("CHR32_LEVEL3", LocalDate.of(2021, 1, 7), "Ada Example", "workforce.appointment"),
                        tuple("LOCAL_DBS", LocalDate.of(2021, 12, 31), "Ada Example", "workforce.staff_check"));
        assertThat(a.all(a.manager)).allSatisfy(duty -> {
            assertThat(duty.late(Instant.parse("2021-11-23T09:00:00Z")))
                    .isEqualTo(!duty.rule().equals("LOCAL_DBS"));
            assertThat(duty.lateInAll()).isEqualTo(3);
            assertThat(duty.total()).isEqualTo(4);
        });
    }

    @Test
    void doing_the_act_ends_it_and_the_next_one_begins() {
        Long staff = a.appointed("Ben Example", null, Post.WORKER);
        a.achieved(staff, AchievementKind.LEVEL_3, LocalDate.of(2021, 3, 1));
        a.achieved(staff, AchievementKind.APPRAISAL, LocalDate.of(2021, 6, 30));
        assertThat(a.all(a.manager))
                .filteredOn(duty -> duty.rule().startsWith("CHR"))
                .extracting(Duty::rule, Duty::dueOn, Duty::record)
                .containsExactly(tuple("CHR33_APPRAISAL", LocalDate.of(2022, 6, 30), "workforce.achievement"));
    }

    @Test
    void a_manager_s_diploma_is_the_fifth_level_and_three_years() {
        a.appointed("Cleo Example", null, Post.MANAGER);
        assertThat(a.all(a.individual))
                .extracting(Duty::rule, Duty::dueOn)
                .contains(tuple("CHR28_LEVEL5", LocalDate.of(2022, 1, 7)));
    }

    @Test
    void a_diploma_that_counts_from_before_the_regulations_counts_from_april_2014() {
        a.appointed("Dora Example", null, Post.WORKER, LocalDate.of(2009, 5, 1));
        assertThat(a.all(a.manager))
                .extracting(Duty::rule, Duty::dueOn)
                .contains(tuple("CHR32_LEVEL3", LocalDate.of(2016, 4, 1)));
    }

    @Test
    void who_left_owes_nothing_more() {
        a.appointed("Eve Example", null, Post.WORKER);
        assertThat(a.all(a.manager)).isNotEmpty();
        uk.homes.testing.Sql.asOwner("update workforce.appointment set to_date = '2021-10-31' where home_id = " + a.id);
        assertThat(a.all(a.manager)).isEmpty();
    }

    @Test
    void what_has_not_begun_is_not_due() {
        a.appointed("Finn Example", null, Post.WORKER, LocalDate.of(2021, 12, 1));
        assertThat(a.all(a.manager)).extracting(Duty::rule).containsExactly("LOCAL_DBS");
    }

    @Test
    void another_home_s_duties_are_not_found() {
        a.appointed("Gil Example", null, Post.WORKER);
        Someone elsewhere = a.house.someone(Role.REGISTERED_MANAGER, a.house.home());
        assertThat(a.all(elsewhere)).isEmpty();
        Someone panel = a.house.someone(Role.PANEL_MEMBER, a.id);
        assertThatThrownBy(() -> a.all(panel)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void of_staff_a_worker_sees_only_what_is_theirs() {
        a.appointed("Hana Example", null, Post.WORKER);
        a.appointed("Ivo Example", a.worker.id(), Post.WORKER);
        assertThat(a.all(a.worker)).extracting(Duty::staffName).containsOnly("Ivo Example");
        assertThat(a.mine(a.worker)).extracting(Duty::staffName).containsOnly("Ivo Example");
        assertThat(a.all(a.manager)).extracting(Duty::staffName).contains("Hana Example", "Ivo Example");
    }

    @Test
    void mine_is_what_belongs_to_my_role() {
        a.appointed("Jo Example", null, Post.MANAGER);
        assertThat(a.mine(a.individual)).extracting(Duty::rule).containsExactly("CHR28_LEVEL5");
        assertThat(a.mine(a.head)).isEmpty();
        assertThat(a.all(a.head)).extracting(Duty::rule).contains("CHR28_LEVEL5", "CHR33_APPRAISAL");
    }

    @Test
    void a_role_counts_as_mine_only_in_the_home_in_which_it_is_held() {
        a.appointed("Jo Example", null, Post.WORKER);
        Long other = a.house.home();
        Grant manages = new Grant(Role.REGISTERED_MANAGER, Set.of(other), false);
        Grant works = new Grant(Role.RESIDENTIAL_WORKER, Set.of(a.id), false);
        Grant looks = new Grant(Role.HEAD_OF_SERVICE, Set.of(a.id), false);
        assertThat(asHolderOf(List.of(manages, works, looks), true)).isEmpty();
        assertThat(asHolderOf(List.of(manages, works, looks), false)).isNotEmpty();
        Grant here = new Grant(Role.REGISTERED_MANAGER, Set.of(a.id), false);
        assertThat(asHolderOf(List.of(manages, here), true))
                .extracting(Duty::homeId)
                .contains(a.id);
    }

    private List<Duty> asHolderOf(List<Grant> grants, boolean mine) {
        return a.house.asNobody(() -> {
            a.house.get(Caller.class).become(a.worker.id(), "Somebody", "Post", grants);
            return a.duties().list(WantedDuties.of(null, mine, null));
        });
    }

    @Test
    void only_what_is_about_children_or_staff_can_be_asked_for() {
        Long staff = a.appointed("Jan Example", null, Post.WORKER);
        WantedDuties all = WantedDuties.of(a.id, false, null);
        assertThat(a.manager.does(() -> a.duties().list(all.about(WantedDuties.About.STAFF))))
                .hasSize(4);
        assertThat(a.manager.does(() -> a.duties().list(all.about(WantedDuties.About.CHILDREN))))
                .isEmpty();
        assertThat(a.manager.does(() -> a.duties().list(all.member(staff)))).hasSize(4);
        assertThat(a.manager.does(() -> a.duties().list(all.child("ZZ-01")))).isEmpty();
    }

    @Test
    void who_looks_at_homes_and_owns_no_rule_is_told_what_is_late_in_all_of_them() {
        a.appointed("Joy Example", null, Post.WORKER);
        a.appointed("Jed Example", null, Post.WORKER, LocalDate.of(2021, 2, 1));
        LocalDate far = LocalDate.of(2030, 1, 1);
        List<Duty> told = a.head.does(() -> a.duties().toTell(far, 300));
        assertThat(told)
                .extracting(Duty::rule, Duty::staffName)
                .containsExactly(
                        tuple("LOCAL_SUPERVISION", "Joy Example"),
                        tuple("CHR33_APPRAISAL", "Joy Example"),
                        tuple("CHR32_LEVEL3", "Joy Example"),
                        tuple("LOCAL_SUPERVISION", "Jed Example"));
        assertThat(a.individual.does(() -> a.duties().toTell(far, 300))).isEmpty();
        assertThat(a.worker.does(() -> a.duties().toTell(far, 300))).isEmpty();
    }

    @Test
    void one_person_one_rule_and_a_last_day_can_be_asked_for() {
        Long staff = a.appointed("Kit Example", null, Post.WORKER);
        a.appointed("Lou Example", null, Post.WORKER);
        WantedDuties wanted = new WantedDuties(null, null, staff, "CHR32_LEVEL3", false, LocalDate.of(2021, 1, 7), 300);
        assertThat(a.manager.does(() -> a.duties().list(wanted)))
                .extracting(Duty::staffName)
                .containsExactly("Kit Example");
        WantedDuties sooner = new WantedDuties(null, null, staff, "CHR32_LEVEL3", false, LocalDate.of(2021, 1, 6), 300);
        assertThat(a.manager.does(() -> a.duties().list(sooner))).isEmpty();
        WantedDuties child = new WantedDuties(null, "ZZ-01", null, null, false, null, 300);
        assertThat(a.manager.does(() -> a.duties().list(child))).isEmpty();
    }

    @Test
    void what_is_cut_off_is_counted() {
        for (int n = 0; n < 3; n++) {
            a.appointed("Mo Example " + n, null, Post.WORKER);
        }
        WantedDuties two = new WantedDuties(a.id, null, null, null, false, null, 2);
        assertThat(a.manager.does(() -> a.duties().list(two))).hasSize(2).allSatisfy(duty -> assertThat(duty.total())
                .isEqualTo(12));
    }

    @Test
    void homes_stand_side_by_side_with_a_year_behind_them() {
        Long staff = a.appointed("Nia Example", null, Post.WORKER);
        assertThat(a.figures().overdue()).isEqualTo(3);
        assertThat(a.figures().trend()).containsExactly(2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        assertThat(a.figures().daysToClose()).isNull();
        a.achieved(staff, AchievementKind.LEVEL_3, LocalDate.of(2021, 3, 10));
        HomeFigures figures = a.figures();
        assertThat(figures.overdue()).isEqualTo(2);
        assertThat(figures.oldest()).isEqualTo(CalendarOracle.endOf(LocalDate.of(2019, 2, 18)));
        assertThat(figures.trend()).containsExactly(2, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        assertThat(figures.closed()).isEqualTo(1);
        assertThat(figures.closedLate()).isEqualTo(1);
        assertThat(figures.daysToClose()).isEqualTo(793.0);
    }

    @Test
    void the_times_of_a_record_are_told_with_those_that_were_ended_and_only_in_ones_own_homes() {
        Long staff = a.appointed("Pat Example", null, Post.WORKER);
        a.achieved(staff, AchievementKind.LEVEL_3, LocalDate.of(2021, 3, 10));
        List<String> record = List.of("workforce.appointment");
        List<Long> ids = List.of(a.all(a.manager).get(0).recordId());
        assertThat(a.manager.does(() -> a.duties().times(record, ids)))
                .extracting(DueTime::rule, DueTime::dueOn, time -> time.doneAt() != null, DueTime::own)
                .containsExactlyInAnyOrder(
                        tuple("CHR32_LEVEL3", LocalDate.of(2021, 1, 7), true, false),
                        tuple("CHR33_APPRAISAL", LocalDate.of(2020, 1, 7), false, false),
                        tuple("LOCAL_SUPERVISION", LocalDate.of(2019, 2, 18), false, false));
        Someone elsewhere = a.house.someone(Role.REGISTERED_MANAGER, a.house.home());
        assertThat(elsewhere.does(() -> a.duties().times(record, ids))).isEmpty();
    }

    @Test
    void one_home_and_many_cost_one_statement() {
        a.appointed("Ola Example", null, Post.WORKER);
        Long[] homes = {a.id, a.house.home(), a.house.home(), a.house.home()};
        Someone many = a.house.someone(Role.HEAD_OF_SERVICE, homes);
        for (Someone who : new Someone[] {a.head, many}) {
            Statements.start();
            who.does(() -> a.duties().list(WantedDuties.of(null, false, null)));
            assertThat(Statements.counted()).hasSize(1);
            Statements.start();
            who.does(() -> a.duties().homes(0));
            assertThat(Statements.counted()).hasSize(1);
            Statements.stop();
        }
    }
}
