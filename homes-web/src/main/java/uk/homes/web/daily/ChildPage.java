package uk.homes.web.daily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Permission;
import uk.homes.daily.Chronology;
import uk.homes.daily.LogEntries;
import uk.homes.occupancy.ChildRow;
import uk.homes.occupancy.Children;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
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
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private Long child;
    private String purpose;
    private String from;
    private String to;
    private List<ChildRow> here;
    private LogEntries found;
    private List<EntryGroup> groups = List.of();

    /** Reads once a child and a purpose are chosen. */
    public void read() {
        date(from, clock.today());
        date(to, clock.today());
        here = children.here(home.getId(), clock.today());
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

    /** The children who live here, by name or code. */
    public List<Option> getOffered() {
        return here.stream().map(row -> new Option(row.childId(), row.shown())).toList();
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
        return here.stream()
                .filter(row -> child != null && row.childId() == child)
                .map(ChildRow::shown)
                .findFirst()
                .orElseGet(() -> Texts.of("daily.child.somebody"));
    }

    private LocalDate first() {
        return date(from, last().minusWeeks(WEEKS));
    }

    private LocalDate last() {
        return date(to, clock.today());
    }

    private static LocalDate date(String text, LocalDate otherwise) {
        try {
            LocalDate date = text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
            if (date.getYear() < 1900 || date.getYear() > 2200) {
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
