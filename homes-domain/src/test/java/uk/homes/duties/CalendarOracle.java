package uk.homes.duties;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.homes.shared.HomesClock;

/** England's calendar, counted in another way than the database counts it: by a printed table of Easters, day by day. */
final class CalendarOracle {

    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2035;

    private static final List<String> EASTERS = List.of(
            "2015-04-05",
            "2016-03-27",
            "2017-04-16",
            "2018-04-01",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25");

    private static final Set<LocalDate> HOLIDAYS = holidays();

    private CalendarOracle() {}

    static Set<LocalDate> bankHolidays() {
        return HOLIDAYS;
    }

    static boolean works(LocalDate day) {
        return !isWeekend(day) && !HOLIDAYS.contains(day);
    }

    static LocalDate workingDaysAfter(LocalDate start, int days) {
        LocalDate day = start;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }

    static LocalDate monthsAfter(LocalDate start, int months) {
        int count = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        YearMonth month = YearMonth.of(Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1);
        return month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
    }

    static LocalDate monthEnd(LocalDate start) {
        LocalDate day = start;
        while (day.plusDays(1).getMonth() == start.getMonth()) {
            day = day.plusDays(1);
        }
        return day;
    }

    static Instant hoursAfter(Instant start, int hours) {
        return start.plus(Duration.ofHours(hours));
    }

    /** The last moment of a day in London, to the microsecond. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(HomesClock.LONDON).toInstant().minusNanos(1000);
    }

    static Instant london(LocalDateTime wall) {
        return wall.atZone(HomesClock.LONDON).toInstant();
    }

    /** The last Sundays of March and October: the nights on which the clocks change. */
    static List<LocalDate> clockChanges(int year) {
        return List.of(lastSunday(year, Month.MARCH), lastSunday(year, Month.OCTOBER));
    }

    private static LocalDate lastSunday(int year, Month month) {
        return last(DayOfWeek.SUNDAY, year, month);
    }

    private static Set<LocalDate> holidays() {
        Set<LocalDate> days = new TreeSet<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate easter = LocalDate.parse(EASTERS.get(year - FIRST_YEAR));
            keep(days, LocalDate.of(year, 1, 1));
            days.add(easter.minusDays(2));
            days.add(easter.plusDays(1));
            days.add(firstMonday(year, Month.MAY));
            days.add(last(DayOfWeek.MONDAY, year, Month.MAY));
            days.add(last(DayOfWeek.MONDAY, year, Month.AUGUST));
            christmas(days, year);
        }
        days.remove(LocalDate.of(2020, 5, 4));
        days.remove(LocalDate.of(2022, 5, 30));
        for (String extra : List.of("2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08")) {
            days.add(LocalDate.parse(extra));
        }
        return days;
    }

    // The 25th and the 26th each want a weekday of their own.
    private static void christmas(Set<LocalDate> days, int year) {
        LocalDate first = LocalDate.of(year, 12, 25);
        LocalDate second = LocalDate.of(year, 12, 26);
        Set<LocalDate> own = new TreeSet<>();
        List.of(first, second).stream().filter(day -> !isWeekend(day)).forEach(own::add);
        LocalDate next = LocalDate.of(year, 12, 27);
        while (own.size() < 2) {
            if (!isWeekend(next)) {
                own.add(next);
            }
            next = next.plusDays(1);
        }
        days.addAll(own);
    }

    private static void keep(Set<LocalDate> days, LocalDate day) {
        LocalDate kept = day;
        while (isWeekend(kept)) {
            kept = kept.plusDays(1);
        }
        days.add(kept);
    }

    private static LocalDate firstMonday(int year, Month month) {
        LocalDate day = LocalDate.of(year, month, 1);
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate last(DayOfWeek weekday, int year, Month month) {
        LocalDate day = YearMonth.of(year, month).atEndOfMonth();
        while (day.getDayOfWeek() != weekday) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
