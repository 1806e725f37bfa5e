package uk.homes.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homes.shared.RuleBroken;

/** Every pair of statuses of a notice, held against the drawing. */
class NoticeStatusTest {

    private static final Set<String> DRAWN = Set.of(
            "PREPARED TELLING",
            "PREPARED WATCHED",
            "PREPARED DONE",
            "PREPARED NOT_NEEDED",
            "TELLING WATCHED",
            "TELLING DONE",
            "WATCHED FOLLOW_UP",
            "WATCHED TELLING",
            "FOLLOW_UP DONE",
            "DONE TELLING",
            "DONE FOLLOW_UP");

    static Stream<Arguments> pairs() {
        return Arrays.stream(NoticeStatus.values())
                .flatMap(from -> Arrays.stream(NoticeStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void only_the_steps_that_are_drawn_are_allowed(NoticeStatus from, NoticeStatus to) {
        boolean drawn = DRAWN.contains(from + " " + to);
        assertThat(from.allows(to)).isEqualTo(drawn);
        if (drawn) {
            from.mustAllow(to);
        } else {
            assertThatThrownBy(() -> from.mustAllow(to)).isInstanceOf(RuleBroken.class);
        }
    }
}
