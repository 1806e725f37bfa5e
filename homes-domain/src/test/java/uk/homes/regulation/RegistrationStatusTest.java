package uk.homes.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homes.regulation.RegistrationStatus.ACTIVE;
import static uk.homes.regulation.RegistrationStatus.CANCELLED;
import static uk.homes.regulation.RegistrationStatus.SUSPENDED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homes.shared.RuleBroken;

class RegistrationStatusTest {

    private static final Map<RegistrationStatus, Set<RegistrationStatus>> DRAWN =
            Map.of(ACTIVE, Set.of(SUSPENDED, CANCELLED), SUSPENDED, Set.of(ACTIVE, CANCELLED), CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource(RegistrationStatus.class)
    void each_status_goes_only_where_the_graph_is_drawn(RegistrationStatus from) {
        for (RegistrationStatus to : RegistrationStatus.values()) {
            if (DRAWN.get(from).contains(to)) {
                from.mustAllow(to);
            } else {
                assertThatThrownBy(() -> from.mustAllow(to)).isInstanceOf(RuleBroken.class);
            }
        }
        assertThat(from.next()).isEqualTo(DRAWN.get(from));
    }
}
