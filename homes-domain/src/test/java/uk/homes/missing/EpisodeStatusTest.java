package uk.homes.missing;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.homes.testing.DrawnGraph;

class EpisodeStatusTest {

    @TestFactory
    Stream<DynamicTest> an_episode_goes_only_where_the_graph_is_drawn() {
        return DrawnGraph.of(
                        EpisodeStatus.class,
                        """
                MISSING > RETURNED WITHDRAWN
                RETURNED > CLOSED WITHDRAWN
                CLOSED > WITHDRAWN
                """)
                .everyPair();
    }
}
