package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    @Test
    void lines_end_after_spaces() {
        assertThat(pieces("one two  three")).containsExactly("one ", "two  ", "three");
    }

    @Test
    void lines_end_after_the_hyphen_of_a_compound_and_after_dashes() {
        assertThat(pieces("step-down or 2-bed – yes—no"))
                .containsExactly("step-", "down ", "or ", "2-", "bed ", "– ", "yes—", "no");
    }

    @Test
    void years_possessives_codes_and_minus_signs_stay_whole() {
        assertThat(pieces("2022/23 Cabinet’s PE-03 -x")).containsExactly("2022/23 ", "Cabinet’s ", "PE-03 ", "-x");
    }

    @Test
    void an_unbreakable_space_does_not_end_a_line() {
        assertThat(pieces("●\u00A0Met")).containsExactly("●\u00A0Met");
    }

    @Test
    void no_text_has_no_lines() {
        assertThat(pieces("")).isEmpty();
    }

    private static List<String> pieces(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end > 0; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
