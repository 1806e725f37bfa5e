package uk.homes.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homes.shared.Refusal;

/** The seven grounds of regulation 43(3), each with and without the exception of 43(4). */
class DeclarationTest {

    private static final List<String> GROUNDS = List.of("a", "b", "c", "d", "e", "f", "g");

    @ParameterizedTest(name = "43(3)({0}), employed solely to scrutinise: {1}")
    @CsvSource({
        "a, false, true", "a, true, false",
        "b, false, true", "b, true, false",
        "c, false, true", "c, true, true",
        "d, false, true", "d, true, true",
        "e, false, true", "e, true, true",
        "f, false, true", "f, true, true",
        "g, false, true", "g, true, false"
    })
    void a_ground_excludes_unless_the_exception_lifts_it(String ground, boolean scrutiny, boolean excludes) {
        List<Refusal> refusals = declared(scrutiny, ground).refusals();
        if (excludes) {
            assertThat(refusals).singleElement().satisfies(refusal -> {
                assertThat(refusal.key()).isEqualTo("access.independence." + ground);
                assertThat(refusal.regulation()).isEqualTo("CHR 43(3)(" + ground + ")");
            });
        } else {
            assertThat(refusals).isEmpty();
        }
    }

    @Test
    void every_ground_is_named_at_once_and_the_exception_leaves_four() {
        String[] all = GROUNDS.toArray(String[]::new);
        assertThat(declared(false, all).refusals()).hasSize(7);
        assertThat(declared(true, all).refusals())
                .extracting(Refusal::regulation)
                .containsExactly("CHR 43(3)(c)", "CHR 43(3)(d)", "CHR 43(3)(e)", "CHR 43(3)(f)");
        assertThat(Declaration.clear().refusals()).isEmpty();
    }

    static Declaration declared(boolean scrutiny, String... grounds) {
        List<String> said = List.of(grounds);
        return new Declaration(
                said.contains("a"),
                said.contains("b"),
                said.contains("c"),
                said.contains("d"),
                said.contains("e"),
                said.contains("f"),
                said.contains("g"),
                null,
                scrutiny);
    }
}
