package uk.homes.web.reviews;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.occupancy.Children;
import uk.homes.reviews.AskedHow;
import uk.homes.reviews.AskedKind;
import uk.homes.reviews.Improvements;
import uk.homes.reviews.Opinions;
import uk.homes.reviews.ReviewKind;
import uk.homes.reviews.ReviewReport;
import uk.homes.reviews.ReviewRow;
import uk.homes.reviews.Reviews;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** The parts of a draft that are no text: the counts, who was asked, and what is to be improved. */
@Named("reviewParts")
@RequestScoped
public class ReviewParts {

    @Inject
    private Reviews reviews;

    @Inject
    private Opinions opinions;

    @Inject
    private Improvements improvements;

    @Inject
    private Children children;

    @Inject
    private ReviewInHand inHand;

    @Inject
    private ReviewWords words;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private HomesClock clock;

    private ReviewRow row;
    private List<Option> offered;
    private UUID submission;
    private AskedKind kind;
    private Long child;
    private String who;
    private AskedHow how;
    private LocalDate on;
    private String said;
    private String text;
    private String owner;
    private LocalDate by;

    @PostConstruct
    void open() {
        row = inHand.row(asked.needed("review"));
        on = clock.today();
    }

    /** Counts the records of the period again. */
    public void count() {
        if (forms.run(() -> reviews.count(row.id()))) {
            back(ReviewSheet.FIGURES, "reviews.figures.counted");
        }
    }

    /** Adds what somebody said. */
    public void addOpinion() {
        forms.ask(() -> opinions.add(new Opinions.AddOpinion(submission, row.id(), kind, child, who, how, on, said)))
                .ifPresent(id -> {
                    forms.taken("reviews.opinion", String.valueOf(row.id()));
                    back(ReviewSheet.OPINIONS, "reviews.opinion.added");
                });
    }

    /** Takes an opinion out. */
    public void removeOpinion(long id) {
        if (forms.run(() -> opinions.remove(row.id(), id))) {
            back(ReviewSheet.OPINIONS, "reviews.opinion.removed");
        }
    }

    /** Adds something to be improved. */
    public void addAction() {
        forms.ask(() -> improvements.add(new Improvements.AddAction(submission, row.id(), text, owner, by)))
                .ifPresent(id -> {
                    forms.taken("reviews.action", String.valueOf(row.id()));
                    back(ReviewSheet.ACTIONS, "reviews.action.added");
                });
    }

    /** Takes an improvement out. */
    public void removeAction(long id) {
        if (forms.run(() -> improvements.remove(row.id(), id))) {
            back(ReviewSheet.ACTIONS, "reviews.action.removed");
        }
    }

    private void back(String part, String key) {
        forms.goOn(words.path(row) + "&part=" + part, key);
    }

    /** What the draft says so far; asked once. */
    public ReviewReport getReport() {
        return inHand.report();
    }

    /** Improvements of this review, which may still be taken out. */
    public List<ReviewReport.Improvement> getFresh() {
        return getReport().actions().stream()
                .filter(action -> action.origin() == ReviewReport.Origin.NEW)
                .toList();
    }

    /** Improvements carried over from the review before. */
    public List<ReviewReport.Improvement> getEarlier() {
        return getReport().actions().stream()
                .filter(action -> action.origin() != ReviewReport.Origin.NEW)
                .toList();
    }

    public List<Option> getKinds() {
        return AskedKind.of(row.kind()).stream()
                .map(each -> new Option(each, Texts.of("reviews.asked." + each)))
                .toList();
    }

    public List<Option> getHows() {
        return Arrays.stream(AskedHow.values())
                .map(each -> new Option(each, Texts.of("reviews.how." + each)))
                .toList();
    }

    /** The children who live here, or lived here on the last day of the period. */
    public List<Option> getOffered() {
        if (offered == null) {
            LocalDate last = row.to().isAfter(clock.today()) ? clock.today() : row.to();
            offered = children.here(row.homeId(), last).stream()
                    .map(each -> new Option(each.childId(), each.shown()))
                    .toList();
        }
        return offered;
    }

    public boolean isQuality() {
        return row.kind() == ReviewKind.QUALITY;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public AskedKind getKind() {
        return kind;
    }

    public void setKind(AskedKind kind) {
        this.kind = kind;
    }

    public Long getChild() {
        return child;
    }

    public void setChild(Long child) {
        this.child = child;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public AskedHow getHow() {
        return how;
    }

    public void setHow(AskedHow how) {
        this.how = how;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate by) {
        this.by = by;
    }
}
