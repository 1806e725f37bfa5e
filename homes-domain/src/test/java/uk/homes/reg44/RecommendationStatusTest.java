package uk.homes.reg44;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.homes.testing.DrawnGraph;

/** Every pair of statuses of a recommendation, held against the drawing. */
class RecommendationStatusTest {

    @TestFactory
    Stream<DynamicTest> a_status_follows_another_only_where_the_graph_draws_it() {
        return DrawnGraph.of(
                        RecommendationStatus.class,
                        """
                OPEN > ACCEPTED PARTLY NOT_ACCEPTED
                ACCEPTED > IN_PROGRESS
                PARTLY > IN_PROGRESS
                NOT_ACCEPTED > IN_PROGRESS
                IN_PROGRESS > DONE
                DONE > VERIFIED REOPENED
                REOPENED > ACCEPTED PARTLY NOT_ACCEPTED
                """)
                .everyPair();
    }
}
