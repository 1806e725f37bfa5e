package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

    private final Codes codes = new Codes(List.of(
            new Codes.Child(1, "Kai", "Bell", "PE-04"),
            new Codes.Child(1, "Amber", null, "PE-03"),
            new Codes.Child(1, "Amber-Rose", null, "PE-05"),
            new Codes.Child(1, null, null, null)));

    @Test
    void a_name_becomes_a_code_wherever_it_stands() {
        assertThat(codes.in("Kai’s tea: Kai, KAI and Kai Bell."))
                .isEqualTo("PE-04’s tea: PE-04, PE-04 and PE-04 PE-04.");
    }

    @Test
    void a_part_of_another_word_stays() {
        assertThat(codes.in("Kaiser rolls. The amber light. Bells."))
                .isEqualTo("Kaiser rolls. The amber light. Bells.");
    }

    @Test
    void the_longer_name_is_not_taken_for_the_shorter() {
        assertThat(codes.in("Amber-Rose and Amber")).isEqualTo("PE-05 and PE-03");
    }

    @Test
    void where_two_share_a_name_both_codes_stand() {
        Codes twice = new Codes(List.of(
                new Codes.Child(1, "Kai", null, "PE-04"),
                new Codes.Child(1, "Kai", null, "PE-04"),
                new Codes.Child(1, "Kai", null, "PE-09")));
        assertThat(twice.in("Kai ate.")).isEqualTo("PE-04/PE-09 ate.");
    }

    @Test
    void a_home_without_children_changes_nothing() {
        Codes none = new Codes(List.of(new Codes.Child(1, null, null, null)));
        assertThat(none.in("Quiet.")).isEqualTo("Quiet.");
        assertThat(none.in((String) null)).isNull();
    }
}
