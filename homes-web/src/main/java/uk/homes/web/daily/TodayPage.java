package uk.homes.web.daily;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.daily.EntryRow;
import uk.homes.daily.HandoverRow;
import uk.homes.daily.Handovers;
import uk.homes.daily.Log;
import uk.homes.daily.ShiftTime;
import uk.homes.daily.TodaysLog;
import uk.homes.occupancy.ChildRow;
import uk.homes.occupancy.Children;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;
import uk.homes.workforce.OnShift;
import uk.homes.workforce.ShiftRow;
import uk.homes.workforce.Shifts;

/** The first page of everyone who works in a home: who is here, what needs me, what happened, what was handed over. */
@Named
@RequestScoped
@Page(path = "/daily/today", permits = Permission.DAILY_READ, menu = Menu.HOME, order = 1, label = "today", main = true)
public class TodayPage {

    private static final int RECENT = 8;

    @Inject
    private Children children;

    @Inject
    private Shifts shifts;

    @Inject
    private Log log;

    @Inject
    private Handovers handovers;

    @Inject
    @Any
    private Instance<DueSource> dueSources;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest request;

    private List<ChildHere> here;
    private OnShift onShift;
    private TodaysLog today;
    private List<DueRow> due;
    private HandoverRow handover;

    /** A child who lives here, with the newest that was written about them since the last shift. */
    public record ChildHere(long id, String name, String facts, String latest, int entries) {}

    /** A line of what was logged, as short as a glance. */
    public record Line(long id, String machineTime, String time, String about, String words, String by, String late) {}

    @PostConstruct
    void read() {
        Instant now = clock.now();
        today = log.today(home.getId());
        here = children.here(home.getId(), clock.today()).stream()
                .map(this::here)
                .toList();
        onShift = shifts.around(home.getId(), now);
        handover = today.handover();
        due = new ArrayList<>();
        if (caller.may(Permission.DAILY_OVERSEE, home.getId())) {
            String entryPage = request.getContextPath() + "/daily/entry?home=" + home.getSlug() + "&entry=";
            today.awaiting().forEach(row -> due.add(WaitingRow.of(row, entryPage)));
        }
        dueSources.forEach(source -> due.addAll(source.due(home.row())));
    }

    /** "I have read it". */
    public void readHandover() {
        if (handover != null && forms.run(() -> handovers.read(handover.id()))) {
            forms.goOn("/daily/today?home=" + home.getSlug(), "daily.handover.thanks");
        }
    }

    public String getTitle() {
        return Texts.of("daily.today.title", home.getName());
    }

    /** The day, how many live here and how much waits: why one came. */
    public String getLead() {
        return Said.day(clock.today()) + ". " + Said.counted("daily.today.children.", here.size()) + " "
                + Said.counted("daily.today.needs.", due.size());
    }

    public List<ChildHere> getHere() {
        return here;
    }

    public List<DueRow> getDue() {
        return due;
    }

    /** The newest entries since the last shift began. */
    public List<Line> getRecent() {
        return today.recent().stream().limit(RECENT).map(TodayPage::line).toList();
    }

    /** How many more there are. */
    public int getMore() {
        return Math.max(0, today.recent().size() - RECENT);
    }

    /** "Since last night", "Since this morning". */
    public String getSince() {
        return Texts.of("daily.today.since." + ShiftTime.of(clock.now()));
    }

    public String getNowOn() {
        return onShift.now().isEmpty() ? null : names(onShift.now());
    }

    public String getNextOn() {
        return onShift.next().isEmpty() ? null : names(onShift.next());
    }

    public String getNowHours() {
        return Texts.of("daily.today.until", Said.time(onShift.now().get(0).to()));
    }

    public String getNextHours() {
        return Texts.of("daily.today.from", Said.time(onShift.next().get(0).from()));
    }

    public HandoverView getHandover() {
        return handover == null ? null : HandoverView.of(handover);
    }

    /** Whether the person who looks should say that they have read the handover. */
    public boolean isToRead() {
        return handover != null
                && !handover.mine()
                && !handover.readByMe()
                && caller.may(Permission.DAILY_WRITE, home.getId());
    }

    private ChildHere here(ChildRow row) {
        List<EntryRow> about = today.recent().stream()
                .filter(entry -> entry.children().contains(row.childId()))
                .toList();
        String latest = about.isEmpty()
                ? null
                : Texts.of(
                        "daily.today.latest",
                        Said.time(about.get(0).eventAt()),
                        Said.kind(about.get(0).kind()));
        String facts = Texts.of("daily.today.facts", row.age(), row.bedLabel());
        return new ChildHere(row.childId(), row.shown(), facts, latest, about.size());
    }

    private static Line line(EntryRow row) {
        return new Line(
                row.id(),
                row.eventAt().toString(),
                Said.time(row.eventAt()),
                Said.about(row.about()),
                Said.beginning(row.words()),
                row.authorName(),
                Said.late(row));
    }

    private static String names(List<ShiftRow> rows) {
        return rows.stream()
                .map(row -> row.leading() ? Texts.of("daily.today.leading", row.name()) : row.name())
                .collect(Collectors.joining(", "));
    }
}
