package uk.homes.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homes.shared.Refusal;

class AdmissionPolicyTest {

    private static final AdmissionFacts FINE =
            new AdmissionFacts(true, 4, false, true, false, false, false, false, false);

    @Test
    void an_open_home_with_a_free_bed_admits() {
        assertThat(AdmissionPolicy.refusals(FINE, false)).isEmpty();
        assertThat(AdmissionPolicy.refusals(FINE, true)).isEmpty();
    }

    @Test
    void every_reason_is_given_at_once_with_its_law() {
        AdmissionFacts all = new AdmissionFacts(true, 2, true, true, true, true, true, true, true);
        assertThat(AdmissionPolicy.refusals(all, true))
                .extracting(Refusal::key)
                .containsExactly(
                        "occupancy.admit.full",
                        "occupancy.admit.bedTaken",
                        "occupancy.admit.childElsewhere",
                        "occupancy.admit.soloHere",
                        "occupancy.admit.notAlone");
        assertThat(AdmissionPolicy.refusals(all, true))
                .extracting(Refusal::regulation)
                .containsExactly("Care Standards Act 2000, section 24", null, null, "CHR 14", "CHR 14");
    }

    @Test
    void a_home_that_is_not_registered_says_so_and_not_that_it_is_full() {
        AdmissionFacts facts = new AdmissionFacts(false, 0, true, true, false, false, false, false, false);
        assertThat(AdmissionPolicy.refusals(facts, false))
                .containsExactly(
                        Refusal.of("occupancy.admit.homeNotRegistered").under("Care Standards Act 2000, section 11"));
    }

    @Test
    void others_in_the_home_matter_only_to_a_solo_placement() {
        AdmissionFacts facts = new AdmissionFacts(true, 4, false, true, false, false, false, false, true);
        assertThat(AdmissionPolicy.refusals(facts, false)).isEmpty();
        assertThat(AdmissionPolicy.refusals(facts, true))
                .extracting(Refusal::key)
                .isEqualTo(List.of("occupancy.admit.notAlone"));
    }

    @Test
    void a_count_below_five_is_held_back_from_those_who_hold_only_figures() {
        assertThat(Suppressed.of(4, true).hidden()).isTrue();
        assertThat(Suppressed.of(1, true).hidden()).isTrue();
        assertThat(Suppressed.of(0, true).count()).isZero();
        assertThat(Suppressed.of(5, true).count()).isEqualTo(5);
        assertThat(Suppressed.of(4, false).count()).isEqualTo(4);
    }
}
