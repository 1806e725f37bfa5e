package uk.homes.reg44;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homes.shared.RuleBroken;

/** Every pair of statuses of a visit, held against the drawing. */
class VisitStatusTest {

    private static final Set<String> DRAWN = Set.of(
            "SCHEDULED IN_PROGRESS",
            "SCHEDULED MISSED",
            "IN_PROGRESS SUBMITTED",
            "SUBMITTED FACTUAL_ACCURACY",
            "FACTUAL_ACCURACY FINAL",
            "FINAL DISTRIBUTED");

    static Stream<Arguments> pairs() {
        return Arrays.stream(VisitStatus.values())
                .flatMap(from -> Arrays.stream(VisitStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void only_the_steps_that_are_drawn_are_allowed(VisitStatus from, VisitStatus to) {
        boolean drawn = DRAWN.contains(from + " " + to);
        assertThat(from.allows(to)).isEqualTo(drawn);
        if (drawn) {
            from.mustAllow(to);
        } else {
            assertThatThrownBy(() -> from.mustAllow(to)).isInstanceOf(RuleBroken.class);
        }
    }
}
