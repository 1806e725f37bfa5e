package uk.homes.web.daily;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.daily.CorrectEntry;
import uk.homes.daily.Entries;
import uk.homes.daily.EntryRow;
import uk.homes.daily.Log;
import uk.homes.daily.LoggedEntry;
import uk.homes.daily.VersionRow;
import uk.homes.occupancy.Children;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/**
 * Correcting an entry by a further version. When somebody else has corrected it meanwhile, both texts stand side by side and
 * the person chooses; the page remembers that choice is open.
 */
@SuppressWarnings("serial") // what is injected are proxies, which can be stored
@Named("correctEntry")
@ViewScoped
@Page(path = "/daily/correct", permits = Permission.DAILY_WRITE)
public class CorrectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Which text goes on. */
    public enum Keep {
        BOTH,
        MINE,
        THEIRS
    }

    @Inject
    private Log log;

    @Inject
    private Entries entries;

    @Inject
    private Children children;

    @Inject
    private CurrentHome home;

    @Inject
    private Forms forms;

    private Long entry;
    private Integer version;
    private UUID submission;
    private String reason;
    private EntryForm form;
    private Keep keep = Keep.BOTH;
    private boolean conflict;
    private transient LoggedEntry found;
    private transient List<Option> offered;

    /** Finds the entry the address names and fills the form with what it says now. */
    public void find() {
        EntryRow row = found().row();
        if (form == null) {
            form = EntryForm.of(row);
            version = row.version();
        }
    }

    /** Signs the correction. */
    public void sign() {
        if (!EntryTimes.given(form)) {
            return;
        }
        EntryRow row = found().row();
        // The form tells the time to the minute; an untouched time keeps its seconds.
        boolean untouched = Said.time(row.eventAt()).equals(Said.time(form.moment()))
                && Said.date(row.eventAt()).equals(form.getDay());
        CorrectEntry command = new CorrectEntry(
                submission,
                entry,
                version,
                reason,
                form.getAbout(),
                form.getKind(),
                untouched ? row.eventAt() : form.moment(),
                form.getWords(),
                form.getOwnWords());
        try {
            forms.ask(() -> entries.correct(command)).ifPresent(id -> done("daily.correct.done"));
        } catch (ChangedMeanwhile somebodyElse) {
            found = null;
            offered = null;
            conflict = true;
        }
    }

    /** Goes on with the text chosen; it is signed in a further step, so that nobody signs what they have not read. */
    public void settle() {
        if (keep == Keep.THEIRS) {
            forms.goOn(address(), "daily.conflict.theirs");
            return;
        }
        if (keep == Keep.BOTH) {
            form.join(found().row());
        }
        version = found().row().version();
        submission = UUID.randomUUID();
        conflict = false;
        // Marked as another look, so that the draft of the words before does not come back over the words chosen.
        Refused.at("words", Texts.of("daily.conflict.chosen." + keep));
    }

    /** Both entries in all they say, each with the words marked that only it has. */
    public BothTexts getBoth() {
        String byline = Texts.of("daily.conflict.byline", newest().byPost(), Said.moment(newest().writtenAt()));
        EntryRow row = found().row();
        EntryForm theirs = EntryForm.of(row);
        return BothTexts.of(newest().byName(), byline, theirs.said(this::name), form.said(this::name));
    }

    private String name(Long child) {
        return getOffered().stream()
                .filter(option -> option.value().equals(child))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> Texts.of("daily.child.somebody"));
    }

    public List<Option> getKeeps() {
        return List.of(
                new Option(Keep.BOTH, Texts.of("daily.conflict.both"), Texts.of("daily.conflict.bothHint")),
                new Option(Keep.MINE, Texts.of("daily.conflict.mine"), Texts.of("daily.conflict.mineHint")),
                new Option(
                        Keep.THEIRS,
                        Texts.of("daily.conflict.theirsOf", newest().byName()),
                        Texts.of("daily.conflict.theirsHint")));
    }

    /** The children who lived here that day. */
    public List<Option> getOffered() {
        if (offered == null) {
            offered = children.here(home.getId(), Said.date(found().row().eventAt())).stream()
                    .map(row -> new Option(row.childId(), row.shown()))
                    .toList();
        }
        return offered;
    }

    public String getTitle() {
        return conflict ? Texts.of("daily.conflict.title", newest().byName()) : Texts.of("daily.correct.title");
    }

    public String getLead() {
        EntryRow row = found().row();
        return conflict
                ? Texts.of("daily.conflict.lead")
                : Texts.of("daily.correct.lead", row.authorName(), Said.moment(row.signedAt()), row.version());
    }

    public String getAddress() {
        return address();
    }

    private void done(String key) {
        forms.taken("daily.correct", String.valueOf(entry));
        forms.goOn(address(), key);
    }

    private String address() {
        return "/daily/entry?home=" + home.getSlug() + "&entry=" + entry;
    }

    private VersionRow newest() {
        return found().versions().get(0);
    }

    private LoggedEntry found() {
        if (found == null) {
            if (entry == null) {
                throw new NotFound("entry", entry);
            }
            found = log.entry(entry);
        }
        home.mustHave("entry", entry, found.row().homeId());
        return found;
    }

    public EntryForm getForm() {
        return form;
    }

    public boolean isConflict() {
        return conflict;
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Keep getKeep() {
        return keep;
    }

    public void setKeep(Keep keep) {
        this.keep = keep;
    }
}
