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
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.web.look.Option;
import uk.homes.workforce.RecordWorked;
import uk.homes.workforce.Rota;
import uk.homes.workforce.RotaRow;

/** Recording what became of a shift: when somebody came and went, or that they did not come. */
@Named
@RequestScoped
@Page(path = "/workforce/worked", permits = Permission.WORKFORCE_WRITE)
public class WorkedPage {

    @Inject
    private Rota rota;

    @Inject
    private Asked asked;

    @Inject
    private CurrentHome home;

    @Inject
    private Days days;

    @Inject
    private Forms forms;

    private RotaRow row;
    private UUID submission;
    private Boolean came;
    private LocalTime from;
    private LocalTime to;
    private String words;

    @PostConstruct
    void read() {
        row = rota.shift(asked.needed("shift"));
        home.about(row.homeId());
        came = row.came() == null || row.came();
        from = time(came && row.workedFrom() != null ? row.workedFrom() : row.from());
        to = time(came && row.workedTo() != null ? row.workedTo() : row.to());
        words = row.words();
    }

    /** Records it and goes back to the day on the rota. */
    public void save() {
        boolean there = Boolean.TRUE.equals(came);
        Instant start = there ? nearest(from, row.from()) : null;
        Instant end = there ? after(to, start) : null;
        forms.ask(() -> rota.record(new RecordWorked(submission, row.id(), there, start, end, words)))
                .ifPresent(id -> {
                    forms.taken("workforce.worked", String.valueOf(row.id()));
                    LocalDate day = RotaView.dateOf(row.from());
                    forms.goOn(
                            "/workforce/rota?home=" + home.getSlug() + "&week=" + day + "#day-" + day,
                            "workforce.worked.done");
                });
    }

    // Who comes at 23:50 for a shift at 00:10 came the evening before.
    private static Instant nearest(LocalTime time, Instant planned) {
        if (time == null) {
            return null;
        }
        LocalDate day = RotaView.dateOf(planned);
        return List.of(day.minusDays(1), day, day.plusDays(1)).stream()
                .map(each -> each.atTime(time).atZone(HomesClock.LONDON).toInstant())
                .min((one, other) -> distance(one, planned).compareTo(distance(other, planned)))
                .orElseThrow();
    }

    private static Long distance(Instant one, Instant other) {
        return Math.abs(one.getEpochSecond() - other.getEpochSecond());
    }

    private static Instant after(LocalTime time, Instant start) {
        if (time == null || start == null) {
            return null;
        }
        LocalDate day = RotaView.dateOf(start);
        Instant same = day.atTime(time).atZone(HomesClock.LONDON).toInstant();
        return same.isAfter(start)
                ? same
                : day.plusDays(1).atTime(time).atZone(HomesClock.LONDON).toInstant();
    }

    private static LocalTime time(Instant at) {
        return at.atZone(HomesClock.LONDON).toLocalTime();
    }

    public String getTitle() {
        return Texts.of("workforce.worked.title", row.name());
    }

    /** The shift as it was planned. */
    public String getLead() {
        return Texts.of("workforce.worked.lead", days.dayOf(row.from()), RotaView.hours(row.from(), row.to()));
    }

    public String getBack() {
        return "/workforce/rota?home=" + home.getSlug() + "&week=" + RotaView.dateOf(row.from());
    }

    public List<Option> getAnswers() {
        return List.of(
                new Option(true, Texts.of("workforce.worked.came")),
                new Option(false, Texts.of("workforce.rota.didNotCome")));
    }

    public RotaRow getRow() {
        return row;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Boolean getCame() {
        return came;
    }

    public void setCame(Boolean came) {
        this.came = came;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
