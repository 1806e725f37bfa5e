package uk.homes.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homes.shared.HomesClock;

/** CHR 35(3): within 24 hours, 48 hours and 5 days of the use of the measure. */
class MeasureClockTest {

    @ParameterizedTest
    @CsvSource({
        // The night the clocks go back: 30 October 2021 is followed by a day of 25 hours.
        "2021-10-30T23:30, 2021-10-31T22:30:00Z, 2021-11-01T22:30:00Z, 2021-11-04T23:30:00Z",
        // Within the hour that comes twice, the first time and the evening after it.
        "2021-10-31T01:30, 2021-11-01T00:30:00Z, 2021-11-02T00:30:00Z, 2021-11-05T01:30:00Z",
        "2021-10-31T23:30, 2021-11-01T23:30:00Z, 2021-11-02T23:30:00Z, 2021-11-05T23:30:00Z",
        // The night the clocks go forward: 28 March 2021 has 23 hours.
        "2021-03-27T23:30, 2021-03-28T23:30:00Z, 2021-03-29T23:30:00Z, 2021-04-01T22:30:00Z",
        "2021-03-28T23:30, 2021-03-29T22:30:00Z, 2021-03-30T22:30:00Z, 2021-04-02T22:30:00Z",
        // An ordinary night, over a weekend and a month's end.
        "2021-11-26T23:30, 2021-11-27T23:30:00Z, 2021-11-28T23:30:00Z, 2021-12-01T23:30:00Z"
    })
    void a_measure_is_due_after_24_hours_48_hours_and_5_days(
            LocalDateTime used, Instant record, Instant user, Instant child) {
        Instant at = used.atZone(HomesClock.LONDON).toInstant();
        assertThat(MeasureClock.RECORD.due(at)).isEqualTo(record);
        assertThat(MeasureClock.USER.due(at)).isEqualTo(user);
        assertThat(MeasureClock.CHILD.due(at)).isEqualTo(child);
    }

    @Test
    void hours_pass_as_they_pass_and_days_end_at_the_same_time_on_the_clock_on_every_night_for_ten_years() {
        for (LocalDate day = LocalDate.of(2015, 4, 1); day.isBefore(LocalDate.of(2025, 4, 1)); day = day.plusDays(1)) {
            Instant at = day.atTime(23, 30).atZone(HomesClock.LONDON).toInstant();
            assertThat(MeasureClock.RECORD.due(at).getEpochSecond() - at.getEpochSecond())
                    .isEqualTo(24 * 3600);
            assertThat(MeasureClock.USER.due(at).getEpochSecond() - at.getEpochSecond())
                    .isEqualTo(48 * 3600);
            assertThat(MeasureClock.CHILD.due(at).atZone(HomesClock.LONDON).toLocalDateTime())
                    .isEqualTo(day.plusDays(5).atTime(23, 30));
        }
    }

    @ParameterizedTest
    @CsvSource({"RECORD, CHR 35(3)(a)", "USER, CHR 35(3)(b)", "CHILD, CHR 35(3)(c)"})
    void each_clock_names_its_provision(MeasureClock clock, String provision) {
        assertThat(clock.provision()).isEqualTo(provision);
    }
}
