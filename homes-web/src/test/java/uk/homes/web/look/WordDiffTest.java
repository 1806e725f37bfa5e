package uk.homes.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void words_that_only_one_text_has_are_marked() {
        assertThat(marked("Kai rang his nan at 19:00 and laughed.", "Kai rang his nan at 19:30 and laughed."))
                .isEqualTo("Kai rang his nan at [19:00 ]and laughed.");
    }

    @Test
    void the_same_text_has_nothing_to_mark() {
        assertThat(marked("One two.", "One two.")).isEqualTo("One two.");
    }

    @Test
    void everything_is_new_beside_an_empty_text() {
        assertThat(marked("One two.", "")).isEqualTo("[One two.]");
        assertThat(marked("One two.", null)).isEqualTo("[One two.]");
        assertThat(WordDiff.only("", "One two.")).isEmpty();
    }

    @Test
    void words_added_in_the_middle_do_not_mark_what_follows() {
        assertThat(marked("a b x y c d", "a b c d")).isEqualTo("a b [x y ]c d");
        assertThat(marked("a b c d", "a b x y c d")).isEqualTo("a b c d");
    }

    @Test
    void the_pieces_joined_are_the_text() {
        String text = "One  two\n\nthree, four ";
        assertThat(WordDiff.only(text, "two four").stream()
                        .map(WordDiff.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void a_middle_too_long_to_compare_is_marked_as_a_whole() {
        String one = "start " + "one ".repeat(2500) + "end";
        String other = "start " + "other ".repeat(2500) + "end";
        assertThat(marked(one, other)).isEqualTo("start [" + "one ".repeat(2500) + "]end");
    }

    private static String marked(String text, String other) {
        List<WordDiff.Piece> pieces = WordDiff.only(text, other);
        return pieces.stream()
                .map(piece -> piece.only() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
