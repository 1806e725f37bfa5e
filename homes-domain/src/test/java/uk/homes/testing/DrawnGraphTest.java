package uk.homes.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import uk.homes.shared.StatusGraph;

class DrawnGraphTest {

    private enum Door implements StatusGraph<Door> {
        OPEN,
        SHUT;

        @Override
        public Set<Door> next() {
            return this == OPEN ? Set.of(SHUT) : Set.of();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_true_drawing_holds() {
        return DrawnGraph.of(Door.class, "OPEN > SHUT").everyPair();
    }

    @Test
    void every_pair_is_walked_once_by_its_name() {
        assertThat(DrawnGraph.of(Door.class, "OPEN > SHUT").everyPair().map(DynamicTest::getDisplayName))
                .containsExactly(
                        "OPEN never becomes OPEN",
                        "OPEN may become SHUT",
                        "SHUT never becomes OPEN",
                        "SHUT never becomes SHUT");
    }

    @Test
    void a_step_that_is_drawn_and_not_allowed_is_found() {
        assertThatThrownBy(test("OPEN > SHUT\nSHUT > OPEN", "SHUT may become OPEN")::execute)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_step_that_is_allowed_and_not_drawn_is_found() {
        assertThatThrownBy(test("SHUT > OPEN", "OPEN never becomes SHUT")::execute)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_word_that_is_no_status_is_refused() {
        assertThatThrownBy(() -> DrawnGraph.of(Door.class, "OPEN > AJAR")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DrawnGraph.of(Door.class, "OPEN > SHUT\nOPEN > OPEN"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Executable test(String drawing, String name) {
        return DrawnGraph.of(Door.class, drawing)
                .everyPair()
                .filter(each -> each.getDisplayName().equals(name))
                .findFirst()
                .orElseThrow()
                .getExecutable();
    }
}
