package uk.homes.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homes.shared.RuleBroken;

/** Every pair of statuses of a review, held against the drawing. */
class ReviewStatusTest {

    private static final Set<String> DRAWN = Set.of("DRAFT COMPLETED", "DRAFT DISCARDED", "COMPLETED SENT");

    static Stream<Arguments> pairs() {
        return Arrays.stream(ReviewStatus.values())
                .flatMap(from -> Arrays.stream(ReviewStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void only_the_steps_that_are_drawn_are_allowed(ReviewStatus from, ReviewStatus to) {
        boolean drawn = DRAWN.contains(from + " " + to);
        assertThat(from.allows(to)).isEqualTo(drawn);
        if (!drawn) {
            assertThatThrownBy(() -> from.mustAllow(to)).isInstanceOf(RuleBroken.class);
        }
    }
}
