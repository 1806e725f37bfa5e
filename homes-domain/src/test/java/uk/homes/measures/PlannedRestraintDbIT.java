package uk.homes.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.duties.AskRelief;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.ReliefKind;
import uk.homes.duties.Reliefs;
import uk.homes.duties.WantedDuties;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

/** CHR 35(4): a restraint that an EHC plan describes is exempt when somebody else has said so; nothing else is. */
class PlannedRestraintDbIT {

    private static final Instant NOON = House.MORNING.plus(Duration.ofHours(3));
    private static final String PLAN = "EHC plan of 3 May 2021, section F";

    private final LivedInHome home = new LivedInHome();
    private final Measures measures = home.house.get(Measures.class);
    private final MeasureRecords records = home.house.get(MeasureRecords.class);

    @Test
    void a_restraint_planned_in_an_ehc_plan_has_no_clock_once_somebody_else_in_charge_confirmed_the_plan() {
        Long id = AMeasure.in(home).planned(PLAN).recorded();
        assertThat(row(id).complete()).isFalse();
        assertThat(row(id).planWaits()).isTrue();
        assertThat(countClocks(id)).isEqualTo("3");
        refused("measures.plan.words", () -> measures.confirmPlan(confirmed(id, 1, " ")));
        assertThatThrownBy(() -> home.tom.does(() -> measures.confirmPlan(confirmed(id, 1, "Read."))))
                .isInstanceOf(NotPermitted.class);
        home.dana.doesAt(NOON, () -> measures.confirmPlan(confirmed(id, 1, "Section F, page 4.")));
        assertThat(row(id).complete()).isTrue();
        assertThat(row(id).planBy()).isEqualTo("Dana Whitlock");
        assertThat(row(id).planWords()).isEqualTo("Section F, page 4.");
        assertThat(countClocks(id)).isEqualTo("0");
        refused("measures.plan.already", () -> measures.confirmPlan(confirmed(id, 1, "Again.")));
        refused(
                "measures.record.plan (CHR 35(4))",
                () -> measures.record(
                        AMeasure.in(home).consequence().planned("EHC plan").command()));
    }

    @Test
    void nobody_confirms_the_plan_of_a_restraint_that_they_used_or_recorded() {
        Long used = AMeasure.in(home).by(home.danasPost).planned(PLAN).recorded();
        refused("measures.plan.own (CHR 35(4))", () -> measures.confirmPlan(confirmed(used, 1, "Section F.")));
        Long written = home.dana.does(
                () -> measures.record(AMeasure.in(home).planned(PLAN).command()));
        refused("measures.plan.own (CHR 35(4))", () -> measures.confirmPlan(confirmed(written, 1, "Section F.")));
        assertThatThrownBy(() -> LivedInHome.owner(
                        "insert into measures.plan_confirmed (measure_id, number, words, at, by_id, by_name, by_post) values ("
                                + written + ", 1, 'x', now(), " + home.dana.id() + ", 'x', 'x')"))
                .hasMessageContaining("nobody confirms the plan that they named");
        Long unplanned = AMeasure.in(home).recorded();
        refused("measures.plan.none (CHR 35(4))", () -> measures.confirmPlan(confirmed(unplanned, 1, "Section F.")));
    }

    @Test
    void a_correction_keeps_a_confirmed_plan_another_plan_or_the_confirmer_as_user_does_not() {
        Long id = AMeasure.in(home).planned(PLAN).recorded();
        home.dana.doesAt(NOON, () -> measures.confirmPlan(confirmed(id, 1, "Section F.")));
        home.tom.doesAt(
                NOON, () -> measures.correct(correction(id, 1, AMeasure.in(home).planned(PLAN))));
        assertThat(countClocks(id)).isEqualTo("0");
        home.tom.doesAt(
                NOON,
                () -> measures.correct(
                        correction(id, 2, AMeasure.in(home).planned(PLAN).by(home.danasPost))));
        assertThat(countClocks(id)).isEqualTo("3");
        Long other = AMeasure.in(home).planned(PLAN).recorded();
        home.dana.doesAt(NOON, () -> measures.confirmPlan(confirmed(other, 1, "Section F.")));
        home.tom.doesAt(
                NOON,
                () -> measures.correct(correction(other, 1, AMeasure.in(home).planned("EHC plan of 2019"))));
        assertThat(countClocks(other)).isEqualTo("3");
    }

    @Test
    void an_exemption_is_asked_for_a_restraint_and_decided_by_somebody_else() {
        Long held = AMeasure.in(home).recorded();
        Long consequence = AMeasure.in(home).consequence().recorded();
        refused("duties.relief.noExemption", () -> reliefs().ask(exemption(consequence)));
        assertThatThrownBy(() -> LivedInHome.owner(
                        "insert into duties.relief (rule, record, record_id, home_id, kind, provision, "
                                + "reason, asked_by, asked_at) values ('CHR35_CHILD', 'measures.measure', "
                                + consequence + ", "
                                + home.id + ", 'EXEMPTION', 'CHR 35(4)', 'x', " + home.dana.id() + ", now())"))
                .hasMessageContaining("law allows no exemption");
        Long relief = home.dana.does(() -> reliefs().ask(exemption(held)));
        assertThat(dueOf(held)).contains("CHR35_CHILD");
        House.Someone individual = home.house.someone(Role.RESPONSIBLE_INDIVIDUAL, home.id);
        individual.runs(() -> reliefs().decide(relief, 1, true, null));
        assertThat(dueOf(held)).containsExactly("CHR35_USER");
    }

    private Reliefs reliefs() {
        return home.house.get(Reliefs.class);
    }

    private static AskRelief exemption(Long measure) {
        return new AskRelief(
                UUID.randomUUID(),
                "CHR35_CHILD",
                "measures.measure",
                measure,
                ReliefKind.EXEMPTION,
                null,
                "Routine in the plan.");
    }

    private List<String> dueOf(Long measure) {
        return home
                .dana
                .doesAt(NOON, () -> home.house.get(Duties.class).list(WantedDuties.of(home.id, false, null)))
                .stream()
                .filter(duty -> duty.recordId() == measure && duty.record().equals("measures.measure"))
                .map(Duty::rule)
                .toList();
    }

    private static String countClocks(Long id) {
        return LivedInHome.text("select count(*) from measures.clock where record_id = " + id);
    }

    private static ConfirmPlan confirmed(Long id, Integer version, String words) {
        return new ConfirmPlan(UUID.randomUUID(), id, version, words);
    }

    private MeasureRow row(Long id) {
        return home.dana.doesAt(NOON, () -> records.find(id)).row();
    }

    private CorrectMeasure correction(Long id, Integer version, AMeasure account) {
        return new CorrectMeasure(UUID.randomUUID(), id, version, "I had it wrong.", account.account());
    }

    private void refused(String words, Runnable work) {
        assertThatThrownBy(() -> home.dana.runs(work))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(words);
    }
}
