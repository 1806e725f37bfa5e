package uk.homes.web.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3258000 | £3.258m",
                "936000 | £936k",
                "1000000 | £1m",
                "709500 | £709,500",
                "1000001 | £1,000,001",
                "0 | £0"
            })
    void an_amount_is_written_short_and_never_rounded(long pounds, String words) {
        assertThat(MoneyWords.pounds(pounds)).isEqualTo(words);
    }
}
