package uk.homes.web.daily;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.daily.HandoverRow;
import uk.homes.daily.Handovers;
import uk.homes.daily.OnVisit;
import uk.homes.daily.ShiftTime;
import uk.homes.daily.WriteHandover;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.workforce.OnShift;
import uk.homes.workforce.Shifts;

/** Handing over to the next shift, and who has read it; the independent person reads it while their visit is under way. */
@Named
@RequestScoped
@Page(
        path = "/daily/handover",
        permits = {Permission.DAILY_READ, Permission.DAILY_ON_VISIT},
        listed = Permission.DAILY_READ,
        menu = Menu.HOME,
        order = 4,
        label = "handover")
public class HandoverPage {

    @Inject
    private Handovers handovers;

    @Inject
    private OnVisit onVisit;

    @Inject
    private Shifts shifts;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private List<HandoverView> notes;
    private boolean open;
    private UUID submission;
    private ShiftTime shift;
    private String words;

    @PostConstruct
    void nextShift() {
        shift = switch (ShiftTime.of(clock.now())) {
            case NIGHT -> ShiftTime.MORNING;
            case MORNING -> ShiftTime.EVENING;
            case EVENING -> ShiftTime.NIGHT;
        };
    }

    /** Reads the notes before the page is drawn, so that a refusal stands at its top. */
    public void look() {
        getNotes();
    }

    /** Whether the notes may be read; the independent person reads them only on a visit. */
    public boolean isOpen() {
        getNotes();
        return open;
    }

    /** Signs the note and hands it over. */
    public void give() {
        forms.ask(() -> handovers.write(new WriteHandover(submission, home.getId(), shift, words)))
                .ifPresent(id -> {
                    forms.taken("daily.handover", home.getSlug());
                    forms.goOn("/daily/handover?home=" + home.getSlug(), "daily.handover.done");
                });
    }

    /** "I have read it". */
    public void read(long note) {
        if (forms.run(() -> handovers.read(note))) {
            forms.goOn(address(), "daily.handover.thanks");
        }
    }

    public List<HandoverView> getNotes() {
        if (notes == null) {
            List<HandoverRow> found = forms.ask(this::read).orElse(null);
            open = found != null;
            notes = (open ? found : List.<HandoverRow>of())
                    .stream().map(HandoverView::of).toList();
        }
        return notes;
    }

    private List<HandoverRow> read() {
        Long upTo = getUpTo();
        if (isVisitor()) {
            return upTo == null ? onVisit.handovers(home.getId()) : onVisit.handoversUpTo(home.getId(), upTo);
        }
        return upTo == null ? handovers.latest(home.getId()) : handovers.upTo(home.getId(), upTo);
    }

    /** The note that the list begins with; {@code null} for the newest. */
    public Long getUpTo() {
        return asked.id("note").orElse(null);
    }

    /** Whether it is read on a visit, not by those who work with the children. */
    public boolean isVisitor() {
        return !caller.may(Permission.DAILY_READ, home.getId());
    }

    /** For a visitor: who is on shift now, and who comes next. */
    public List<String> getRota() {
        OnShift around = shifts.around(home.getId(), clock.now());
        return Stream.concat(
                        around.now().stream()
                                .map(row -> Texts.of("daily.visit.onNow", row.name(), Said.time(row.to()))),
                        around.next().stream()
                                .map(row -> Texts.of("daily.visit.onNext", row.name(), Said.time(row.from()))))
                .toList();
    }

    public List<Option> getShifts() {
        return Said.options(ShiftTime.class, "daily.shift.to.");
    }

    /** Whether this person works here, writes notes and confirms reading them. */
    public boolean isWorker() {
        return caller.may(Permission.DAILY_WRITE, home.getId());
    }

    public String getLead() {
        return Texts.of("daily.handover.lead", home.getName());
    }

    private String address() {
        return "/daily/handover?home=" + home.getSlug() + (getUpTo() == null ? "" : "&note=" + getUpTo());
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public ShiftTime getShift() {
        return shift;
    }

    public void setShift(ShiftTime shift) {
        this.shift = shift;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
