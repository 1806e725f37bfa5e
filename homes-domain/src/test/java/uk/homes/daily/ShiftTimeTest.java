package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTimeTest {

    @ParameterizedTest
    @CsvSource({
        "00:00,NIGHT",
        "06:59,NIGHT",
        "07:00,MORNING",
        "14:29,MORNING",
        "14:30,EVENING",
        "21:29,EVENING",
        "21:30,NIGHT",
        "23:59,NIGHT"
    })
    void the_day_has_three_parts(LocalTime time, ShiftTime part) {
        assertThat(ShiftTime.of(time)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-23T09:00:00Z,2021-11-22T21:30:00Z",
        "2021-11-23T15:00:00Z,2021-11-23T07:00:00Z",
        "2021-11-23T22:00:00Z,2021-11-23T14:30:00Z",
        "2021-11-24T03:00:00Z,2021-11-23T14:30:00Z"
    })
    void who_comes_on_shift_has_not_seen_the_shift_before(Instant now, Instant since) {
        assertThat(ShiftTime.sinceLastShift(now)).isEqualTo(since);
    }

    @Test
    void the_night_of_the_clock_change_starts_by_the_clock_on_the_wall() {
        assertThat(ShiftTime.sinceLastShift(Instant.parse("2021-10-31T09:00:00Z")))
                .isEqualTo("2021-10-30T20:30:00Z");
    }
}
