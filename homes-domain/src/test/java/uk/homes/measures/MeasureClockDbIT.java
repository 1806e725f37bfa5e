package uk.homes.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homes.duties.DueTime;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.WantedDuties;
import uk.homes.shared.HomesClock;
import uk.homes.testing.LivedInHome;

/** CHR 35(3): within 24 hours, 48 hours and 5 days of the use of the measure, from the record to the list of what is due. */
class MeasureClockDbIT {

    private final LivedInHome home = new LivedInHome();
    private final Duties duties = home.house.get(Duties.class);

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
    void a_restraint_that_was_recorded_is_due_after_24_hours_48_hours_and_5_days(
            LocalDateTime used, Instant record, Instant user, Instant child) {
        livedHereThen();
        Instant at = used.atZone(HomesClock.LONDON).toInstant();
        Long id = AMeasure.in(home).at(at).recorded();
        assertThat(listed(id, at)).containsExactly(Map.entry("CHR35_CHILD", child), Map.entry("CHR35_USER", user));
        Map<String, DueTime> times = times(id, at);
        assertThat(times.get("CHR35_RECORD").dueAt()).isEqualTo(record);
        assertThat(times.get("CHR35_RECORD").doneAt()).isEqualTo(at.plusSeconds(3600));
        assertThat(times.get("CHR35_USER").dueAt()).isEqualTo(user);
        assertThat(times.get("CHR35_CHILD").dueAt()).isEqualTo(child);
    }

    @Test
    void hours_pass_as_they_pass_and_days_end_at_the_same_time_on_the_clock_on_every_night_for_ten_years() {
        List<LocalDate> wrong = LocalDate.of(2015, 4, 1)
                .datesUntil(LocalDate.of(2025, 4, 1))
                .filter(day -> !rightly(day))
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(NIGHTS).hasSize(3653);
    }

    // Each night at 23:30 as the database counts it: the seconds of both hour clocks, and the wall time of the day
    // clock.
    private static final Map<LocalDate, String> NIGHTS = nights();

    private static Map<LocalDate, String> nights() {
        String all = LivedInHome.text(
                """
                select string_agg(d::date || ' ' || extract(epoch from duties.due_at('HOURS', 24, n, null, null) - n)::integer || ' '
                           || extract(epoch from duties.due_at('HOURS', 48, n, null, null) - n)::integer || ' '
                           || (duties.due_at('DAYS', 5, n, null, null) at time zone 'Europe/London'), '|')
                  from generate_series(timestamp '2015-04-01', timestamp '2025-03-31', interval '1 day') d
                 cross join lateral (select (d + time '23:30') at time zone 'Europe/London' as n) x""");
        return List.of(all.split("\\|")).stream()
                .collect(Collectors.toMap(
                        line -> LocalDate.parse(line.substring(0, 10)),
                        line -> line.substring(11),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static boolean rightly(LocalDate day) {
        return NIGHTS.get(day).equals("86400 172800 " + day.plusDays(5) + " 23:30:00");
    }

    @ParameterizedTest
    @CsvSource({
        "RECORD, CHR 35(3)(a), CHR35_RECORD",
        "USER, CHR 35(3)(b), CHR35_USER",
        "CHILD, CHR 35(3)(c), CHR35_CHILD"
    })
    void each_clock_names_its_provision_and_its_rule(MeasureClock clock, String provision, String rule) {
        assertThat(clock.provision()).isEqualTo(provision);
        assertThat(clock.rule()).isEqualTo(rule);
        assertThat(LivedInHome.text("select regulation from duties.rule where key = '" + rule + "'"))
                .isEqualTo(provision);
    }

    private void livedHereThen() {
        LivedInHome.owner("update occupancy.placement set from_date = '2020-07-01' where home_id = " + home.id);
    }

    private Map<String, Instant> listed(Long id, Instant used) {
        WantedDuties wanted = WantedDuties.of(home.id, false, null);
        return home.dana.doesAt(used.plusSeconds(7200), () -> duties.list(wanted)).stream()
                .filter(duty -> duty.record().equals("measures.measure") && duty.recordId() == id)
                .collect(Collectors.toMap(Duty::rule, Duty::dueAt, (one, same) -> one, TreeMap::new));
    }

    private Map<String, DueTime> times(Long id, Instant used) {
        return home
                .dana
                .doesAt(used.plusSeconds(7200), () -> duties.times(List.of("measures.measure"), List.of(id)))
                .stream()
                .collect(Collectors.toMap(DueTime::rule, time -> time));
    }
}
