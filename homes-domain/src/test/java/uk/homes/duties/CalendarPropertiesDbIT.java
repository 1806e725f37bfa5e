package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the day and the number, the database counts as the oracle does: 2015 to 2035. */
class CalendarPropertiesDbIT {

    private static final LocalDate FIRST = LocalDate.of(CalendarOracle.FIRST_YEAR, 1, 1);
    private static final long MINUTES = ChronoUnit.MINUTES.between(
            FIRST.atStartOfDay(), LocalDate.of(CalendarOracle.LAST_YEAR, 11, 1).atStartOfDay());

    @Property
    void working_days_stand_still_on_weekends_and_bank_holidays(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 40) int days) {
        assertThat(CalendarSql.due(TimeUnit.WORKING_DAYS, days, null, start, null))
                .isEqualTo(CalendarOracle.endOf(CalendarOracle.workingDaysAfter(start, days)));
    }

    @Property
    void days_and_weeks_run_to_the_end_of_their_last_day(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 400) int amount) {
        assertThat(CalendarSql.due(TimeUnit.DAYS, amount, null, start, null))
                .isEqualTo(CalendarOracle.endOf(start.plusDays(amount)));
        assertThat(CalendarSql.due(TimeUnit.WEEKS, amount, null, start, null))
                .isEqualTo(CalendarOracle.endOf(start.plusDays(7L * amount)));
    }

    @Property
    void months_and_years_end_on_the_same_day_of_the_month_or_on_its_last(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = -24, max = 240) int amount) {
        assertThat(CalendarSql.due(TimeUnit.MONTHS, amount, null, start, null))
                .isEqualTo(CalendarOracle.endOf(CalendarOracle.monthsAfter(start, amount)));
        assertThat(CalendarSql.due(TimeUnit.YEARS, amount / 12, null, start, null))
                .isEqualTo(CalendarOracle.endOf(CalendarOracle.monthsAfter(start, amount / 12 * 12)));
    }

    @Property
    void hours_are_hours_as_they_pass(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 120) int hours) {
        assertThat(CalendarSql.due(TimeUnit.HOURS, hours, start, null, null))
                .isEqualTo(CalendarOracle.hoursAfter(start, hours));
        assertThat(CalendarSql.due(TimeUnit.AT_ONCE, hours, start, null, null))
                .isEqualTo(CalendarOracle.hoursAfter(start, hours));
    }

    @Property
    void a_date_in_the_record_counts_whatever_the_rule_says(
            @ForAll("moments") Instant start, @ForAll("days") LocalDate fixed) {
        assertThat(CalendarSql.due(TimeUnit.RECORDED, null, start, null, fixed)).isEqualTo(CalendarOracle.endOf(fixed));
        assertThat(CalendarSql.due(TimeUnit.DAYS, 10, start, null, fixed)).isEqualTo(CalendarOracle.endOf(fixed));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, MINUTES / 1440).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Instant> moments() {
        LocalDateTime first = FIRST.atStartOfDay();
        return Arbitraries.longs()
                .between(0, MINUTES)
                .map(minutes -> CalendarOracle.london(first.plusMinutes(minutes)));
    }
}
