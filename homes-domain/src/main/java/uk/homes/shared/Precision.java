package uk.homes.shared;

import java.time.LocalDate;

/** How exactly people gave a date. */
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    FINANCIAL_YEAR;

    /** The first day of the stretch of this width in which {@code day} lies. Winter starts in December of the year before. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> month(day, (day.getMonthValue() % 12) % 3);
            case QUARTER -> month(day, (day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
            case FINANCIAL_YEAR -> month(day, (day.getMonthValue() + 8) % 12);
        };
    }

    /** The last day of the stretch that starts on {@code start}. */
    public LocalDate end(LocalDate start) {
        return switch (this) {
            case DAY -> start;
            case MONTH -> start.plusMonths(1).minusDays(1);
            case SEASON, QUARTER -> start.plusMonths(3).minusDays(1);
            case YEAR, FINANCIAL_YEAR -> start.plusYears(1).minusDays(1);
        };
    }

    private static LocalDate month(LocalDate day, int monthsBack) {
        return day.withDayOfMonth(1).minusMonths(monthsBack);
    }
}
