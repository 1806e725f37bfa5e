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

/** What inspectors require, to its closure, and what a downgrade sets going. */
class InspectionActionsDbIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);

    private final House house = House.open();
    private final Inspections inspections = house.get(Inspections.class);
    private final InspectionActions actions = house.get(InspectionActions.class);
    private final ActionPlans plans = house.get(ActionPlans.class);
    private final ComplianceNotices notices = house.get(ComplianceNotices.class);
    private final RegisteredHome home = RegisteredHome.of(4);

    @Test
    void a_requirement_names_a_regulation_and_a_day() {
        long inspection = inspected(MAY, Judgement.GOOD);
        refused(
                () -> actions.add(action(inspection, ActionKind.REQUIREMENT, null, null)),
                "inspections.action.provision");
        refused(
                () -> actions.add(action(inspection, ActionKind.REQUIREMENT, "CHR 13(2)(h)", null)),
                "inspections.action.due");
        refused(() -> actions.add(action(inspection, ActionKind.PLANNED, "CHR 13", MAY)), "inspections.action.kind");
        Long recommendation = home.head()
                .does(() -> actions.add(action(inspection, ActionKind.RECOMMENDATION, "Guide, paragraph 10.3", null)));
        assertThat(home.head().does(() -> actions.find(recommendation)).dueOn()).isNull();
    }

    @Test
    void a_requirement_is_closed_by_evidence_and_a_second_persons_look() {
        long id = required();
        home.manager().runs(() -> actions.begin(said(id, null)));
        refusedTo(home.manager(), () -> actions.done(said(id, " ")), "inspections.action.evidence");
        home.manager().runs(() -> actions.done(said(id, "Supervision records of June, all signed")));
        refusedTo(home.manager(), () -> actions.check(said(id, "Looks fine")), "inspections.action.second");
        home.head().runs(() -> actions.check(said(id, "Read three of them")));
        assertThat(home.head().does(() -> actions.find(id)).status()).isEqualTo(ActionStatus.CHECKED);
        assertThat(home.head().does(() -> actions.steps(id)))
                .extracting(StepRow::to)
                .containsExactly("OPEN", "IN_PROGRESS", "DONE", "CHECKED");
        assertThat(home.head().does(() -> actions.open(home.id()))).isEmpty();
    }

    @Test
    void what_was_found_not_done_is_open_again() {
        long id = required();
        home.manager().runs(() -> actions.done(said(id, "Done")));
        refused(() -> actions.reopen(said(id, null)), "inspections.action.reopenWhy");
        home.head().runs(() -> actions.reopen(said(id, "Two records are missing")));
        home.manager().runs(() -> actions.done(said(id, "Both found")));
        assertThat(home.head().does(() -> actions.open(null)))
                .extracting(ActionRow::status)
                .containsExactly(ActionStatus.DONE);
    }

    @Test
    void the_database_refuses_a_check_by_who_did_it() {
        long id = required();
        home.manager().runs(() -> actions.done(said(id, "Done")));
        assertThatThrownBy(() -> Sql.asApplication("update inspections.inspection_action set status = 'CHECKED', "
                        + "checked_by = done_by, checked_at = done_at where id = " + id))
                .hasMessageContaining("checked_by_another");
    }

    @Test
    void two_people_who_change_the_same_action_do_not_overwrite_each_other() {
        long id = required();
        home.manager().runs(() -> actions.begin(said(id, null)));
        assertThatThrownBy(() -> home.head().runs(() -> actions.done(new InspectionActions.Said(id, 1, "Done"))))
                .isInstanceOf(ChangedMeanwhile.class);
        House.Someone elsewhere = house.someone(Role.HEAD_OF_SERVICE, house.home());
        assertThatThrownBy(() -> elsewhere.runs(() -> actions.find(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_downgrade_below_good_raises_a_plan_and_keeps_whom_the_council_told() {
        inspected(MAY, Judgement.GOOD);
        long worse = inspected(MAY.plusMonths(5), Judgement.REQUIRES_IMPROVEMENT);
        PlanRow plan = plan(worse);
        assertThat(plan.status()).isEqualTo(PlanStatus.RAISED);
        refused(() -> plans.agree(plan.id(), plan.version(), "Head of Service"), "inspections.plan.noActions");
        Long planned = home.head()
                .does(() -> plans.add(new ActionPlans.NewPlanned(
                        UUID.randomUUID(), plan.id(), "Weekly visit", "Operations manager", MAY.plusMonths(6))));
        home.head().runs(() -> plans.agree(plan.id(), plan.version(), "Head of Service"));
        home.head().runs(() -> plans.begin(plan.id(), plan(worse).version()));
        refused(() -> plans.close(plan.id(), plan(worse).version()), "inspections.plan.unfinished");
        home.manager().runs(() -> actions.done(said(planned, "Visits of four weeks")));
        home.head().runs(() -> actions.check(said(planned, null)));
        refused(() -> plans.close(plan.id(), plan(worse).version()), "inspections.plan.untold");
        home.head()
                .does(() -> plans.tell(new ActionPlans.NewTelling(
                        UUID.randomUUID(),
                        plan.id(),
                        "Head of Commissioning",
                        HowTold.PHONE,
                        MAY.plusMonths(5),
                        null)));
        home.head().runs(() -> plans.close(plan.id(), plan(worse).version()));
        assertThat(plan(worse).status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(home.head().does(() -> plans.told(plan.id())))
                .extracting(TellingRow::told, TellingRow::how)
                .containsExactly(tuple("Head of Commissioning", HowTold.PHONE));
    }

    @Test
    void a_lower_judgement_that_is_still_good_and_a_first_one_raise_no_plan() {
        long first = inspected(MAY, Judgement.INADEQUATE);
        long better = inspected(MAY.plusMonths(1), Judgement.OUTSTANDING);
        long good = inspected(MAY.plusMonths(2), Judgement.GOOD);
        for (long inspection : new long[] {first, better, good}) {
            assertThat(home.head().does(() -> plans.of(inspection))).isEmpty();
        }
        refused(() -> plans.raise(good), "inspections.plan.noDowngrade");
    }

    @Test
    void a_report_goes_from_draft_over_comments_to_publication() {
        long id = inspected(MAY, Judgement.GOOD);
        refused(() -> inspections.commentsSent(id, MAY, "None"), "inspections.inspection.noDraft");
        refused(() -> inspections.draftReceived(id, MAY.minusDays(1)), "inspections.inspection.tooEarly");
        home.head().runs(() -> inspections.draftReceived(id, MAY.plusDays(10)));
        home.head().runs(() -> inspections.commentsSent(id, MAY.plusDays(15), "Two dates are wrong"));
        home.head().runs(() -> inspections.published(id, MAY.plusDays(30)));
        InspectionFile file = home.head().does(() -> inspections.find(id));
        assertThat(file.draftReceivedOn()).isEqualTo(MAY.plusDays(10));
        assertThat(file.commentsSentOn()).isEqualTo(MAY.plusDays(15));
        assertThat(file.publishedOn()).isEqualTo(MAY.plusDays(30));
        refused(() -> inspections.draftReceived(id, MAY.plusDays(31)), "inspections.inspection.published");
    }

    @Test
    void a_compliance_notice_is_open_until_it_is_met() {
        long inspection = inspected(MAY, Judgement.INADEQUATE);
        refused(() -> notices.give(notice(inspection, MAY.minusDays(1))), "inspections.notice.dueBefore");
        Long id = home.head().does(() -> notices.give(notice(inspection, MAY.plusDays(20))));
        assertThat(home.head().does(notices::open))
                .extracting(ComplianceNoticeRow::id)
                .containsExactly(id);
        refused(() -> notices.met(id, MAY.plusDays(10), null), "inspections.action.evidence");
        home.head().runs(() -> notices.met(id, MAY.plusDays(10), "Doors repaired, photographs kept"));
        assertThat(home.head().does(notices::open)).isEmpty();
        assertThat(home.head().does(() -> notices.of(inspection)))
                .extracting(ComplianceNoticeRow::metOn)
                .containsExactly(MAY.plusDays(10));
    }

    @Test
    void what_inspectors_did_is_told_in_one_list_and_to_nobody_elsewhere() {
        long inspection = inspected(MAY, Judgement.GOOD);
        Long notice = home.head().does(() -> notices.give(notice(inspection, MAY.plusDays(20))));
        home.head().runs(() -> notices.met(notice, MAY.plusDays(10), "Doors repaired"));
        InspectionHistory history = house.get(InspectionHistory.class);
        assertThat(home.head().does(() -> history.of(home.id())))
                .extracting(ToldRow::on, ToldRow::kind, ToldRow::overall, ToldRow::provision, ToldRow::inspectionId)
                .containsExactly(
                        tuple(MAY.plusDays(10), ToldKind.NOTICE_MET, null, "CHR 25", inspection),
                        tuple(MAY, ToldKind.INSPECTED, Judgement.GOOD, null, inspection),
                        tuple(MAY, ToldKind.NOTICE, null, "CHR 25", inspection));
        assertThat(house.someone(Role.HEAD_OF_SERVICE, house.home()).does(() -> history.of(home.id())))
                .isEmpty();
    }

    private long required() {
        long inspection = inspected(MAY, Judgement.GOOD);
        return home.head()
                .does(() -> actions.add(action(inspection, ActionKind.REQUIREMENT, "CHR 33(4)(b)", MAY.plusMonths(2))));
    }

    private long inspected(LocalDate on, Judgement overall) {
        return home.head()
                .does(() -> inspections.record(
                        new NewInspection(home.id(), InspectionType.FULL, on, null, overall, overall, overall, null)));
    }

    private PlanRow plan(long inspection) {
        return home.head().does(() -> plans.of(inspection)).orElseThrow();
    }

    private InspectionActions.NewAction action(long inspection, ActionKind kind, String provision, LocalDate due) {
        return new InspectionActions.NewAction(
                UUID.randomUUID(), inspection, kind, provision, "Supervise every worker as the policy says", due);
    }

    private ComplianceNotices.NewNotice notice(long inspection, LocalDate due) {
        return new ComplianceNotices.NewNotice(
                UUID.randomUUID(), inspection, MAY, "CHR 25", "Repair the fire doors", due);
    }

    private InspectionActions.Said said(long action, String words) {
        return new InspectionActions.Said(action, actions.find(action).version(), words);
    }

    private void refused(Runnable work, String key) {
        refusedTo(home.head(), work, key);
    }

    private static void refusedTo(House.Someone someone, Runnable work, String key) {
        assertThatThrownBy(() -> someone.runs(work))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                        .as(broken.getMessage())
                        .isTrue());
    }
}
