package uk.homes.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homes.regulation.ApplicationStage.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homes.shared.RuleBroken;

class ApplicationStageTest {

    private static final Map<ApplicationStage, Set<ApplicationStage>> SERVICE = new EnumMap<>(ApplicationStage.class);
    private static final Map<ApplicationStage, Set<ApplicationStage>> PERSON = new EnumMap<>(ApplicationStage.class);

    static {
        SERVICE.put(PLANNED, Set.of(PROPERTY_ACQUIRED, WITHDRAWN));
        SERVICE.put(PROPERTY_ACQUIRED, Set.of(ADAPTATION, MANAGER_APPOINTED, WITHDRAWN));
        SERVICE.put(ADAPTATION, Set.of(MANAGER_APPOINTED, WITHDRAWN));
        SERVICE.put(MANAGER_APPOINTED, Set.of(APPLICATION_SUBMITTED, WITHDRAWN));
        SERVICE.put(APPLICATION_SUBMITTED, Set.of(ACCEPTED, RETURNED, WITHDRAWN));
        SERVICE.put(RETURNED, Set.of(APPLICATION_SUBMITTED, WITHDRAWN));
        SERVICE.put(ACCEPTED, Set.of(CHECKS, WITHDRAWN));
        SERVICE.put(CHECKS, Set.of(REGISTRATION_VISIT, WITHDRAWN));
        SERVICE.put(REGISTRATION_VISIT, Set.of(FIT_PERSON_INTERVIEW, WITHDRAWN));
        SERVICE.put(FIT_PERSON_INTERVIEW, Set.of(NOTICE_OF_PROPOSAL, WITHDRAWN));
        SERVICE.put(NOTICE_OF_PROPOSAL, Set.of(REGISTERED, REFUSED, WITHDRAWN));
        SERVICE.put(REGISTERED, Set.of(OPERATIONAL, VARIATION, RESTRICTED, SUSPENDED, CANCELLED, CLOSED));
        SERVICE.put(OPERATIONAL, Set.of(VARIATION, SUSPENDED, RESTRICTED, CANCELLED, CLOSED));
        SERVICE.put(VARIATION, Set.of(REGISTERED, OPERATIONAL, SUSPENDED, RESTRICTED, CANCELLED, CLOSED));
        SERVICE.put(RESTRICTED, Set.of(REGISTERED, OPERATIONAL, SUSPENDED, CANCELLED, CLOSED));
        SERVICE.put(SUSPENDED, Set.of(REGISTERED, OPERATIONAL, CANCELLED, CLOSED));
        for (ApplicationStage end : Set.of(REFUSED, WITHDRAWN, CANCELLED, CLOSED)) {
            SERVICE.put(end, Set.of());
            PERSON.put(end, Set.of());
        }
        PERSON.put(PLANNED, Set.of(APPLICATION_SUBMITTED, WITHDRAWN));
        PERSON.put(APPLICATION_SUBMITTED, Set.of(ACCEPTED, RETURNED, WITHDRAWN));
        PERSON.put(RETURNED, Set.of(APPLICATION_SUBMITTED, WITHDRAWN));
        PERSON.put(ACCEPTED, Set.of(CHECKS, WITHDRAWN));
        PERSON.put(CHECKS, Set.of(FIT_PERSON_INTERVIEW, WITHDRAWN));
        PERSON.put(FIT_PERSON_INTERVIEW, Set.of(NOTICE_OF_PROPOSAL, WITHDRAWN));
        PERSON.put(NOTICE_OF_PROPOSAL, Set.of(REGISTERED, REFUSED, WITHDRAWN));
        PERSON.put(REGISTERED, Set.of(CANCELLED, CLOSED));
    }

    @ParameterizedTest
    @EnumSource(ApplicationStage.class)
    void a_service_goes_only_where_its_graph_is_drawn(ApplicationStage from) {
        walk(from, ApplicationKind.SERVICE, SERVICE.get(from));
    }

    @ParameterizedTest
    @EnumSource(ApplicationStage.class)
    void a_person_goes_only_where_their_graph_is_drawn(ApplicationStage from) {
        if (PERSON.containsKey(from)) {
            walk(from, ApplicationKind.MANAGER, PERSON.get(from));
            walk(from, ApplicationKind.RESPONSIBLE_INDIVIDUAL, PERSON.get(from));
        }
    }

    @ParameterizedTest
    @EnumSource(ApplicationStage.class)
    void the_whole_graph_is_what_services_and_persons_may_do_together(ApplicationStage from) {
        Set<ApplicationStage> together = new HashSet<>(SERVICE.get(from));
        together.addAll(PERSON.getOrDefault(from, Set.of()));
        assertThat(from.next()).isEqualTo(together);
        for (ApplicationStage to : ApplicationStage.values()) {
            assertThat(from.allows(to)).isEqualTo(together.contains(to));
        }
        assertThat(from.ended()).isEqualTo(together.isEmpty());
    }

    @Test
    void every_stage_can_be_reached_by_a_service() {
        Set<ApplicationStage> reached = EnumSet.of(PLANNED);
        for (int i = 0; i < ApplicationStage.values().length; i++) {
            Set.copyOf(reached).forEach(stage -> reached.addAll(stage.next(ApplicationKind.SERVICE)));
        }
        assertThat(reached).containsExactlyInAnyOrder(ApplicationStage.values());
    }

    private static void walk(ApplicationStage from, ApplicationKind kind, Set<ApplicationStage> drawn) {
        for (ApplicationStage to : ApplicationStage.values()) {
            if (drawn.contains(to)) {
                from.mustAllow(to, kind);
            } else {
                assertThatThrownBy(() -> from.mustAllow(to, kind)).isInstanceOf(RuleBroken.class);
            }
        }
    }
}
