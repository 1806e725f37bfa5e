package uk.homes.web.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homes.shared.NotFound;
import uk.homes.web.look.AsAt;

class WordingTest {

    @Test
    void a_slip_is_said_in_months_later_or_earlier() {
        assertThat(Wording.slip(14)).isEqualTo("14 months later");
        assertThat(Wording.slip(1)).isEqualTo("1 month later");
        assertThat(Wording.slip(-2)).isEqualTo("2 months earlier");
        assertThat(Wording.slip(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2021-02-30", "-999999999-01-01", "+20000-01-01", "2021-11-23T09:00"})
    void what_is_no_day_of_our_time_is_not_found(String given) {
        assertThatThrownBy(() -> AsAt.day(given, LocalDate.of(2021, 11, 23))).isInstanceOf(NotFound.class);
    }

    @Test
    void without_a_day_it_is_today() {
        assertThat(AsAt.day(" ", LocalDate.of(2021, 11, 23))).isEqualTo(LocalDate.of(2021, 11, 23));
    }
}
