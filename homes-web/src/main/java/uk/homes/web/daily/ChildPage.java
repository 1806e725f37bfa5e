package uk.homes.web.daily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.daily.Chronology;
import uk.homes.daily.LogEntries;
import uk.homes.occupancy.Children;
import uk.homes.occupancy.KnownChildRow;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.web.look.Option;

/** What is written about one child, oldest first, in every home the reader may see; opened for a purpose that is kept. */
@Named("childChronology")
@RequestScoped
@Page(
        path = "/daily/child",
        permits = {Permission.DAILY_READ, Permission.DAILY_WITH_CONSENT})
public class ChildPage {

    /** What a chronology is opened for. */
    public enum Purpose {
        CARE,
        REVIEW,
        VISIT,
        CONCERN,
        CHILD
    }

    private static final int WEEKS = 4;

    @Inject
    private Chronology chronology;

    @Inject
    private Children children;

    @Inject
    private Caller caller;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private Long child;
    private String purpose;
    private String from;
    private String to;
    private List<Option> offered;
    private final Map<Long, LocalDate> left = new HashMap<>();
    private LogEntries found;
    private List<EntryGroup> groups = List.of();

    /** Reads once a child and a purpose are chosen. */
    public void read() {
        offered = offered();
        date(from, clock.today());
        date(to, clock.today());
        if (child == null || chosen().isEmpty()) {
            return;
        }
        String words = Texts.of("daily.purpose." + chosen().get());
        found = forms.ask(() -> chronology.of(child, words, first(), last())).orElse(null);
        groups = found == null ? List.of() : EntryGroup.byDay(found.entries());
    }

    /** Whether there is something to show; else the page asks. */
    public boolean isShown() {
        return found != null;
    }

    public String getTitle() {
        return Texts.of("daily.child.title", name());
    }

    public String getLead() {
        return found == null
                ? Texts.of("daily.child.ask")
                : Said.counted("daily.log.entries.", found.entries().size()) + " "
                        + Texts.of("daily.child.lead", Said.day(first()), Said.day(last()));
    }

    public List<EntryGroup> getGroups() {
        return groups;
    }

    public boolean isMore() {
        return found != null && found.more();
    }

    /** The children who live here, by name or code, then those who lived here. */
    public List<Option> getOffered() {
        return offered;
    }

    private List<Option> offered() {
        List<Option> all = new ArrayList<>();
        children.here(home.getId(), clock.today()).forEach(row -> all.add(new Option(row.childId(), row.shown())));
        if (caller.may(Permission.OCCUPANCY_READ, home.getId())) {
            List<KnownChildRow> former = children.former(home.getId());
            former.forEach(row -> left.put(row.childId(), row.leftOn()));
            former.forEach(row -> all.add(new Option(
                    row.childId(),
                    Texts.of(
                            "daily.child.former",
                            row.firstName(),
                            row.code(),
                            row.leftOn().getYear()))));
        }
        return all;
    }

    public List<Option> getPurposes() {
        return Said.options(Purpose.class, "daily.purpose.");
    }

    public LocalDate getFirst() {
        return first();
    }

    public LocalDate getLast() {
        return last();
    }

    private Optional<Purpose> chosen() {
        if (purpose == null || purpose.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new NotFound("purpose", purpose)));
    }

    private String name() {
        return offered.stream()
                .filter(option -> option.value().equals(child))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> Texts.of("daily.child.somebody"));
    }

    private LocalDate first() {
        return date(from, last().minusWeeks(WEEKS));
    }

    private LocalDate last() {
        return date(to, child == null ? clock.today() : left.getOrDefault(child, clock.today()));
    }

    private static LocalDate date(String text, LocalDate otherwise) {
        try {
            LocalDate date = text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
            if (!Days.meant(date)) {
                throw new NotFound("day", text);
            }
            return date;
        } catch (DateTimeException unreadable) {
            throw new NotFound("day", text);
        }
    }

    public Long getChild() {
        return child;
    }

    public void setChild(Long child) {
        this.child = child;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
