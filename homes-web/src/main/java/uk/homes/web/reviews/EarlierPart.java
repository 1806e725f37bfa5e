package uk.homes.web.reviews;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.reviews.EarlierReviews;
import uk.homes.reviews.ReviewKind;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;

/** The last review before this system was used: its day and who holds the paper. */
@Named("earlierReview")
@RequestScoped
public class EarlierPart {

    @Inject
    private EarlierReviews earlier;

    @Inject
    private ListPage list;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    private ReviewKind kind;
    private UUID submission;
    private LocalDate completedOn;
    private String heldBy;

    @PostConstruct
    void open() {
        kind = asked.one(ReviewKind.class, "earlier").filter(this::mayRecord).orElse(null);
    }

    /** Records it. */
    public void save() {
        forms.ask(() -> earlier.record(
                        new EarlierReviews.RecordEarlier(submission, home.getId(), kind, completedOn, heldBy)))
                .ifPresent(id -> forms.goOn("/reviews/list?home=" + home.getSlug(), "reviews.earlier.done"));
    }

    /** Whether this person may say when the last one before this system was: only until one has been completed here. */
    public boolean mayRecord(ReviewKind each) {
        return caller.may(Permission.REVIEWS_APPROVE, home.getId())
                && list.getShelves().get(each.ordinal()).completed().isEmpty();
    }

    /** The kind in hand, or nothing. */
    public ReviewKind getKind() {
        return kind;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
    }

    public String getHeldBy() {
        return heldBy;
    }

    public void setHeldBy(String heldBy) {
        this.heldBy = heldBy;
    }
}
