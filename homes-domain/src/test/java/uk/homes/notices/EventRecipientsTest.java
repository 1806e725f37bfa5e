package uk.homes.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** CHR 40: who is told of what. */
class EventRecipientsTest {

    private static final PlacedBy HERE = new PlacedBy("Rotherham", "Rotherham");
    private static final PlacedBy ELSEWHERE = new PlacedBy("Leeds", "Rotherham");

    @Test
    void a_death_is_told_to_everyone_named_in_40_1_and_not_twice_to_the_authority_that_placed_the_child() {
        assertThat(told(Set.of(Limb.DEATH), HERE))
                .containsExactly(
                        "OFSTED CHR 40(1)",
                        "PLACING_AUTHORITY Rotherham CHR 40(1)",
                        "SECRETARY_OF_STATE CHR 40(1)",
                        "not HOST_AUTHORITY Rotherham CHR 40(1)",
                        "ICB CHR 40(1)");
        assertThat(told(Set.of(Limb.DEATH), ELSEWHERE)).contains("HOST_AUTHORITY Rotherham CHR 40(1)");
    }

    @Test
    void the_secretary_of_state_is_not_told_as_such_when_they_placed_the_child() {
        assertThat(told(Set.of(Limb.DEATH), new PlacedBy("secretary of state ", "Rotherham")))
                .contains("not SECRETARY_OF_STATE CHR 40(1)", "HOST_AUTHORITY Rotherham CHR 40(1)");
    }

    @Test
    void the_referral_of_a_worker_is_told_to_ofsted_and_every_authority_that_placed_a_child_here() {
        assertThat(told(Set.of(Limb.WORKER_REFERRED), HERE, ELSEWHERE))
                .containsExactly(
                        "OFSTED CHR 40(3)",
                        "PLACING_AUTHORITY Rotherham CHR 40(3)",
                        "PLACING_AUTHORITY Leeds CHR 40(3)");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPLOITATION, CHR 40(4)(a)",
        "POLICE, CHR 40(4)(b)",
        "ENQUIRY, CHR 40(4)(d)",
        "OTHER_SERIOUS, CHR 40(4)(e)"
    })
    void what_40_4_names_is_told_to_ofsted_and_whom_the_registered_person_judges_relevant(Limb limb, String provision) {
        assertThat(told(Set.of(limb), HERE)).containsExactly("OFSTED " + provision);
    }

    @Test
    void an_allegation_also_goes_to_the_designated_officer_by_a_rule_that_is_not_confirmed() {
        assertThat(told(Set.of(Limb.ALLEGATION, Limb.POLICE), HERE))
                .containsExactly("OFSTED CHR 40(4)(b)", "DESIGNATED_OFFICER Working Together");
        assertThat(EventRecipients.of(Set.of(Limb.ALLEGATION), List.of(HERE)))
                .extracting(Telling::confirmed)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @EnumSource(Limb.class)
    void ofsted_is_told_of_every_limb(Limb limb) {
        assertThat(told(Set.of(limb), HERE)).contains("OFSTED " + limb.provision());
    }

    private static List<String> told(Set<Limb> limbs, PlacedBy... placed) {
        return EventRecipients.of(limbs, List.of(placed)).stream()
                .map(telling -> (telling.needed() ? "" : "not ") + telling.recipient()
                        + (telling.name() == null ? "" : " " + telling.name()) + " " + telling.provision())
                .toList();
    }
}
