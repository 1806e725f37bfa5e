package uk.homes.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.StatusGraph;

/**
 * A status graph as it was drawn by hand, one line for each status that leads anywhere: {@code SCHEDULED > IN_PROGRESS
 * MISSED}. A {@code @TestFactory} returns {@link #everyPair()}, and every pair of statuses is held against the drawing.
 *
 * @param <S> the enum
 */
public final class DrawnGraph<S extends Enum<S> & StatusGraph<S>> {

    private final Class<S> statuses;
    private final Map<S, Set<S>> steps;

    private DrawnGraph(Class<S> statuses) {
        this.statuses = statuses;
        this.steps = new EnumMap<>(statuses);
        for (S status : statuses.getEnumConstants()) {
            steps.put(status, EnumSet.noneOf(statuses));
        }
    }

    /** Reads the drawing; a word that is no status, or a status drawn twice, is refused. */
    public static <S extends Enum<S> & StatusGraph<S>> DrawnGraph<S> of(Class<S> statuses, String drawing) {
        DrawnGraph<S> graph = new DrawnGraph<>(statuses);
        drawing.lines().filter(line -> !line.isBlank()).forEach(graph::draw);
        return graph;
    }

    private void draw(String line) {
        String[] sides = line.strip().split("\\s*>\\s*", 2);
        Set<S> next = steps.get(Enum.valueOf(statuses, sides[0]));
        if (sides.length < 2 || !next.isEmpty()) {
            throw new IllegalArgumentException("drawn twice, or leading nowhere: " + line);
        }
        Arrays.stream(sides[1].split("\\s+"))
                .map(name -> Enum.valueOf(statuses, name))
                .forEach(next::add);
    }

    /** One test for each pair of statuses, a status and itself included. */
    public Stream<DynamicTest> everyPair() {
        return steps.keySet().stream().flatMap(from -> steps.keySet().stream().map(to -> pair(from, to)));
    }

    private DynamicTest pair(S from, S to) {
        boolean drawn = steps.get(from).contains(to);
        String name = from + (drawn ? " may become " : " never becomes ") + to;
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(from.allows(to)).isEqualTo(drawn);
            assertThat(from.next().contains(to)).isEqualTo(drawn);
            if (drawn) {
                from.mustAllow(to);
            } else {
                assertThatThrownBy(() -> from.mustAllow(to)).isInstanceOf(RuleBroken.class);
            }
        });
    }
}
