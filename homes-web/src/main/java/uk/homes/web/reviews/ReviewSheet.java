package uk.homes.web.reviews;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.reviews.ReviewKind;
import uk.homes.reviews.ReviewRow;
import uk.homes.reviews.ReviewSection;
import uk.homes.reviews.Reviews;
import uk.homes.reviews.SectionRow;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.web.look.Refused;
import uk.homes.web.look.TwoTexts;

/** A review, written part by part while it is a draft and read as a whole afterwards. */
@SuppressWarnings("serial") // what is injected are proxies, which can be stored
public abstract class ReviewSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The counts of the period's records. */
    static final String FIGURES = "FIGURES";
    /** Who was asked and what they said. */
    static final String OPINIONS = "OPINIONS";
    /** What is to be improved. */
    static final String ACTIONS = "ACTIONS";
    /** The last step. */
    static final String COMPLETE = "COMPLETE";

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewInHand inHand;

    @Inject
    private Caller caller;

    @Inject
    private Forms forms;

    @Inject
    private Days days;

    @Inject
    private CurrentHome home;

    private Long review;
    private String part;
    private TwoTexts two;
    private transient ReviewRow row;
    private transient Map<ReviewSection, SectionRow> texts;

    /** Which kind of review this page is for. */
    abstract ReviewKind kind();

    /** Finds the review the address names and opens one of its parts. */
    public void find() {
        if (isText() && isWriting() && two == null) {
            SectionRow text = texts().get(section());
            two = new TwoTexts(text == null ? null : text.text(), text == null ? 0 : text.version());
        }
    }

    /** Saves, and stays. */
    public void save() {
        keep(false);
    }

    /** Saves, and goes on to the next part. */
    public void goOn() {
        keep(true);
    }

    private void keep(boolean onwards) {
        ReviewSection section = section();
        Reviews.WriteText command = new Reviews.WriteText(row().id(), section, two.getVersion(), two.getMine());
        try {
            if (forms.run(() -> reviews.write(command))) {
                forms.taken("reviews.text", getRecord());
                forms.goOn(path(onwards ? following() : getPart()), "reviews.edit.saved", name(getPart()));
            }
        } catch (ChangedMeanwhile somebodyElse) {
            texts = null;
            SectionRow now = texts().get(section);
            two.met(now.text(), now.version(), now.writtenBy(), days.moment(now.writtenAt()));
        }
    }

    /** Goes on with the text chosen. */
    public void settle() {
        TwoTexts.Keep kept = two.getKeep();
        if (two.settle()) {
            // Marked as another look, so that the draft of the words before does not come back over the words chosen.
            Refused.at("text", Texts.frame("two.chosen." + kept));
        } else {
            forms.goTo(path(getPart()));
        }
    }

    /** The parts, in the order in which they are written. */
    public List<String> getParts() {
        List<String> parts = new ArrayList<>();
        if (kind() == ReviewKind.QUALITY) {
            parts.add(FIGURES);
        }
        parts.add(OPINIONS);
        ReviewSection.of(kind()).forEach(section -> parts.add(section.name()));
        parts.add(ACTIONS);
        parts.add(COMPLETE);
        return parts;
    }

    public String name(String each) {
        return switch (each) {
            case FIGURES, COMPLETE, ACTIONS -> Texts.of("reviews.part." + each);
            case OPINIONS -> Texts.of("reviews.part.OPINIONS." + kind());
            default -> Texts.of("reviews.section." + each);
        };
    }

    /** How far a part is, in words; empty when nothing is there yet. */
    public String state(String each) {
        return switch (each) {
            case FIGURES, COMPLETE -> "";
            case OPINIONS -> row().asked() == 0 ? "" : String.valueOf(row().asked());
            case ACTIONS -> row().actions() == 0 ? "" : String.valueOf(row().actions());
            default -> {
                SectionRow text = texts().get(ReviewSection.valueOf(each));
                yield text == null || text.text() == null ? "" : Texts.of("reviews.edit.written");
            }
        };
    }

    /** Where a part is written. */
    public String path(String each) {
        return getPath() + "&part=" + each;
    }

    public String getPath() {
        return (kind() == ReviewKind.QUALITY ? "/reviews/review" : "/reviews/premises") + "?review=" + review;
    }

    /** The part that is open. */
    public String getPart() {
        List<String> parts = getParts();
        if (part == null || part.isBlank()) {
            return parts.get(0);
        }
        if (!parts.contains(part)) {
            throw new NotFound("part", part);
        }
        return part;
    }

    private String following() {
        List<String> parts = getParts();
        return parts.get(Math.min(parts.indexOf(getPart()) + 1, parts.size() - 1));
    }

    /** The fragment that holds the inputs of this part. */
    public String getFragment() {
        return "/WEB-INF/reviews/" + (isText() ? "text" : getPart().toLowerCase(Locale.ROOT)) + ".xhtml";
    }

    /** Whether the open part is a text. */
    public boolean isText() {
        return !List.of(FIGURES, OPINIONS, ACTIONS, COMPLETE).contains(getPart());
    }

    private ReviewSection section() {
        return ReviewSection.valueOf(getPart());
    }

    public String getHint() {
        return Texts.of("reviews.hint." + getPart());
    }

    /** "Regulation 6", for a text. */
    public String getAsks() {
        return days.cite(isText() ? section().provision() : kind().provision());
    }

    public String getPlace() {
        return Texts.of(
                "reviews.edit.place",
                getParts().indexOf(getPart()) + 1,
                getParts().size());
    }

    /** The words of the main button. */
    public String getNextWords() {
        return Texts.of("reviews.edit.next", name(following()).toLowerCase(Locale.UK));
    }

    /** Where the next part is written. */
    public String getNextPath() {
        return path(following());
    }

    public String getTitle() {
        return Texts.of("reviews.review.title", Texts.of("reviews.kind." + kind()), row().homeName());
    }

    public String getLead() {
        String period = Texts.of("reviews.review.period", days.day(row().from()), days.day(row().to()));
        if (row().discarded()) {
            return period + " " + Texts.of("reviews.review.leadDiscarded", row().discardedWhy());
        }
        return row().draft()
                ? period + " " + Texts.of("reviews.review.leadDraft", row().startedBy())
                : period
                        + " "
                        + Texts.of("reviews.review.leadCompleted", days.day(row().completedOn()), row().completedBy());
    }

    public String getTemplate() {
        return "/WEB-INF/templates/" + (isWriting() ? "task" : "page") + ".xhtml";
    }

    /** Whether the person who asks writes it; otherwise it is read. */
    public boolean isWriting() {
        return row().draft() && caller.may(Permission.REVIEWS_WRITE, row().homeId());
    }

    public boolean isApprover() {
        return caller.may(Permission.REVIEWS_APPROVE, row().homeId());
    }

    /** Whether this person may record copies of it. */
    public boolean isSendable() {
        return row().completed()
                && kind() == ReviewKind.QUALITY
                && (isApprover() || caller.may(Permission.REVIEWS_WRITE, row().homeId()));
    }

    /** The draft's name: one for each part of each review. */
    public String getRecord() {
        return review + "." + getPart();
    }

    public ReviewRow getRow() {
        return row();
    }

    private ReviewRow row() {
        if (row == null) {
            if (review == null) {
                throw new NotFound("review", review);
            }
            row = inHand.row(review);
            if (row.kind() != kind()) {
                throw new NotFound("review", review);
            }
        }
        home.about(row.homeId());
        return row;
    }

    private Map<ReviewSection, SectionRow> texts() {
        if (texts == null) {
            texts = new EnumMap<>(ReviewSection.class);
            reviews.texts(row().id()).forEach(text -> texts.put(text.section(), text));
        }
        return texts;
    }

    public TwoTexts getTwo() {
        return two;
    }

    public Long getReview() {
        return review;
    }

    public void setReview(Long review) {
        this.review = review;
    }

    public String getPartName() {
        return part;
    }

    public void setPartName(String partName) {
        this.part = partName;
    }
}
