package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LatenessTest {

    private static final Instant EVENT = Instant.parse("2021-11-22T21:50:00Z");

    @Test
    void two_hours_later_is_still_in_time() {
        assertThat(Lateness.late(EVENT, EVENT.plusSeconds(7200))).isFalse();
    }

    @Test
    void longer_than_two_hours_is_late() {
        assertThat(Lateness.late(EVENT, EVENT.plusSeconds(7201))).isTrue();
        assertThat(Lateness.between(EVENT, Instant.parse("2021-11-23T00:15:00Z")))
                .hasHours(2);
    }

    @Test
    void the_hour_that_repeats_in_october_counts_as_the_hours_that_passed() {
        Instant before = Instant.parse("2021-10-31T00:30:00Z");
        assertThat(Lateness.late(before, Instant.parse("2021-10-31T02:30:00Z"))).isFalse();
        assertThat(Lateness.late(before, Instant.parse("2021-10-31T02:31:00Z"))).isTrue();
    }
}
