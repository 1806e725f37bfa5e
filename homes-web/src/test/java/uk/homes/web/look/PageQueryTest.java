package uk.homes.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page opened again stands at the same record, and nowhere that a forged form would like. */
class PageQueryTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "child=7&section=A%20B, child=7&section=A%20B",
                "visit=12&section=PREVIOUS, visit=12&section=PREVIOUS",
                "a=\"><script>, -",
                "a=b#elsewhere, -",
                "a=/elsewhere.test, -",
                "'', -",
                "-, -",
            })
    void a_form_carries_only_what_a_browser_would_write_behind_a_question_mark(String carried, String query) {
        assertThat(PageQuery.carried(carried)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({"2000, true", "2001, false"})
    void a_query_has_an_end(int length, boolean taken) {
        assertThat(PageQuery.carried("a".repeat(length)) != null).isEqualTo(taken);
    }
}
