package uk.homes.web.daily;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.daily.CommentOnEntry;
import uk.homes.daily.Entries;
import uk.homes.daily.EntryKind;
import uk.homes.daily.EntryRow;
import uk.homes.daily.Log;
import uk.homes.daily.LoggedEntry;
import uk.homes.daily.SignOffEntry;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** One entry with every version; the manager comments on it and signs it. */
@Named
@RequestScoped
@Page(path = "/daily/entry", permits = Permission.DAILY_READ)
public class EntryPage {

    @Inject
    private Log log;

    @Inject
    private Entries entries;

    @Inject
    private MeasureBeside beside;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest request;

    private long entry;
    private Integer version;
    private UUID submission;
    private String comment;
    private List<String> spoke = List.of();
    private LoggedEntry found;
    private EntryView view;
    private List<Long> unrecorded = List.of();

    @PostConstruct
    void address() {
        entry = AskedFor.number(request, "entry");
    }

    /** Finds the entry the address names, in the home the address names. */
    public void find() {
        found = log.entry(entry);
        home.mustHave("entry", entry, found.row().homeId());
        view = EntryView.of(found);
        unrecorded = beside.unrecorded(found.row());
    }

    /** Keeps the manager's comment. */
    public void say() {
        forms.ask(() -> entries.comment(new CommentOnEntry(submission, entry, comment)))
                .ifPresent(id -> {
                    forms.taken("daily.comment", String.valueOf(entry));
                    forms.goOn(here(), "daily.comment.done");
                });
    }

    /** The manager's signature. */
    public void signOff() {
        try {
            if (forms.run(() -> entries.signOff(new SignOffEntry(entry, version, !spoke.isEmpty())))) {
                forms.goOn(here(), "daily.signOff.done");
            }
        } catch (ChangedMeanwhile corrected) {
            version = row().version();
            Refused.because(Texts.of("daily.signOff.changed"));
        }
    }

    public String getTitle() {
        return Texts.of("daily.entry.title", getView().about(), view.time());
    }

    public String getLead() {
        return home.getName() + ", " + getView().day();
    }

    public String getDayLink() {
        return "/daily/log?home=" + home.getSlug() + "&day=" + Said.date(row().eventAt());
    }

    public String getCorrectLink() {
        return "/daily/correct?home=" + home.getSlug() + "&entry=" + entry;
    }

    /** Whether this person may correct it: its author, or who oversees the log. */
    public boolean isCorrectable() {
        return caller.may(Permission.DAILY_WRITE, row().homeId())
                && (caller.personId().equals(row().authorId()) || isOverseen());
    }

    public boolean isOverseen() {
        return caller.may(Permission.DAILY_OVERSEE, row().homeId());
    }

    /** Whether this person is asked for a signature: it waits, and none of it is their own. */
    public boolean isSignable() {
        return isOverseen()
                && row().awaiting()
                && !caller.personId().equals(row().authorId())
                && !caller.name().equals(row().correctedBy());
    }

    /** Whether the law wants the manager to have spoken to whoever wrote it. */
    public boolean isTalk() {
        return row().kind().needsTalk();
    }

    /** One box to tick: "I have spoken to Tom Askew". */
    public List<Option> getSpokeOptions() {
        return List.of(new Option("spoke", Texts.of("daily.signOff.spokeTo", row().authorName())));
    }

    /** Where the record of the measure itself is made, for each child for whom there is none: one tap, all known filled in. */
    public List<Option> getToRecord() {
        if (!caller.may(Permission.MEASURES_WRITE, row().homeId())) {
            return List.of();
        }
        List<Long> whose = row().children();
        if (row().kind() == EntryKind.MEASURE && whose.isEmpty()) {
            return List.of(new Option(recordLink(""), Texts.of("daily.entry.record")));
        }
        return unrecorded.stream()
                .map(child -> new Option(
                        recordLink("&with=" + child),
                        unrecorded.size() == 1
                                ? Texts.of("daily.entry.record")
                                : Texts.of(
                                        "daily.entry.recordWith", row().about().split(", ")[whose.indexOf(child)])))
                .toList();
    }

    private String recordLink(String with) {
        return "/measures/add?home=" + home.getSlug() + with + "&at="
                + LocalDateTime.ofInstant(row().eventAt(), HomesClock.LONDON);
    }

    private String here() {
        return "/daily/entry?home=" + home.getSlug() + "&entry=" + entry;
    }

    private EntryRow row() {
        if (found == null) {
            find();
        }
        return found.row();
    }

    public EntryView getView() {
        row();
        return view;
    }

    public long getEntry() {
        return entry;
    }

    /** The version that was read, so that nobody signs one they have not seen. */
    public Integer getVersion() {
        return version == null ? row().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public List<String> getSpoke() {
        return spoke;
    }

    public void setSpoke(List<String> spoke) {
        this.spoke = spoke == null ? List.of() : List.copyOf(spoke);
    }
}
