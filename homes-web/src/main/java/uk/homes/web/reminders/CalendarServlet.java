package uk.homes.web.reminders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import uk.homes.access.Permission;
import uk.homes.duties.Duty;
import uk.homes.reminders.Calendars;
import uk.homes.reports.CalendarEntry;
import uk.homes.reports.DueCalendar;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** A person's private calendar for calendar programs, which cannot sign in: its address is the secret. */
@Dependent
@Page(path = "/reminders/calendar.ics", permits = Permission.ANYONE)
@WebServlet("/reminders/calendar.ics")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Calendars calendars;

    @Inject
    private transient LetterWords words;

    @Inject
    private transient HomesClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String secret = request.getParameter("key");
        List<Duty> duties;
        try {
            duties = calendars.read(secret == null ? "" : secret);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String link = request.getRequestURL().toString().replace("/reminders/calendar.ics", "/duties/mine");
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(DueCalendar.write(
                        Texts.of("reminders.calendar.name"),
                        clock.now(),
                        duties.stream().map(duty -> entry(duty, link)).toList()));
    }

    private CalendarEntry entry(Duty duty, String link) {
        return new CalendarEntry(
                duty.rule() + "-" + duty.record() + "-" + duty.recordId() + "@homes",
                words.title(duty),
                words.rule(duty),
                duty.dueOn(),
                duty.byTheHour() ? duty.dueAt() : null,
                link);
    }
}
