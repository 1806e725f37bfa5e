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

/** Every pair of statuses of a recommendation, held against the drawing. */
class RecommendationStatusTest {

    private static final Set<String> DRAWN = Set.of(
            "OPEN ACCEPTED",
            "OPEN PARTLY",
            "OPEN NOT_ACCEPTED",
            "ACCEPTED IN_PROGRESS",
            "PARTLY IN_PROGRESS",
            "NOT_ACCEPTED IN_PROGRESS",
            "IN_PROGRESS DONE",
            "DONE VERIFIED",
            "DONE REOPENED",
            "REOPENED ACCEPTED",
            "REOPENED PARTLY",
            "REOPENED NOT_ACCEPTED");

    static Stream<Arguments> pairs() {
        return Arrays.stream(RecommendationStatus.values())
                .flatMap(from -> Arrays.stream(RecommendationStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void only_the_steps_that_are_drawn_are_allowed(RecommendationStatus from, RecommendationStatus to) {
        boolean drawn = DRAWN.contains(from + " " + to);
        assertThat(from.allows(to)).isEqualTo(drawn);
        if (drawn) {
            from.mustAllow(to);
        } else {
            assertThatThrownBy(() -> from.mustAllow(to)).isInstanceOf(RuleBroken.class);
        }
    }
}
