package uk.homes.web.reviews;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.duties.DueTime;
import uk.homes.reviews.ActionRow;
import uk.homes.reviews.Improvements;
import uk.homes.reviews.NextRow;
import uk.homes.reviews.ReviewKind;
import uk.homes.reviews.ReviewRow;
import uk.homes.reviews.Reviews;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.duties.DueTimes;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** A home's reviews of both kinds: when the next is due, what they promised and is not done, and all there are. */
@Named("reviewsList")
@RequestScoped
@Page(path = "/reviews/list", permits = Permission.REVIEWS_READ, menu = Menu.HOME, order = 84, label = "reviews")
public class ListPage {

    private static final int SOON = 28;
    private static final String REVIEW = "reviews.review";

    /** One kind of review with its next, the draft, what was completed and what was put away. */
    public record Shelf(
            ReviewKind kind, NextRow next, ReviewRow draft, List<ReviewRow> completed, List<ReviewRow> discarded) {}

    @Inject
    private Reviews reviews;

    @Inject
    private Improvements improvements;

    @Inject
    private DueTimes times;

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

    private List<Shelf> shelves;
    private List<ActionRow> open;
    private ReviewKind begun;
    private ActionRow action;
    private UUID submission;
    private LocalDate from;
    private LocalDate to;
    private Integer shown;
    private LocalDate doneOn;
    private String doneWords;
    private BothTexts both;

    @PostConstruct
    void open() {
        List<ReviewRow> all = reviews.of(home.getId());
        List<NextRow> next = reviews.next(home.getId());
        shelves = Arrays.stream(ReviewKind.values())
                .map(kind -> shelf(kind, all, next))
                .toList();
        askTimes(all, next);
        open = improvements.open(home.getId());
        begun = asked.one(ReviewKind.class, "begin").orElse(null);
        if (begun != null) {
            period(shelves.get(begun.ordinal()));
        }
        asked.id("action").ifPresent(this::choose);
        doneOn = clock.today();
    }

    private void askTimes(List<ReviewRow> all, List<NextRow> next) {
        Set<Long> ids = new TreeSet<>();
        next.forEach(row -> ids.add(row.recordId()));
        all.stream().filter(ReviewRow::completed).forEach(row -> ids.add(row.id()));
        times.ask(List.of("regulation.registration", "reviews.earlier", REVIEW), ids);
    }

    private static Shelf shelf(ReviewKind kind, List<ReviewRow> all, List<NextRow> next) {
        List<ReviewRow> of = all.stream().filter(row -> row.kind() == kind).toList();
        return new Shelf(
                kind,
                next.stream().filter(row -> row.kind() == kind).findFirst().orElse(null),
                of.stream().filter(ReviewRow::draft).findFirst().orElse(null),
                of.stream().filter(ReviewRow::completed).toList(),
                of.stream().filter(ReviewRow::discarded).toList());
    }

    // From the day after the last period, or from registration, as far as one review may look.
    private void period(Shelf shelf) {
        if (!shelf.completed().isEmpty()) {
            from = shelf.completed().get(0).to().plusDays(1);
        } else if (shelf.next() != null) {
            from = shelf.next().since();
        }
        LocalDate earliest = clock.today().minusMonths(shelf.kind().months()).plusDays(1);
        if (from == null || from.isBefore(earliest)) {
            from = earliest;
        }
        to = clock.today();
    }

    private void choose(long id) {
        action = improvements.find(id);
        shown = asked.number("shown").orElse(action.version());
    }

    /** Begins a review of the period. */
    public void begin() {
        forms.ask(() -> reviews.start(new Reviews.StartReview(submission, home.getId(), begun, from, to)))
                .ifPresent(id -> forms.goTo(path(begun, id)));
    }

    /** Records that an improvement is done. */
    public void done() {
        try {
            forms.ask(() -> improvements.done(
                            new Improvements.ActionDone(submission, action.id(), shown, doneOn, doneWords)))
                    .ifPresent(id -> {
                        forms.taken("reviews.done", String.valueOf(id));
                        forms.goOn("/reviews/list?home=" + home.getSlug(), "reviews.action.done");
                    });
        } catch (ChangedMeanwhile somebodyElse) {
            action = improvements.find(action.id());
            shown = action.version();
            both = BothTexts.of(
                    Texts.of("reviews.action.other"), Spoken.day(action.doneOn()), action.doneWords(), doneWords);
            Refused.because(Texts.of("reviews.action.changedMeanwhile"));
        }
    }

    /** Where a review is read and written. */
    public String path(ReviewKind kind, long id) {
        return (kind == ReviewKind.QUALITY ? "/reviews/review" : "/reviews/premises") + "?review=" + id;
    }

    public String path(ReviewRow row) {
        return path(row.kind(), row.id());
    }

    public String name(ReviewKind kind) {
        return Texts.of("reviews.kind." + kind);
    }

    public String rule(ReviewKind kind) {
        return Texts.of("reviews.rule." + kind);
    }

    /** "12 days left", "3 days late". */
    public String nextWords(NextRow next) {
        long left = left(next);
        return left < 0 ? Texts.of("reviews.list.late", -left) : Texts.of("reviews.list.left", left);
    }

    /** The last day for the next. */
    public LocalDate by(NextRow next) {
        return times.of(next.rule(), next.record(), next.recordId())
                .map(DueTime::dueOn)
                .orElse(null);
    }

    private long left(NextRow next) {
        return by(next).toEpochDay() - clock.today().toEpochDay();
    }

    public String nextShape(NextRow next) {
        long left = left(next);
        return left < 0 ? "is-late" : left <= SOON ? "is-waiting" : "is-none";
    }

    /** What is still to send of a completed review, in words. */
    public String sentWords(ReviewRow row) {
        if (row.ofstedOn() == null) {
            return Texts.of("reviews.list.notSent");
        }
        return row.stillToSend() == 0
                ? Texts.of("reviews.list.sentAll")
                : Texts.of("reviews.list.sentSome", row.stillToSend());
    }

    public String sentShape(ReviewRow row) {
        boolean late = row.ofstedOn() == null
                && times.of("CHR45_COPY", REVIEW, row.id())
                        .filter(time -> time.late(clock.now()))
                        .isPresent();
        return late ? "is-late" : row.ofstedOn() == null || row.stillToSend() > 0 ? "is-waiting" : "is-good";
    }

    public boolean isLate(ActionRow row) {
        return row.byOn().isBefore(clock.today());
    }

    public boolean isWriter() {
        return caller.may(Permission.REVIEWS_WRITE, home.getId());
    }

    public List<Shelf> getShelves() {
        return shelves;
    }

    public List<ActionRow> getOpen() {
        return open;
    }

    public ReviewKind getBegun() {
        return begun;
    }

    public ActionRow getAction() {
        return action;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** What the other person recorded beside what is typed here. */
    public BothTexts getBoth() {
        return both;
    }

    public Integer getShown() {
        return shown;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getDoneWords() {
        return doneWords;
    }

    public void setDoneWords(String doneWords) {
        this.doneWords = doneWords;
    }
}
