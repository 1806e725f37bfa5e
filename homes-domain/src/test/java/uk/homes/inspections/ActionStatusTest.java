package uk.homes.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homes.shared.RuleBroken;

class ActionStatusTest {

    private static final Map<ActionStatus, Set<ActionStatus>> DRAWN = Map.of(
            ActionStatus.OPEN, Set.of(ActionStatus.IN_PROGRESS, ActionStatus.DONE),
            ActionStatus.IN_PROGRESS, Set.of(ActionStatus.DONE),
            ActionStatus.DONE, Set.of(ActionStatus.CHECKED, ActionStatus.REOPENED),
            ActionStatus.CHECKED, Set.of(ActionStatus.REOPENED),
            ActionStatus.REOPENED, Set.of(ActionStatus.IN_PROGRESS, ActionStatus.DONE));

    private static final Map<PlanStatus, Set<PlanStatus>> PLAN = Map.of(
            PlanStatus.RAISED, Set.of(PlanStatus.AGREED, PlanStatus.WITHDRAWN),
            PlanStatus.AGREED, Set.of(PlanStatus.UNDER_WAY, PlanStatus.WITHDRAWN),
            PlanStatus.UNDER_WAY, Set.of(PlanStatus.CLOSED, PlanStatus.WITHDRAWN),
            PlanStatus.CLOSED, Set.of(PlanStatus.UNDER_WAY),
            PlanStatus.WITHDRAWN, Set.of(PlanStatus.RAISED));

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void an_action_goes_only_where_the_graph_is_drawn(ActionStatus from) {
        for (ActionStatus to : ActionStatus.values()) {
            if (DRAWN.get(from).contains(to)) {
                from.mustAllow(to);
            } else {
                assertThatThrownBy(() -> from.mustAllow(to)).isInstanceOf(RuleBroken.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void a_plan_goes_only_where_the_graph_is_drawn(PlanStatus from) {
        for (PlanStatus to : PlanStatus.values()) {
            if (PLAN.get(from).contains(to)) {
                from.mustAllow(to);
            } else {
                assertThatThrownBy(() -> from.mustAllow(to)).isInstanceOf(RuleBroken.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, REQUIRES_IMPROVEMENT, true",
        "GOOD, INADEQUATE, true",
        "OUTSTANDING, INADEQUATE, true",
        "REQUIRES_IMPROVEMENT, INADEQUATE, true",
        "OUTSTANDING, GOOD, false",
        "REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT, false",
        "INADEQUATE, REQUIRES_IMPROVEMENT, false",
        "INADEQUATE, GOOD, false"
    })
    void a_downgrade_is_below_the_one_before_and_below_good(Judgement before, Judgement now, boolean downgrade) {
        assertThat(now.downgrades(before)).isEqualTo(downgrade);
    }

    @Test
    void the_first_judgement_of_a_home_is_no_downgrade() {
        assertThat(Judgement.INADEQUATE.downgrades(null)).isFalse();
    }
}
