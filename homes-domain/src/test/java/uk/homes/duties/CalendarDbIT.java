package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homes.postgres.TestDatabase;

/** England's calendar: bank holidays, both nights on which the clocks change, and every month of twenty-one years. */
class CalendarDbIT {

    @Test
    void the_bank_holidays_are_those_of_the_oracle() throws SQLException {
        Set<LocalDate> days = new TreeSet<>();
        try (Connection database = TestDatabase.app().getConnection();
                ResultSet rows = database.createStatement().executeQuery("select day from duties.bank_holiday")) {
            while (rows.next()) {
                days.add(rows.getObject(1, LocalDate.class));
            }
        }
        assertThat(days).isEqualTo(CalendarOracle.bankHolidays());
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-28", "2016-12-27", "2020-05-08", "2020-12-28", "2021-12-27", "2021-12-28", "2022-01-03", "2022-06-02",
        "2022-06-03", "2022-09-19", "2022-12-27", "2023-01-02", "2023-05-01", "2023-05-08", "2026-12-28", "2027-12-28"
    })
    void a_published_bank_holiday_is_no_working_day(LocalDate day) {
        assertThat(CalendarOracle.works(day)).isFalse();
        assertThat(CalendarSql.due(TimeUnit.WORKING_DAYS, 1, null, day.minusDays(1), null))
                .isAfter(CalendarOracle.endOf(day));
    }

    @ParameterizedTest
    @CsvSource({"2020-05-04", "2022-05-30"})
    void a_bank_holiday_that_was_moved_is_a_working_day(LocalDate day) {
        assertThat(CalendarSql.due(TimeUnit.WORKING_DAYS, 1, null, day.minusDays(1), null))
                .isEqualTo(CalendarOracle.endOf(day));
    }

    static Stream<YearMonth> months() {
        return IntStream.range(0, (CalendarOracle.LAST_YEAR - CalendarOracle.FIRST_YEAR + 1) * 12)
                .mapToObj(n -> YearMonth.of(CalendarOracle.FIRST_YEAR, 1).plusMonths(n));
    }

    @ParameterizedTest
    @MethodSource("months")
    void the_visit_of_a_month_is_due_by_its_last_day(YearMonth month) {
        LocalDate first = month.atDay(1);
        assertThat(CalendarSql.due(TimeUnit.MONTH_END, null, null, first, null))
                .isEqualTo(CalendarOracle.endOf(CalendarOracle.monthEnd(first)));
        assertThat(CalendarSql.due(TimeUnit.MONTH_END, 20, null, first, null))
                .isEqualTo(CalendarOracle.endOf(month.atDay(20)));
    }

    static Stream<LocalDate> nights() {
        return IntStream.rangeClosed(CalendarOracle.FIRST_YEAR, CalendarOracle.LAST_YEAR)
                .boxed()
                .flatMap(year -> CalendarOracle.clockChanges(year).stream());
    }

    // The night before the change: within the next 24 hours an hour is missing or comes twice.
    @ParameterizedTest
    @MethodSource("nights")
    void a_restraint_at_half_past_eleven_on_the_night_the_clocks_change_is_due_at_the_right_instants(LocalDate sunday) {
        LocalDateTime evening = sunday.minusDays(1).atTime(23, 30);
        Instant used = CalendarOracle.london(evening);
        int shift = sunday.getMonthValue() == 3 ? 1 : -1;
        assertThat(CalendarSql.due(TimeUnit.HOURS, 24, used, null, null))
                .isEqualTo(CalendarOracle.hoursAfter(used, 24))
                .isEqualTo(CalendarOracle.london(evening.plusDays(1).plusHours(shift)));
        assertThat(CalendarSql.due(TimeUnit.HOURS, 48, used, null, null))
                .isEqualTo(CalendarOracle.hoursAfter(used, 48))
                .isEqualTo(CalendarOracle.london(evening.plusDays(2).plusHours(shift)));
        assertThat(CalendarSql.due(TimeUnit.DAYS, 5, used, null, null))
                .isEqualTo(CalendarOracle.london(evening.plusDays(5)));
    }

    @Test
    void where_only_the_day_is_known_hours_run_to_the_end_of_a_day() {
        LocalDate day = LocalDate.of(2021, 11, 1);
        assertThat(CalendarSql.due(TimeUnit.HOURS, 24, null, day, null))
                .isEqualTo(CalendarOracle.endOf(day.plusDays(1)));
        assertThat(CalendarSql.due(TimeUnit.AT_ONCE, 0, null, day, null)).isEqualTo(CalendarOracle.endOf(day));
        Instant noon = CalendarOracle.london(day.atTime(12, 0));
        assertThat(CalendarSql.due(TimeUnit.AT_ONCE, 0, noon, null, null)).isEqualTo(CalendarOracle.endOf(day));
    }
}
