package uk.homes.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** Judgements that come after the inspection was recorded, and judgements that were recorded wrongly. */
class JudgementsDbIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);
    private static final LocalDate OCTOBER = LocalDate.of(2021, 10, 12);
    private static final Grades GOOD = grades(Judgement.GOOD);
    private static final Grades POOR = grades(Judgement.REQUIRES_IMPROVEMENT);

    private final House house = House.open();
    private final Inspections inspections = house.get(Inspections.class);
    private final ActionPlans plans = house.get(ActionPlans.class);
    private final RegisteredHome home = RegisteredHome.of(4);

    @Test
    void an_inspection_without_grades_gets_them_from_its_draft_and_a_downgrade_raises_the_plan() {
        inspected(MAY, GOOD);
        long id = inspected(OCTOBER, Grades.NONE);
        home.head().runs(() -> inspections.draftReceived(id, OCTOBER.plusDays(10)));
        assertThat(home.head().does(() -> plans.of(id))).isEmpty();
        judge(id, POOR, null);
        assertThat(file(id).overall()).isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
        assertThat(plan(id).status()).isEqualTo(PlanStatus.RAISED);
    }

    @Test
    void a_wrong_judgement_is_corrected_after_publication_and_what_stood_is_kept_with_the_reason() {
        long id = inspected(MAY, POOR);
        home.head().runs(() -> inspections.published(id, MAY.plusDays(40)));
        refused(() -> judge(id, GOOD, " "), "inspections.judged.why");
        refused(() -> judge(id, POOR, "Read again"), "inspections.judged.same");
        judge(id, GOOD, "The letter was misread");
        assertThat(home.head().does(() -> inspections.earlier(id)))
                .extracting(Inspections.EarlierJudgement::overall, Inspections.EarlierJudgement::why)
                .containsExactly(tuple(Judgement.REQUIRES_IMPROVEMENT, "The letter was misread"));
        InspectionFile file = file(id);
        assertThat(file.overall()).isEqualTo(Judgement.GOOD);
        assertThat(file.was()).isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
        assertThat(file.judgedOn()).isEqualTo(LocalDate.of(2021, 11, 23));
    }

    @Test
    void the_plan_of_a_downgrade_that_was_none_is_withdrawn_and_nothing_of_it_is_due() {
        inspected(MAY, GOOD);
        long id = inspected(OCTOBER, POOR);
        home.head()
                .does(() -> plans.add(new ActionPlans.NewPlanned(
                        UUID.randomUUID(), plan(id).id(), "Weekly visit", "Operations manager", OCTOBER.plusDays(60))));
        assertThat(running()).isEqualTo("COMMISSIONERS_TOLD,OFSTED_ACTION_PLAN,PLANNED_ACTION");
        judge(id, GOOD, "The final report says good");
        assertThat(plan(id).status()).isEqualTo(PlanStatus.WITHDRAWN);
        assertThat(running()).isNull();
        assertThat(home.head().does(plans::open)).isEmpty();
        judge(id, POOR, "Ofsted has corrected itself");
        assertThat(plan(id).status()).isEqualTo(PlanStatus.RAISED);
        assertThat(running()).isEqualTo("COMMISSIONERS_TOLD,OFSTED_ACTION_PLAN,PLANNED_ACTION");
    }

    @Test
    void a_plan_that_rests_on_the_judgement_before_goes_with_it() {
        long before = inspected(MAY, GOOD);
        long id = inspected(OCTOBER, POOR);
        judge(before, POOR, "The letter was misread");
        assertThat(plan(id).status()).isEqualTo(PlanStatus.WITHDRAWN);
    }

    @Test
    void only_a_full_inspection_is_graded_and_overall_where_anything_is() {
        long monitoring = home.head()
                .does(() -> inspections.record(
                        new NewInspection(home.id(), InspectionType.MONITORING, MAY, null, null, null, null, null)));
        refused(() -> judge(monitoring, GOOD, null), "inspections.inspection.notGraded");
        long full = inspected(OCTOBER, Grades.NONE);
        refused(
                () -> judge(full, new Grades(null, Judgement.GOOD, null, null), null),
                "inspections.inspection.overall");
        refused(
                () -> judge(full, new Grades(null, null, null, InterimOutcome.IMPROVED), null),
                "inspections.inspection.notInterim");
    }

    @Test
    void two_people_who_judge_the_same_inspection_do_not_overwrite_each_other_and_elsewhere_it_is_not_found() {
        long id = inspected(MAY, Grades.NONE);
        judge(id, GOOD, null);
        Inspections.Judged stale = new Inspections.Judged(id, 1, POOR, "Read again");
        assertThatThrownBy(() -> home.head().runs(() -> inspections.judged(stale)))
                .isInstanceOf(ChangedMeanwhile.class);
        House.Someone elsewhere = house.someone(Role.HEAD_OF_SERVICE, house.home());
        assertThatThrownBy(() -> elsewhere.runs(() -> inspections.judged(stale)))
                .isInstanceOf(NotFound.class);
        assertThat(elsewhere.does(() -> inspections.earlier(id))).isEmpty();
    }

    @Test
    void what_a_person_has_recorded_since_stands_when_a_file_comes_again() {
        NewInspection published = full(MAY, POOR);
        PublishedInspections found = house.get(PublishedInspections.class);
        home.head().does(() -> found.putIn(published));
        long id = home.head().does(inspections::inspections).get(0).id();
        judge(id, GOOD, "The file is wrong; Ofsted has said so");
        home.head().runs(() -> found.again(published));
        assertThat(file(id).overall()).isEqualTo(Judgement.GOOD);
    }

    @Test
    void an_earlier_judgement_never_changes() {
        judge(inspected(MAY, Grades.NONE), GOOD, null);
        assertThatThrownBy(() -> Sql.asApplication("update inspections.earlier_judgement set why = 'else'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_downgrade_that_came_with_a_file_is_listed_until_its_plan_is_raised_or_a_good_one_has_lifted_it() {
        PublishedInspections found = house.get(PublishedInspections.class);
        home.head().does(() -> found.putIn(full(MAY, GOOD)));
        home.head().does(() -> found.putIn(full(OCTOBER, POOR)));
        assertThat(home.head().does(plans::unplanned))
                .extracting(ActionPlans.Unplanned::on, ActionPlans.Unplanned::overall, ActionPlans.Unplanned::before)
                .containsExactly(tuple(OCTOBER, Judgement.REQUIRES_IMPROVEMENT, Judgement.GOOD));
        long id = home.head().does(plans::unplanned).get(0).inspectionId();
        assertThat(house.someone(Role.HEAD_OF_SERVICE, house.home()).does(plans::unplanned))
                .isEmpty();
        inspected(OCTOBER.plusDays(20), GOOD);
        assertThat(home.head().does(plans::unplanned)).isEmpty();
        home.head().does(() -> plans.raise(id));
        assertThat(plan(id).status()).isEqualTo(PlanStatus.RAISED);
    }

    private long inspected(LocalDate on, Grades grades) {
        return home.head().does(() -> inspections.record(full(on, grades)));
    }

    private NewInspection full(LocalDate on, Grades grades) {
        return new NewInspection(
                home.id(),
                InspectionType.FULL,
                on,
                null,
                grades.overall(),
                grades.helpedProtected(),
                grades.leaders(),
                null);
    }

    private void judge(long id, Grades grades, String why) {
        home.head().runs(() -> inspections.judged(new Inspections.Judged(id, file(id).version(), grades, why)));
    }

    private InspectionFile file(long id) {
        return home.head().does(() -> inspections.find(id));
    }

    private PlanRow plan(long id) {
        return home.head().does(() -> plans.of(id)).orElseThrow();
    }

    private String running() {
        return Sql.text("select string_agg(rule, ',' order by rule) from inspections.clock where done_at is null "
                + "and rule in ('OFSTED_ACTION_PLAN', 'COMMISSIONERS_TOLD', 'PLANNED_ACTION') and home_id = "
                + home.id());
    }

    private static Grades grades(Judgement all) {
        return new Grades(all, all, all, null);
    }

    private void refused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                .as(broken.getMessage())
                .isTrue());
    }
}
