package uk.homes.web.daily;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.daily.AddEntry;
import uk.homes.daily.Entries;
import uk.homes.daily.EntryKind;
import uk.homes.occupancy.Children;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Adding to the log: who, what kind and when have answers already; one types and signs. */
@Named("addEntry")
@RequestScoped
@Page(path = "/daily/add", permits = Permission.DAILY_WRITE, menu = Menu.HOME, order = 2, label = "add", main = true)
public class AddPage {

    @Inject
    private Entries entries;

    @Inject
    private Children children;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private final EntryForm entry = new EntryForm();
    private List<Option> offered;
    private UUID submission;
    private Long child;

    @PostConstruct
    void justNow() {
        entry.at(clock.now());
    }

    /** Signs and adds. */
    public void sign() {
        AddEntry command = new AddEntry(
                submission,
                home.getId(),
                entry.getAbout(),
                entry.getKind(),
                entry.moment(),
                entry.getWords(),
                entry.getOwnWords());
        boolean timed = EntryTimes.given(entry);
        if (timed) {
            forms.ask(() -> entries.add(command)).ifPresent(id -> {
                forms.taken("daily.entry", home.getSlug());
                forms.goOn(after(id), "daily.add.done");
            });
        }
    }

    // Where a measure was used, its own record comes next.
    private String after(long id) {
        return entry.getKind() == EntryKind.MEASURE
                ? "/daily/entry?home=" + home.getSlug() + "&entry=" + id
                : "/daily/today?home=" + home.getSlug();
    }

    /** The children who live here, to tick. */
    public List<Option> getOffered() {
        if (offered == null) {
            offered = children.here(home.getId(), clock.today()).stream()
                    .map(row -> new Option(row.childId(), row.shown()))
                    .toList();
        }
        return offered;
    }

    public String getLead() {
        return home.getName() + ", " + Said.day(clock.today());
    }

    public String getCancel() {
        return Texts.of("daily.add.later");
    }

    public EntryForm getEntry() {
        return entry;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Long getChild() {
        return child;
    }

    /** Whom the link was about; a stranger's number ticks nobody. */
    public void setChild(Long child) {
        this.child = child;
        if (getOffered().stream().anyMatch(option -> option.value().equals(child))) {
            entry.setAbout(List.of(child));
        }
    }
}
