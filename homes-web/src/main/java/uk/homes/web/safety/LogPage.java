package uk.homes.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.safety.EntryRow;
import uk.homes.safety.Outcome;
import uk.homes.safety.RoutineRow;
import uk.homes.safety.Routines;
import uk.homes.safety.SafetyKind;
import uk.homes.safety.SafetyLog;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Spoken;

/** A home's fire drills and tests: what is due of each kind, and the last ones that were made. */
@Named("safetyLog")
@RequestScoped
@Page(path = "/safety/log", permits = Permission.SAFETY_READ, menu = Menu.HOME, order = 42, label = "safety")
public class LogPage {

    private static final String ADDRESS = "/safety/log?home=";

    /** One kind of check and how the home stands with it. */
    public record Kind(
            String name,
            String often,
            String last,
            String due,
            String shape,
            String dueOn,
            String record,
            String set) {}

    /** A line of the log, in words. */
    public record Line(
            String when,
            String kind,
            String by,
            String word,
            String shape,
            String found,
            String drill,
            String until,
            String remedy,
            String struck,
            String day,
            String right,
            String strike) {}

    /** A kind to look at alone. */
    public record Tab(String name, String href, String current) {}

    @Inject
    private SafetyLog log;

    @Inject
    private Routines routines;

    @Inject
    private SafetyWords words;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private Asked asked;

    private SafetyKind only;
    private int page;
    private boolean more;
    private List<RoutineRow> standing;
    private List<EntryRow> rows;

    @PostConstruct
    void read() {
        only = asked.one(SafetyKind.class, "kind").orElse(null);
        page = asked.number("page").orElse(0);
        standing = routines.standing(home.getId());
        List<EntryRow> found = log.lines(home.getId(), only, page);
        more = found.size() > SafetyLog.PAGE;
        rows = found.subList(0, Math.min(found.size(), SafetyLog.PAGE));
    }

    public boolean isWriter() {
        return caller.may(Permission.SAFETY_WRITE, home.getId());
    }

    public boolean isSetter() {
        return caller.may(Permission.SAFETY_SET, home.getId());
    }

    /** How many faults wait, in a sentence. */
    public String getLead() {
        return Texts.of(
                "safety.log.lead",
                home.getName(),
                standing.stream().mapToInt(RoutineRow::faults).sum());
    }

    public List<Kind> getKinds() {
        return standing.stream().map(this::kind).toList();
    }

    public List<Line> getLines() {
        return rows.stream().map(this::line).toList();
    }

    /** Everything, or one kind alone. */
    public List<Tab> getTabs() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(Texts.of("safety.log.all"), path(null, 0), only == null ? "page" : null));
        for (SafetyKind kind : SafetyKind.values()) {
            tabs.add(new Tab(words.kind(kind), path(kind, 0), kind == only ? "page" : null));
        }
        return tabs;
    }

    public String getNewer() {
        return page == 0 ? null : path(only, page - 1);
    }

    public String getOlder() {
        return more ? path(only, page + 1) : null;
    }

    private String path(SafetyKind kind, int to) {
        return ADDRESS + home.getSlug() + (kind == null ? "" : "&kind=" + kind) + (to == 0 ? "" : "&page=" + to);
    }

    private Kind kind(RoutineRow row) {
        String record = "/safety/record?home=" + home.getSlug() + "&kind=" + row.kind();
        return new Kind(
                words.kind(row.kind()),
                words.often(row),
                Spoken.moment(row.lastAt()),
                words.due(row),
                row.dueOn() == null ? "" : words.shape(row.dueOn()),
                Spoken.day(row.dueOn()),
                record,
                record + "&what=OFTEN");
    }

    private Line line(EntryRow row) {
        boolean struck = row.struckAt() != null;
        boolean fault = row.outcome() == Outcome.FAULT_FOUND;
        String after = "/safety/record?home=" + home.getSlug() + "&check=" + row.id() + "&what=";
        return new Line(
                Spoken.moment(row.doneAt()),
                words.kind(row.kind()),
                row.doneBy(),
                Texts.of("safety.state." + (struck ? "STRUCK" : fault && !row.waits() ? "RIGHT" : row.outcome())),
                words.shape(row),
                row.found(),
                words.drill(row),
                words.until(row),
                words.remedy(row),
                words.struck(row),
                row.waits() && isWriter() ? after + "DAY" : null,
                row.waits() && isWriter() ? after + "RIGHT" : null,
                struck || !isWriter() ? null : after + "STRIKE");
    }
}
