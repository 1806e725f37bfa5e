package uk.homes.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.WantedDuties;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

/** What of a child's case is due, from when, and what ends it. */
class CaseClockDbIT {

    private final ACase a = new ACase();

    @Test
    void the_first_review_is_due_from_the_day_the_child_became_looked_after_and_that_day_alone_starts_it() {
        assertThat(a.open("CPPCR33_FIRST")).isNull();
        a.since("2021-11-02");
        assertThat(a.open("CPPCR33_FIRST")).isEqualTo("2021-11-30 care.looked_after");
        assertThat(a.open("CPPCR7_HEALTH")).isEqualTo("2021-11-30 care.looked_after");
        assertThat(a.open("PEP_FIRST")).isEqualTo("2021-11-30 care.looked_after");
    }

    @Test
    void the_second_review_follows_the_first_in_three_months_and_each_later_one_in_six() {
        a.since("2021-01-04");
        a.act(ActKind.FIRST_REVIEW, "2021-01-29");
        assertThat(a.open("CPPCR33_FIRST")).isNull();
        assertThat(a.ended("CPPCR33_FIRST")).isEqualTo("2021-01-29");
        assertThat(a.open("CPPCR33_SECOND")).isEqualTo("2021-04-29 care.act");
        a.act(ActKind.REVIEW, "2021-04-20");
        assertThat(a.open("CPPCR33_SECOND")).isNull();
        assertThat(a.open("CPPCR33_NEXT")).isEqualTo("2021-10-20 care.act");
        a.act(ActKind.REVIEW, "2021-10-19");
        assertThat(a.open("CPPCR33_NEXT")).isEqualTo("2022-04-19 care.act");
        assertThat(a.ended("CPPCR33_NEXT")).isEqualTo("2021-10-19");
    }

    @Test
    void the_reviewing_officer_may_ask_for_the_next_review_sooner() {
        a.since("2021-01-04");
        a.act(ActKind.REVIEW, LocalDate.of(2021, 11, 1), LocalDate.of(2022, 1, 10));
        assertThat(a.open("CPPCR33_NEXT")).isEqualTo("2022-01-10 care.act");
    }

    @Test
    void who_has_only_later_reviews_on_record_had_the_first_before() {
        a.since("2018-05-01");
        assertThat(a.open("CPPCR33_FIRST")).isEqualTo("2018-05-31 care.looked_after");
        a.act(ActKind.REVIEW, "2021-09-14");
        assertThat(a.open("CPPCR33_FIRST")).isNull();
        assertThat(a.ended("CPPCR33_FIRST")).isNull();
        assertThat(a.open("CPPCR33_NEXT")).isEqualTo("2022-03-14 care.act");
    }

    @Test
    void a_placement_starts_the_clocks_of_its_plan_of_the_care_plan_and_of_the_first_visit() {
        assertThat(a.open("CPPCR9_PLAN")).isEqualTo("2021-07-08 occupancy.placement");
        assertThat(a.open("CPPCR4_CARE_PLAN")).isEqualTo("2021-07-15 occupancy.placement");
        assertThat(a.open("CPPCR28_FIRST")).isEqualTo("2021-07-08 occupancy.placement");
        a.act(ActKind.PLACEMENT_PLAN, "2021-06-28");
        a.act(ActKind.CARE_PLAN, "2021-07-12");
        a.act(ActKind.VISIT, "2021-07-06");
        assertThat(a.open("CPPCR9_PLAN")).isNull();
        assertThat(a.ended("CPPCR9_PLAN")).as("agreed before the start").isEqualTo("2021-07-01");
        assertThat(a.ended("CPPCR4_CARE_PLAN")).isEqualTo("2021-07-12");
        assertThat(a.ended("CPPCR28_FIRST")).isEqualTo("2021-07-06");
    }

    @Test
    void who_comes_with_a_care_plan_owes_none_at_the_start() {
        a.act(ActKind.CARE_PLAN, "2021-05-03");
        assertThat(a.open("CPPCR4_CARE_PLAN")).isNull();
        assertThat(a.ended("CPPCR4_CARE_PLAN")).isNull();
    }

    @Test
    void visits_are_six_weeks_apart_and_after_a_year_three_months_where_the_stay_is_meant_to_last_to_18() {
        a.act(ActKind.VISIT, "2021-10-12");
        assertThat(a.open("CPPCR28_NEXT")).isEqualTo("2021-11-23 care.act");
        a.act(ActKind.VISIT, "2021-11-22");
        assertThat(a.open("CPPCR28_NEXT")).isEqualTo("2022-01-03 care.act");
        moved("from_date = '2020-11-22', planned_to = '2027-05-05'");
        assertThat(a.open("CPPCR28_SETTLED")).isEqualTo("2022-02-22 care.act");
        assertThat(a.open("CPPCR28_NEXT")).as("in the first year").isNull();
        moved("from_date = '2020-11-23'");
        assertThat(a.open("CPPCR28_NEXT")).isEqualTo("2022-01-03 care.act");
        moved("from_date = '2020-01-22', planned_to = '2027-05-04'");
        assertThat(a.open("CPPCR28_SETTLED")).as("not to 18").isNull();
    }

