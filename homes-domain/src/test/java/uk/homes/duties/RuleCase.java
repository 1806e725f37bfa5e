package uk.homes.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A start and when it is then due by a rule. */
record RuleCase(String regulation, String rule, Instant at, LocalDate on, LocalDate fixed, Instant due) {

    static RuleCase of(String line) {
        String[] cells = line.split("\\|");
        boolean hour = cells[2].contains("T");
        return new RuleCase(
                cells[0],
                cells[1],
                hour ? moment(cells[2]) : null,
                hour ? null : LocalDate.parse(cells[2]),
                cells[3].isEmpty() ? null : LocalDate.parse(cells[3]),
                cells[4].contains("T") ? moment(cells[4]) : CalendarOracle.endOf(LocalDate.parse(cells[4])));
    }

    private static Instant moment(String wall) {
        return CalendarOracle.london(LocalDateTime.parse(wall));
    }

    @Override
    public String toString() {
        return regulation + " (" + rule + ")";
    }
}
