package uk.homes.web.daily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.daily.EntryKind;
import uk.homes.daily.Log;
import uk.homes.daily.LogEntries;
import uk.homes.daily.LogSearch;
import uk.homes.daily.OnVisit;
import uk.homes.occupancy.Children;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Words;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/**
 * The log of a home: a day, a week, or what was looked for. What is shown stands in the address. The independent person reads
 * it while their visit is under way, without a child's name.
 */
@Named
@RequestScoped
@Page(
        path = "/daily/log",
        permits = {Permission.DAILY_READ, Permission.DAILY_ON_VISIT},
        listed = Permission.DAILY_READ,
        menu = Menu.HOME,
        order = 3,
        label = "log",
        main = true)
public class LogPage {

    @Inject
    private Log log;

    @Inject
    private OnVisit onVisit;

    @Inject
    private Caller caller;

    @Inject
    private Children children;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private LogAddress address = new LogAddress();
    private LogEntries found;
    private boolean refused;
    private List<EntryGroup> groups;
    private List<Option> about;
    private List<Option> authors;

    /** Reads what the address asks for. */
    public void read() {
        address.check(clock.today());
        LogEntries nothing = new LogEntries(List.of(), List.of(), 0, false);
        found = forms.ask(this::ask).orElse(nothing);
        refused = found == nothing;
        groups = address.isOneDay()
                ? EntryGroup.byShift(found.entries())
                : EntryGroup.byDay(found.entries(), found.handovers());
    }

    /** Whether a rule refused what was asked for; then nothing is said of what there is. */
    public boolean isRefused() {
        return refused;
    }

    private LogEntries ask() {
        if (!address.isSearch()) {
            return isVisitor()
                    ? onVisit.days(home.getId(), address.first(), address.last())
                    : log.days(home.getId(), address.first(), address.last());
        }
        LogSearch wanted = new LogSearch(
                home.getId(),
                address.getAbout(),
                address.kind(),
                address.getBy(),
                address.from(),
                address.to(),
                Words.tidy(address.getWords()),
                address.getNumber());
        return isVisitor() ? onVisit.search(wanted) : log.search(wanted);
    }

    /** Whether it is read on a visit, not by those who work with the children. */
    public boolean isVisitor() {
        return !caller.may(Permission.DAILY_READ, home.getId());
    }

    public String getTitle() {
        if (address.isSearch()) {
            return Texts.of("daily.log.found");
        }
        return address.isOneDay()
                ? Texts.of("daily.log.day", Said.day(address.first()))
                : Texts.of("daily.log.week", Said.day(address.first()), Said.day(address.last()));
    }

    /** How many there are, and whether all are signed off. */
    public String getLead() {
        if (refused) {
            return home.getName();
        }
        int entries = found.entries().size();
        long awaiting =
                found.entries().stream().filter(entry -> entry.row().awaiting()).count();
        String counted = found.more() || address.getNumber() > 0
                ? Texts.of("daily.log.page", address.getNumber() + 1, entries)
                : Said.counted("daily.log.entries.", entries);
        String notes = found.handovers().isEmpty()
                ? ""
                : " " + Said.counted("daily.log.handovers.", found.handovers().size());
        return home.getName() + ". " + counted + notes + " " + Said.counted("daily.log.awaiting.", awaiting);
    }

    public List<EntryGroup> getGroups() {
        return groups;
    }

    /** The children who live here. */
    public List<Option> getChildren() {
        if (about == null) {
            about = children.here(home.getId(), address.isSearch() ? clock.today() : address.last()).stream()
                    .map(row -> new Option(row.childId(), row.shown()))
                    .toList();
        }
        return about;
    }

    /** Everybody who signed in this log. */
    public List<Option> getAuthors() {
        if (authors == null) {
            authors = isVisitor()
                    ? List.of()
                    : log.authors(home.getId()).stream()
                            .map(row -> new Option(row.id(), row.name()))
                            .toList();
        }
        return authors;
    }

    public List<Option> getKinds() {
        return Said.options(EntryKind.class, "daily.kind.");
    }

    public String getEarlier() {
        return step(-1, "daily.log.earlier.");
    }

    public String getLater() {
        return step(1, "daily.log.later.");
    }

    /** The address of the neighbouring day or week. */
    public String stepTo(int steps) {
        LocalDate day = address.first().plusDays((address.isOneDay() ? 1L : 7L) * steps);
        return base() + (address.isOneDay() ? "&day=" : "&week=") + day;
    }

    /** The week this day lies in. */
    public String getWeekLink() {
        return base() + "&week=" + address.first();
    }

    /** The next page of what was looked for. */
    public String pageLink(int page) {
        return base() + address.query(page);
    }

    public boolean isMore() {
        return found.more();
    }

    /** Whether there is a later day or week that is not in the future. */
    public boolean isLaterThere() {
        return !address.isSearch() && address.last().isBefore(clock.today());
    }

    private String step(int steps, String key) {
        LocalDate day = address.first().plusDays((address.isOneDay() ? 1L : 7L) * steps);
        return Texts.of(key + (address.isOneDay() ? "day" : "week"), Said.day(day));
    }

    private String base() {
        return "/daily/log?home=" + home.getSlug();
    }

    public LogAddress getAddress() {
        return address;
    }
}
