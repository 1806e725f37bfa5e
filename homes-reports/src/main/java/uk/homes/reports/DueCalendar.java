package uk.homes.reports;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** What is due, as an iCalendar feed (RFC 5545) that any calendar program can follow. */
public final class DueCalendar {

    private DueCalendar() {}

    /**
     * Writes the feed.
     *
     * @param name what the calendar is called
     * @param written when it was put together
     */
    public static String write(String name, Instant written, List<CalendarEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//homes//due//EN");
        calendar.setName(name);
        for (CalendarEntry entry : entries) {
            calendar.addEvent(event(entry, written));
        }
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(CalendarEntry entry, Instant written) {
        VEvent event = new VEvent();
        event.setUid(entry.key());
        event.setDateTimeStamp(Date.from(written));
        event.setSummary(entry.title());
        event.setDescription(entry.words());
        event.setUrl(entry.link());
        event.setTransparency(Transparency.transparent());
        if (entry.moment() == null) {
            event.setDateStart(midnight(entry.day()), false);
        } else {
            event.setDateStart(Date.from(entry.moment()));
        }
        return event;
    }

    // A day without an hour: the library reads it back in the zone of the machine.
    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
