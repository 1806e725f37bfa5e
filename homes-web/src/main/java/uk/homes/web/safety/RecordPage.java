package uk.homes.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.occupancy.Children;
import uk.homes.safety.EntryRow;
import uk.homes.safety.IntervalUnit;
import uk.homes.safety.Outcome;
import uk.homes.safety.Routines;
import uk.homes.safety.SafetyKind;
import uk.homes.safety.SafetyLog;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Spoken;

/** Records a drill or a test with one thumb; and what follows: a fault’s day, its remedy, a line struck out, how often. */
@Named("safetyRecord")
@RequestScoped
@Page(path = "/safety/record", permits = Permission.SAFETY_WRITE)
public class RecordPage {

    /** What can be recorded here. */
    public enum What {
        CHECK,
        DAY,
        RIGHT,
        STRIKE,
        OFTEN
    }

    /** Another kind of check to record instead. */
    public record Tab(String name, String href, String current) {}

    @Inject
    private SafetyLog log;

    @Inject
    private Routines routines;

    @Inject
    private Children children;

    @Inject
    private SafetyWords words;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    private What what;
    private SafetyKind kind;
    private EntryRow entry;
    private long homeId;
    private String slug;
    private String homeName;
    private UUID submission;
    private LocalDate shown;
    private List<Option> offered;
    private List<Option> everybody;
    private final CheckForm check = new CheckForm();
    private final LaterForm later = new LaterForm();

    @PostConstruct
    void open() {
        entry = asked.id("check").map(log::find).orElse(null);
        what = asked.one(What.class, "what").orElse(entry == null ? What.CHECK : What.STRIKE);
        boolean ofEntry = what != What.CHECK && what != What.OFTEN;
        if (ofEntry != (entry != null)) {
            throw new NotFound("check", "none");
        }
        if (ofEntry) {
            home.about(entry.homeId());
        }
        homeId = ofEntry ? entry.homeId() : home.getId();
        slug = ofEntry ? entry.homeSlug() : home.getSlug();
        homeName = ofEntry ? entry.homeName() : home.getName();
        kind = ofEntry ? entry.kind() : asked.one(SafetyKind.class, "kind").orElse(SafetyKind.ALARM_TEST);
        if (!caller.may(what == What.OFTEN ? Permission.SAFETY_SET : Permission.SAFETY_WRITE, homeId)) {
            throw new NotFound("home", slug);
        }
        shown = asked.day("day").orElse(clock.today());
        check.setDay(shown);
        check.setWhen(Spoken.clock(clock.now()));
        check.setBy(caller.name());
        later.setOn(clock.today());
    }

    /** Shows who lived here on the day that was entered. What was typed stays. */
    public void look() {
        offered = null;
    }

    /** Records it. */
    public void keep() {
        forms.ask(this::record).ifPresent(id -> {
            forms.taken("safety.record", getDraft());
            forms.goOn("/safety/log?home=" + slug, "safety.done." + what);
        });
    }

    private Long record() {
        return switch (what) {
            case CHECK -> log.record(check.entry(submission, homeId, kind));
            case DAY ->
                log.setDay(new SafetyLog.FaultDay(submission, entry.id(), later.getRightUntil(), later.getReason()));
            case RIGHT ->
                log.putRight(
                        new SafetyLog.Remedy(submission, entry.id(), later.getOn(), later.getBy(), later.getWords()));
            case STRIKE -> log.strike(new SafetyLog.Strike(submission, entry.id(), later.getReason()));
            case OFTEN ->
                routines.set(new Routines.Often(
                        submission, homeId, kind, later.getEvery(), later.getUnit(), later.getReason()));
        };
    }

    /** Under which name what is typed is kept. */
    public String getDraft() {
        return slug + "." + what + "." + (entry == null ? kind.name() : String.valueOf(entry.id()));
    }

    public String getTitle() {
        return Texts.of("safety.title." + what, words.kind(kind));
    }

    /** The home, and of a line of the log when it was. */
    public String getLead() {
        return entry == null
                ? homeName
                : Texts.of("safety.record.lead", homeName, Spoken.moment(entry.doneAt()), entry.doneBy());
    }

    /** The other kinds, for somebody who came for one of them. */
    public List<Tab> getTabs() {
        return Arrays.stream(SafetyKind.values())
                .map(each -> new Tab(
                        words.kind(each),
                        "/safety/record?home=" + slug + "&kind=" + each,
                        each == kind ? "page" : null))
                .toList();
    }

    public List<Option> getOutcomes() {
        return options("safety.state.", List.of(Outcome.values()));
    }

    public List<Option> getUnits() {
        return options("safety.unit.", List.of(IntervalUnit.values()));
    }

    public List<Option> getNights() {
        return options("safety.night.", List.of(false, true));
    }

    /** The children who lived here on the day of the drill, those who have left since as well. */
    public List<Option> getOffered() {
        if (!isDrill()) {
            return List.of();
        }
        if (asked.reading()) {
            return everybody();
        }
        if (offered == null) {
            List<Option> then = livedHere(shown).toList();
            // Who is ticked stays to be seen, and is refused where they did not live here then.
            offered = check.getChildren().isEmpty()
                    ? then
                    : Stream.concat(then.stream(), everybody().stream().filter(each -> strayed(each, then)))
                            .toList();
        }
        return offered;
    }

    private boolean strayed(Option child, List<Option> then) {
        return check.getChildren().contains(child.value())
                && then.stream().noneMatch(each -> each.value().equals(child.value()));
    }

    // What was ticked is read whatever day was shown then: who lives here, and who has left since.
    private List<Option> everybody() {
        if (everybody == null) {
            everybody = Stream.concat(
                            livedHere(clock.today()),
                            children.former(homeId).stream().map(row -> new Option(row.childId(), row.firstName())))
                    .toList();
        }
        return everybody;
    }

    private Stream<Option> livedHere(LocalDate day) {
        return children.here(homeId, day).stream().map(row -> new Option(row.childId(), row.shown()));
    }

    public String getShownFor() {
        return Texts.of("safety.record.livedHere", Spoken.day(shown));
    }

    /** Whether a day stood before, so that another needs a reason. */
    public boolean isMoved() {
        return entry != null && entry.rightUntil() != null;
    }

    private static List<Option> options(String key, List<?> values) {
        return values.stream()
                .map(each -> new Option(each, Texts.of(key + each)))
                .toList();
    }

    public boolean isDrill() {
        return what == What.CHECK && kind == SafetyKind.FIRE_DRILL;
    }

    public String getFoundBefore() {
        return entry == null ? null : entry.found();
    }

    /** By when its fault was to be put right so far. */
    public String getUntilBefore() {
        return entry == null ? null : words.until(entry);
    }

    public What getWhat() {
        return what;
    }

    public SafetyKind getKind() {
        return kind;
    }

    public Long getCheckId() {
        return entry == null ? null : entry.id();
    }

    public String getSlug() {
        return slug;
    }

    public CheckForm getCheck() {
        return check;
    }

    public LaterForm getLater() {
        return later;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }
}
