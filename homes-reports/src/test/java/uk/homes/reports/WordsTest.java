package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final Words words = new Words(Typefaces::have);

    @ParameterizedTest
    @ValueSource(strings = {HardWords.NAMES, HardWords.MARKUP, "“Quotes” – dashes — £5 … ½ ✓ → ≥"})
    void what_can_be_drawn_stays_as_it_was_typed(String typed) {
        assertThat(words.clean(typed)).isEqualTo(typed);
    }

    @Test
    void what_cannot_be_seen_is_dropped() {
        assertThat(words.clean(HardWords.INVISIBLE)).isEqualTo("before after soft [half a character] lone");
    }

    @Test
    void what_cannot_be_drawn_is_spelled_out() {
        assertThat(words.clean("ok \uD83D\uDE42 漢\u0378"))
                .isEqualTo("ok [slightly smiling face] [cjk unified ideographs 6f22][u+378]");
    }

    @Test
    void letters_with_separate_accents_become_one() {
        assertThat(words.clean("Horva\u0301thova\u0301")).isEqualTo("Horváthová");
    }

    @ParameterizedTest
    @ValueSource(strings = {"One\nTwo", "One\r\n\r\nTwo", "One\rTwo\r", "\n One \n\n\n Two \n", "One\u2029Two"})
    void every_kind_of_line_break_parts_paragraphs(String typed) {
        assertThat(words.paragraphs(typed)).containsExactly("One", "Two");
    }

    @Test
    void a_heading_is_one_line() {
        assertThat(words.line("One\n two\t three ")).isEqualTo("One two  three");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(words.paragraphs(null)).isEmpty();
        assertThat(words.paragraphs(" \u0000 ")).isEmpty();
    }
}
