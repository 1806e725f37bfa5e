package uk.homes.web.look;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Precision;

/**
 * A partial date as it is typed, part by part.
 *
 * @param exact the name of the {@link Precision}
 * @param day day of the month
 * @param month 1 to 12
 * @param season SPRING to WINTER
 * @param quarter 1 to 4, of the financial year
 * @param year 2022, or 2022/23 where a financial year is meant
 */
record DateParts(String exact, String day, String month, String season, String quarter, String year)
        implements Serializable {

    private static final List<String> SEASONS = List.of("WINTER", "SPRING", "SUMMER", "AUTUMN");
    private static final Pattern YEAR = Pattern.compile("\\s*(\\d{4})(?:\\s*[/-]\\s*(\\d{2}|\\d{4}))?\\s*");

    /** Reads the parts a form has sent; the name of the first part is empty. */
    static DateParts sent(UnaryOperator<String> part) {
        return new DateParts(
                part.apply(""),
                part.apply("day"),
                part.apply("month"),
                part.apply("season"),
                part.apply("quarter"),
                part.apply("year"));
    }

    /** The parts of a date that is known, or empty ones that start with a month. */
    static DateParts of(PartialDate date) {
        if (date == null) {
            return new DateParts(Precision.MONTH.name(), "", "", "", "", "");
        }
        LocalDate start = date.earliest();
        boolean financial = date.precision() == Precision.QUARTER || date.precision() == Precision.FINANCIAL_YEAR;
        int first = Precision.FINANCIAL_YEAR.start(start).getYear();
        String year = financial
                ? "%d/%02d".formatted(first, (first + 1) % 100)
                : String.valueOf(date.latest().getYear());
        return new DateParts(
                date.precision().name(),
                date.precision() == Precision.DAY ? String.valueOf(start.getDayOfMonth()) : "",
                String.valueOf(start.getMonthValue()),
                SEASONS.get(start.getMonthValue() % 12 / 3),
                String.valueOf((start.getMonthValue() + 8) % 12 / 3 + 1),
                year);
    }

    /** Nothing has been typed: the lists always say something. */
    boolean isEmpty() {
        return isBlank(year) && isBlank(day);
    }

    /** The date, or an exception when the parts give none. */
    PartialDate date() {
        Precision precision = Precision.valueOf(exact);
        return switch (precision) {
            case DAY -> PartialDate.day(calendarYear(), number(month), number(day));
            case MONTH -> PartialDate.month(calendarYear(), number(month));
            case SEASON -> new PartialDate(precision, LocalDate.of(calendarYear(), seasonMonth(), 1));
            case QUARTER -> PartialDate.quarter(financialYear(), inRange(number(quarter), 1, 4));
            case FINANCIAL_YEAR -> PartialDate.financialYear(financialYear());
            case YEAR -> new PartialDate(precision, LocalDate.of(calendarYear(), 1, 1));
        };
    }

    private int seasonMonth() {
        int index = SEASONS.indexOf(season);
        if (index < 0) {
            throw new IllegalArgumentException("season");
        }
        return index * 3 + 1;
    }

    private int calendarYear() {
        Matcher typed = typedYear();
        if (typed.group(2) != null) {
            throw new IllegalArgumentException("one year, not two");
        }
        return inRange(number(typed.group(1)), 1900, 2200);
    }

    private int financialYear() {
        Matcher typed = typedYear();
        int start = inRange(number(typed.group(1)), 1900, 2200);
        if (typed.group(2) != null && Integer.parseInt(typed.group(2)) % 100 != (start + 1) % 100) {
            throw new IllegalArgumentException("a financial year ends in the year after");
        }
        return start;
    }

    private Matcher typedYear() {
        Matcher matcher = YEAR.matcher(year == null ? "" : year);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("year");
        }
        return matcher;
    }

    private static int number(String text) {
        return Integer.parseInt(text == null ? "" : text.strip());
    }

    private static int inRange(int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
