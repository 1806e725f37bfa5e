package uk.homes.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homes.shared.RuleBroken;

class ObjectiveStatusTest {

    private static final Set<String> DRAWN = Set.of(
            "NOT_STARTED ON_TRACK",
            "NOT_STARTED PARTIALLY_MET",
            "NOT_STARTED BEHIND_SCHEDULE",
            "NOT_STARTED REPLACED",
            "ON_TRACK PARTIALLY_MET",
            "ON_TRACK BEHIND_SCHEDULE",
            "ON_TRACK MET",
            "ON_TRACK REPLACED",
            "PARTIALLY_MET ON_TRACK",
            "PARTIALLY_MET BEHIND_SCHEDULE",
            "PARTIALLY_MET MET",
            "PARTIALLY_MET REPLACED",
            "BEHIND_SCHEDULE ON_TRACK",
            "BEHIND_SCHEDULE PARTIALLY_MET",
            "BEHIND_SCHEDULE MET",
            "BEHIND_SCHEDULE REPLACED",
            "MET PARTIALLY_MET",
            "MET REPLACED");

    static Stream<Arguments> everyPair() {
        return Stream.of(ObjectiveStatus.values())
                .flatMap(from -> Stream.of(ObjectiveStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_status_follows_another_only_where_the_graph_draws_it(ObjectiveStatus from, ObjectiveStatus to) {
        if (DRAWN.contains(from + " " + to)) {
            assertThatCode(() -> from.mustAllow(to)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> from.mustAllow(to)).isInstanceOf(RuleBroken.class);
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void nothing_leads_out_of_replaced_and_everything_else_can_be_replaced(ObjectiveStatus from, ObjectiveStatus to) {
        if (from == ObjectiveStatus.REPLACED) {
            assertThat(from.allows(to)).isFalse();
        } else {
            assertThat(from.allows(ObjectiveStatus.REPLACED)).isTrue();
        }
    }
}
