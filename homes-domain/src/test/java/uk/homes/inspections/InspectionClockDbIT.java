package uk.homes.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.regulation.NewRegistration;
import uk.homes.regulation.Registrations;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** The clocks of inspections and of what they ask for: what starts each of them and what ends it. */
class InspectionClockDbIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);

    private final House house = House.open();
    private final Inspections inspections = house.get(Inspections.class);
    private final InspectionActions actions = house.get(InspectionActions.class);
    private final RegisteredHome home = RegisteredHome.of(2);

    @Test
    void the_view_has_the_columns_that_every_room_gives() {
        assertThat(
                        Sql.text(
                                "select string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position) "
                                        + "from information_schema.columns where table_schema = 'inspections' and table_name = 'clock'"))
                .isEqualTo(
                        "rule text, home_id bigint, child_id bigint, staff_id bigint, record text, record_id bigint, "
                                + "what text, starts_at timestamp with time zone, starts_on date, fixed_on date, "
                                + "done_at timestamp with time zone");
    }

    @Test
    void a_home_registered_before_october_expects_an_inspection_that_year_and_a_later_one_ends_it_late() {
        inspected(MAY, Judgement.GOOD);
        assertThat(clock("OFSTED_INSPECTION", "2020/21")).isEqualTo("2020-07-02 2021-03-31 2021-05-25");
        assertThat(clock("OFSTED_INSPECTION", "2021/22")).isEqualTo("2021-04-01 2022-03-31 2021-05-25");
    }

    @Test
    void a_home_registered_on_or_after_the_first_of_october_expects_its_first_inspection_in_the_next_year() {
        assertThat(firstYear("2021-09-30")).isEqualTo("2021/22");
        assertThat(firstYear("2021-10-01")).isEqualTo("2022/23");
        assertThat(firstYear("2022-03-31")).isEqualTo("2022/23");
        assertThat(firstYear("2022-04-01")).isEqualTo("2022/23");
    }

    @Test
    void a_monitoring_visit_does_not_end_the_years_clock() {
        home.head()
                .does(() -> inspections.record(
                        new NewInspection(home.id(), InspectionType.MONITORING, MAY, null, null, null, null, null)));
        assertThat(clock("OFSTED_INSPECTION", "2021/22")).isEqualTo("2021-04-01 2022-03-31 -");
    }

    @Test
    void a_requirement_runs_to_its_day_and_ends_when_it_was_done_once_somebody_else_has_looked() {
        long inspection = inspected(MAY, Judgement.GOOD);
        Long id = home.head()
                .does(() -> actions.add(new InspectionActions.NewAction(
                        UUID.randomUUID(),
                        inspection,
                        ActionKind.REQUIREMENT,
                        "CHR 33(4)(b)",
                        "Supervise every worker",
                        MAY.plusMonths(2))));
        home.manager().runs(() -> actions.done(new InspectionActions.Said(id, 1, "Records")));
        assertThat(clock("OFSTED_REQUIREMENT", "CHR 33(4)(b)")).isEqualTo("2021-05-25 2021-07-25 -");
        home.head().runs(() -> actions.check(new InspectionActions.Said(id, 2, null)));
        assertThat(clock("OFSTED_REQUIREMENT", "CHR 33(4)(b)")).isEqualTo("2021-05-25 2021-07-25 2021-11-23");
    }

    @Test
    void the_days_for_factual_accuracy_run_from_the_draft_to_the_comments() {
        long inspection = inspected(MAY, Judgement.GOOD);
        assertThat(clock("OFSTED_ACCURACY", null)).isNull();
        home.head().runs(() -> inspections.draftReceived(inspection, MAY.plusDays(10)));
        assertThat(clock("OFSTED_ACCURACY", null)).isEqualTo("2021-06-04 - -");
        home.head().runs(() -> inspections.commentsSent(inspection, MAY.plusDays(14), "None"));
        assertThat(clock("OFSTED_ACCURACY", null)).isEqualTo("2021-06-04 - 2021-06-08");
    }

    @Test
    void a_plan_is_due_by_its_rule_until_it_is_agreed_and_the_commissioners_until_somebody_is_told() {
        inspected(MAY, Judgement.GOOD);
        long worse = inspected(MAY.plusMonths(2), Judgement.INADEQUATE);
        assertThat(clock("OFSTED_ACTION_PLAN", null)).isEqualTo("2021-11-23 - -");
        assertThat(due("OFSTED_ACTION_PLAN")).isEqualTo("2021-12-07");
        assertThat(clock("COMMISSIONERS_TOLD", null)).isEqualTo("2021-11-23 - -");
        assertThat(due("COMMISSIONERS_TOLD")).isEqualTo("2021-11-25");
        ActionPlans plans = house.get(ActionPlans.class);
        long plan = home.head().does(() -> plans.of(worse)).orElseThrow().id();
        Long action = home.head()
                .does(() -> plans.add(new ActionPlans.NewPlanned(
                        UUID.randomUUID(), plan, "Visit each week", "Head of Service", LocalDate.of(2022, 1, 31))));
        assertThat(clock("PLANNED_ACTION", "Head of Service")).isEqualTo("2021-11-23 2022-01-31 -");
        home.head().runs(() -> plans.agree(plan, 1, "Head of Service"));
        assertThat(clock("OFSTED_ACTION_PLAN", null)).isEqualTo("2021-11-23 - 2021-11-23");
        assertThat(clock("COMMISSIONERS_TOLD", null)).isEqualTo("2021-11-23 - -");
        home.head()
                .does(() -> plans.tell(new ActionPlans.NewTelling(
                        UUID.randomUUID(), plan, "Head of Commissioning", HowTold.EMAIL, MAY.plusMonths(5), null)));
        assertThat(clock("COMMISSIONERS_TOLD", null)).isEqualTo("2021-11-23 - 2021-10-25");
        home.manager().runs(() -> actions.done(new InspectionActions.Said(action, 1, "Visited")));
        assertThat(clock("PLANNED_ACTION", null)).isEqualTo("2021-11-23 2022-01-31 -");
        home.head().runs(() -> actions.check(new InspectionActions.Said(action, 2, null)));
        assertThat(clock("PLANNED_ACTION", null)).isEqualTo("2021-11-23 2022-01-31 2021-11-23");
    }

    @Test
    void a_notice_runs_to_its_day_until_it_is_met() {
        long inspection = inspected(MAY, Judgement.INADEQUATE);
        ComplianceNotices notices = house.get(ComplianceNotices.class);
        Long notice = home.head()
                .does(() -> notices.give(new ComplianceNotices.NewNotice(
                        UUID.randomUUID(), inspection, MAY.plusMonths(2), "CHR 12", "Steps", MAY.plusMonths(3))));
        assertThat(clock("OFSTED_COMPLIANCE", "CHR 12")).isEqualTo("2021-07-25 2021-08-25 -");
        home.head().runs(() -> notices.met(notice, MAY.plusMonths(3), "All done"));
        assertThat(clock("OFSTED_COMPLIANCE", "CHR 12")).isEqualTo("2021-07-25 2021-08-25 2021-08-25");
        assertThat(home.head().does(() -> notices.find(notice)).inspectionId()).isEqualTo(inspection);
    }

    @Test
    void a_recommendation_is_due_where_a_day_was_set_and_only_there() {
        long inspection = inspected(MAY, Judgement.GOOD);
        recommended(inspection, "Guide, paragraph 10.3", null);
        recommended(inspection, "Guide, paragraph 9.11", MAY.plusMonths(1));
        assertThat(clock("OFSTED_RECOMMENDATION", "Guide, paragraph 10.3")).isNull();
        assertThat(clock("OFSTED_RECOMMENDATION", "Guide, paragraph 9.11")).isEqualTo("2021-05-25 2021-06-25 -");
    }

    private void recommended(long inspection, String provision, LocalDate due) {
        home.head()
                .does(() -> actions.add(new InspectionActions.NewAction(
                        UUID.randomUUID(), inspection, ActionKind.RECOMMENDATION, provision, "Words", due)));
    }

    private String due(String rule) {
        return Sql.text("select (due_at at time zone 'Europe/London')::date::text from duties.due where home_id = "
                + home.id() + " and rule = '" + rule + "'");
    }

    private long inspected(LocalDate on, Judgement overall) {
        return home.head()
                .does(() -> inspections.record(
                        new NewInspection(home.id(), InspectionType.FULL, on, null, overall, null, null, null)));
    }

    private String clock(String rule, String what) {
        return clock(home.id(), rule, what);
    }

    private static String clock(Long homeId, String rule, String what) {
        return Sql.text("select concat_ws(' ', coalesce(starts_on::text, '-'), coalesce(fixed_on::text, '-'), "
                + "coalesce((done_at at time zone 'Europe/London')::date::text, '-')) from inspections.clock where home_id = "
                + homeId + " and rule = '" + rule + "'" + (what == null ? "" : " and what = '" + what + "'"));
    }

    private String firstYear(String registeredOn) {
        Long fresh = house.home();
        House.Someone head = house.someone(Role.HEAD_OF_SERVICE, fresh);
        head.does(() -> house.get(Registrations.class)
                .record(new NewRegistration(
                        fresh, "The council", RegisteredHome.urn(), "Home", LocalDate.parse(registeredOn), 1)));
        return Sql.text(
                "select min(what) from inspections.clock where rule = 'OFSTED_INSPECTION' and home_id = " + fresh);
    }
}
