package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueCalendarTest {

    private static final Instant MORNING = Instant.parse("2021-11-23T09:00:00Z");

    @Test
    void what_is_due_on_a_day_is_an_event_of_that_day() {
        String feed = feed(new CalendarEntry(
                "a@homes", "Visit the home, Pegasus", "CHR 44(1)", LocalDate.of(2021, 11, 30), null, "https://homes/"));
        assertThat(feed).contains("DTSTART;VALUE=DATE:20211130", "SUMMARY:Visit the home\\, Pegasus", "UID:a@homes");
    }

    @Test
    void what_is_due_at_an_hour_is_an_event_at_that_instant() {
        Instant due = Instant.parse("2021-11-24T23:30:00Z");
        String feed =
                feed(new CalendarEntry("b@homes", "Record", "CHR 35(3)(a)", LocalDate.of(2021, 11, 24), due, null));
        VEvent event = Biweekly.parse(feed).first().getEvents().get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(due);
    }

    @Test
    void an_empty_calendar_is_still_a_calendar() {
        assertThat(DueCalendar.write("What is due", MORNING, List.of()))
                .startsWith("BEGIN:VCALENDAR")
                .contains("END:VCALENDAR");
    }

    private static String feed(CalendarEntry entry) {
        return DueCalendar.write("What is due", MORNING, List.of(entry));
    }
}
