package uk.homes.web.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homes.shared.PartialDate;

/** A partial date as it is typed, and typed back. */
class DatePartsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DAY, 23, 11, -, -, 2021, 23 November 2021",
                "MONTH, -, 3, -, -, ' 2022 ', March 2022",
                "SEASON, -, -, AUTUMN, -, 2020, Autumn 2020",
                "SEASON, -, -, WINTER, -, 2021, Winter 2021",
                "QUARTER, -, -, -, 2, 2022/23, Quarter two 2022/23",
                "QUARTER, -, -, -, 4, 2022, Quarter four 2022/23",
                "FINANCIAL_YEAR, -, -, -, -, 2022-2023, 2022/23",
                "YEAR, -, -, -, -, 2022, 2022",
            })
    void what_is_typed_is_read_and_shown_again(
            String exact, String day, String month, String season, String quarter, String year, String words) {
        PartialDate date = new DateParts(exact, day, month, season, quarter, year).date();

        assertThat(date.words()).isEqualTo(words);
        assertThat(DateParts.of(date).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DAY, 31, 2, -, -, 2021",
                "DAY, -, 2, -, -, 2021",
                "MONTH, -, 13, -, -, 2021",
                "MONTH, -, 3, -, -, 22",
                "MONTH, -, 3, -, -, 2021/22",
                "SEASON, -, -, MONSOON, -, 2021",
                "QUARTER, -, -, -, 5, 2021",
                "FINANCIAL_YEAR, -, -, -, -, 2022/24",
                "CENTURY, -, -, -, -, 2000",
            })
    void what_is_no_date_is_refused(
            String exact, String day, String month, String season, String quarter, String year) {
        DateParts parts = new DateParts(exact, day, month, season, quarter, year);

        assertThatThrownBy(parts::date)
                .isInstanceOfAny(IllegalArgumentException.class, java.time.DateTimeException.class);
    }

    @Test
    void a_date_nobody_has_typed_is_empty() {
        assertThat(DateParts.of(null).isEmpty()).isTrue();
    }
}