    @Test
    void health_is_assessed_yearly_and_under_five_half_yearly() {
        a.since("2021-01-04");
        a.act(ActKind.FIRST_HEALTH, "2021-01-28");
        assertThat(a.ended("CPPCR7_HEALTH")).isEqualTo("2021-01-28");
        assertThat(a.open("CPPCR7_FROM5")).isEqualTo("2022-01-28 care.act");
        LivedInHome.owner("update occupancy.child set born_on = '2016-01-29' where id = " + a.home.kai);
        assertThat(a.open("CPPCR7_UNDER5")).isEqualTo("2021-07-28 care.act");
    }

    @Test
    void the_education_plan_the_questionnaire_and_the_dentist_each_start_their_next() {
        a.since("2021-06-01");
        a.act(ActKind.FIRST_PEP, LocalDate.of(2021, 6, 21), LocalDate.of(2021, 12, 1));
        a.act(ActKind.SDQ, "2021-02-02");
        a.act(ActKind.DENTIST, "2021-03-03");
        assertThat(a.ended("PEP_FIRST")).isEqualTo("2021-06-21");
        assertThat(a.open("PEP_TERM")).isEqualTo("2021-12-01 care.act");
        assertThat(a.open("SDQ_YEAR")).isEqualTo("2022-02-02 care.act");
        assertThat(a.open("DENTIST")).isEqualTo("2022-03-03 care.act");
        a.act(ActKind.DENTIST, LocalDate.of(2021, 9, 3), LocalDate.of(2022, 3, 1));
        assertThat(a.open("DENTIST")).isEqualTo("2022-03-01 care.act");
    }

    @Test
    void the_pathway_plan_and_the_move_to_adult_life_are_due_from_the_sixteenth_birthday() {
        LivedInHome.owner("update occupancy.child set born_on = '2005-09-01' where id = " + a.home.kai);
        assertThat(a.open("PATHWAY_PLAN")).isEqualTo("2021-12-01 occupancy.child");
        assertThat(a.open("ADULT_SERVICES")).isEqualTo("2023-09-01 occupancy.placement");
        a.act(ActKind.PATHWAY_PLAN, "2021-11-15");
        assertThat(a.ended("PATHWAY_PLAN")).isEqualTo("2021-11-15");
    }

    @Test
    void who_leaves_ends_every_clock_and_what_ended_before_the_home_kept_any_starts_none() {
        a.since("2021-06-01");
        a.act(ActKind.VISIT, "2021-10-12");
        moved("to_date = '2021-11-23', end_reason = 'RETURN_HOME'");
        assertThat(a.open("CPPCR28_NEXT"))
                .as("left on the day of its first record")
                .isNull();
        moved("to_date = '2021-11-24'");
        assertThat(a.ended("CPPCR28_NEXT")).isEqualTo("2021-11-24");
        assertThat(a.ended("CPPCR33_FIRST")).isEqualTo("2021-11-24");
        moved("to_date = '2021-11-22'");
        assertThat(a.ended("CPPCR28_NEXT")).isNull();
    }

    @Test
    void a_move_to_another_bed_is_the_same_placement() {
        a.act(ActKind.VISIT, "2021-07-06");
        moved("to_date = '2021-10-01', end_reason = 'MOVED_BED'");
        LivedInHome.owner("insert into occupancy.placement (child_id, home_id, bed_id, type, legal_status, planned,"
                + " placing_authority, host_authority, from_date) select child_id, home_id, bed_id, type, legal_status,"
                + " planned, placing_authority, host_authority, to_date from occupancy.placement where child_id = "
                + a.home.kai);
        assertThat(a.ended("CPPCR28_FIRST")).isEqualTo("2021-07-06");
        assertThat(a.open("CPPCR28_FIRST")).isNull();
        assertThat(a.open("CPPCR28_NEXT")).isEqualTo("2021-08-17 care.act");
    }

    @Test
    void a_series_of_short_breaks_of_a_child_who_is_not_in_care_starts_none_of_them() {
        moved("type = 'SHORT_BREAK', legal_status = 'SECTION_20'");
        assertThat(a.open("CPPCR9_PLAN")).isNull();
        moved("type = 'SHORT_BREAK', legal_status = 'CARE_ORDER'");
        assertThat(a.open("CPPCR9_PLAN")).isNotNull();
        moved("type = 'LONG_TERM', legal_status = 'NOT_LOOKED_AFTER'");
        assertThat(a.open("CPPCR28_FIRST")).isNull();
    }

    @Test
    void what_is_withdrawn_ends_nothing_and_starts_nothing() {
        Long wrong = a.act(ActKind.VISIT, "2021-07-06");
        a.withdraw(wrong, "That was Amber.");
        assertThat(a.open("CPPCR28_FIRST")).isEqualTo("2021-07-08 occupancy.placement");
        assertThat(a.open("CPPCR28_NEXT")).isNull();
    }

    @Test
    void it_is_shown_as_due_to_the_manager_and_not_to_who_may_not_read_the_case() {
        a.since("2021-11-02");
        assertThat(rules(a.home.dana)).contains("CPPCR33_FIRST", "CPPCR28_FIRST");
        assertThat(rules(a.home.house.someone(Role.INDEPENDENT_PERSON, a.home.id)))
                .noneMatch(rule -> rule.startsWith("CPPCR"));
    }

    private java.util.List<String> rules(House.Someone who) {
        return who.does(() -> a.home.house.get(Duties.class).list(WantedDuties.of(a.home.id, false, null))).stream()
                .map(Duty::rule)
                .toList();
    }

    private void moved(String what) {
        LivedInHome.owner("update occupancy.placement set " + what + " where child_id = " + a.home.kai);
    }
}
