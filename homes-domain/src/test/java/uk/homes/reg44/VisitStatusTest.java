package uk.homes.reg44;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.homes.testing.DrawnGraph;

/** Every pair of statuses of a visit, held against the drawing. */
class VisitStatusTest {

    @TestFactory
    Stream<DynamicTest> a_status_follows_another_only_where_the_graph_draws_it() {
        return DrawnGraph.of(
                        VisitStatus.class,
                        """
                SCHEDULED > IN_PROGRESS MISSED
                IN_PROGRESS > SUBMITTED
                SUBMITTED > FACTUAL_ACCURACY
                FACTUAL_ACCURACY > FINAL
                FINAL > DISTRIBUTED
                """)
                .everyPair();
    }
}
