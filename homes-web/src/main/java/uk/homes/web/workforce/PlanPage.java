package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.web.look.Option;
import uk.homes.workforce.NewShift;
import uk.homes.workforce.Rota;
import uk.homes.workforce.RotaRow;
import uk.homes.workforce.Shifts;
import uk.homes.workforce.Staff;

/** Planning somebody's shift on a day. The hours of the last two weeks are offered; others can be typed. */
@Named("planShift")
@RequestScoped
@Page(path = "/workforce/plan", permits = Permission.WORKFORCE_WRITE)
public class PlanPage {

    private static final int LOOK_BACK = 14;

    @Inject
    private Shifts shifts;

    @Inject
    private Rota rota;

    @Inject
    private Staff staff;

    @Inject
    private WeekAsked asked;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Days days;

    @Inject
    private Forms forms;

    private LocalDate on;
    private List<RotaRow> planned;
    private List<Option> usual;
    private List<Option> people;
    private UUID submission;
    private Long staffId;
    private Hours hours;
    private LocalTime from;
    private LocalTime to;
    private List<String> lead = List.of();

    @PostConstruct
    void read() {
        on = asked.day("on").orElse(clock.today());
        List<RotaRow> lately = rota.between(home.getId(), on.minusDays(LOOK_BACK), on);
        planned = lately.stream()
                .filter(row -> RotaView.dateOf(row.from()).equals(on))
                .toList();
        usual =
                lately.stream()
                        .map(Hours::of)
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(each -> each.getValue() > 1 || lately.size() < LOOK_BACK)
                        .map(each -> each.getKey())
                        .sorted()
                        .map(each -> new Option(each, Texts.of("workforce.rota.hours", each.from(), each.to())))
                        .toList();
        people = staff.here(home.getId(), on).stream()
                .map(each -> new Option(
                        each.staffId(),
                        Texts.of("workforce.plan.person", each.name(), Texts.of("workforce.post." + each.post()))))
                .toList();
    }

    /** Plans it and goes back to the day on the rota. */
    public void plan() {
        Hours wanted = from != null || to != null || hours == null ? new Hours(from, to) : hours;
        NewShift command = new NewShift(
                submission,
                home.getId(),
                staffId == null ? 0 : staffId,
                wanted.start(on),
                wanted.end(on),
                lead.contains("lead"));
        forms.ask(() -> shifts.plan(command)).ifPresent(id -> {
            forms.taken("workforce.shift", home.getSlug() + "." + on);
            forms.goOn("/workforce/rota?home=" + home.getSlug() + "&week=" + on + "#day-" + on, "workforce.plan.done");
        });
    }

    public String getTitle() {
        return Texts.of("workforce.plan.title", days.day(on));
    }

    /** Who is planned already. */
    public String getLead() {
        return planned.isEmpty()
                ? Texts.of("workforce.plan.nobody")
                : Texts.of(
                        "workforce.plan.already",
                        planned.stream()
                                .map(row -> RotaView.hours(row.from(), row.to()) + " " + row.name())
                                .collect(Collectors.joining("; ")));
    }

    public LocalDate getOn() {
        return on;
    }

    public List<Option> getPeople() {
        return people;
    }

    /** The hours that were planned lately. */
    public List<Option> getUsual() {
        return usual;
    }

    public List<Option> getLeads() {
        return List.of(new Option("lead", Texts.of("workforce.plan.leads")));
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }

    public Hours getHours() {
        return hours;
    }

    public void setHours(Hours hours) {
        this.hours = hours;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public List<String> getLeading() {
        return lead;
    }

    public void setLeading(List<String> leading) {
        this.lead = leading;
    }

    /** From when to when by the clock; an end that is not after the start is on the next day. */
    public record Hours(LocalTime from, LocalTime to) implements Comparable<Hours> {

        static Hours of(RotaRow row) {
            return new Hours(
                    row.from().atZone(HomesClock.LONDON).toLocalTime(),
                    row.to().atZone(HomesClock.LONDON).toLocalTime());
        }

        Instant start(LocalDate day) {
            return from == null
                    ? null
                    : day.atTime(from).atZone(HomesClock.LONDON).toInstant();
        }

        Instant end(LocalDate day) {
            if (to == null) {
                return null;
            }
            LocalDate last = from == null || to.isAfter(from) ? day : day.plusDays(1);
            return last.atTime(to).atZone(HomesClock.LONDON).toInstant();
        }

        /** As the answer travels in the form. */
        @Override
        public String toString() {
            return from + "-" + to;
        }

        @Override
        public int compareTo(Hours other) {
            int byStart = from.compareTo(other.from);
            return byStart == 0 ? to.compareTo(other.to) : byStart;
        }
    }
}
