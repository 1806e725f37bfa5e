package uk.homes.programme;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.homes.testing.DrawnGraph;

/** Every pair of statuses of an objective, held against the drawing: nothing leads out of replaced. */
class ObjectiveStatusTest {

    @TestFactory
    Stream<DynamicTest> a_status_follows_another_only_where_the_graph_draws_it() {
        return DrawnGraph.of(
                        ObjectiveStatus.class,
                        """
                NOT_STARTED > ON_TRACK PARTIALLY_MET BEHIND_SCHEDULE REPLACED
                ON_TRACK > PARTIALLY_MET BEHIND_SCHEDULE MET REPLACED
                PARTIALLY_MET > ON_TRACK BEHIND_SCHEDULE MET REPLACED
                BEHIND_SCHEDULE > ON_TRACK PARTIALLY_MET MET REPLACED
                MET > PARTIALLY_MET REPLACED
                """)
                .everyPair();
    }
}
