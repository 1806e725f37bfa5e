package uk.homes.regulation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.homes.testing.DrawnGraph;

/** Every pair of statuses of a registration, held against the drawing. */
class RegistrationStatusTest {

    @TestFactory
    Stream<DynamicTest> a_status_follows_another_only_where_the_graph_draws_it() {
        return DrawnGraph.of(
                        RegistrationStatus.class,
                        """
                ACTIVE > RESTRICTED SUSPENDED CANCELLED
                RESTRICTED > ACTIVE SUSPENDED CANCELLED
                SUSPENDED > ACTIVE CANCELLED
                """)
                .everyPair();
    }
}
