package uk.homes.web.reviews;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.homes.reviews.CopyBy;
import uk.homes.reviews.CopyFor;
import uk.homes.reviews.CopyRow;
import uk.homes.reviews.ReviewCopies;
import uk.homes.reviews.ReviewKind;
import uk.homes.reviews.ReviewReport;
import uk.homes.reviews.ReviewRow;
import uk.homes.reviews.ReviewSection;
import uk.homes.reviews.Reviews;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.web.Asked;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.duties.DueTimes;
import uk.homes.web.look.Days;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** What can be done with a review as a whole: complete it, record a copy sent; and reading it. */
@Named("reviewActions")
@RequestScoped
public class ReviewActions {

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewCopies copyDoor;

    @Inject
    private DueTimes times;

    @Inject
    private ReviewInHand inHand;

    @Inject
    private ReviewWords words;

    @Inject
    private Days days;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private HomesClock clock;

    private ReviewRow row;
    private List<CopyRow> copies;
    private List<String> missing;
    private List<String> stillToSend;
    private UUID submission;
    private Integer shown;
    private String recipient;
    private CopyBy how;
    private LocalDate sentOn;

    @PostConstruct
    void open() {
        row = inHand.row(asked.needed("review"));
        shown = asked.number("shown").orElse(row.version());
        sentOn = clock.today();
    }

    /** Completes the draft, unless something that the law asks for is missing. */
    public void complete() {
        if (!getMissing().isEmpty()) {
            getMissing().forEach(Refused::because);
            return;
        }
        try {
            forms.ask(() -> reviews.complete(new Reviews.CompleteReview(submission, row.id(), shown)))
                    .ifPresent(id -> forms.goOn(words.path(row), "reviews.complete.done"));
        } catch (ChangedMeanwhile somebodyElse) {
            Refused.because(Texts.of("reviews.complete.changedMeanwhile"));
        }
    }

    /** Records a copy that was sent. */
    public void send() {
        boolean ofsted = CopyFor.OFSTED.name().equals(recipient);
        CopyFor to = recipient == null ? null : ofsted ? CopyFor.OFSTED : CopyFor.PLACING_AUTHORITY;
        forms.ask(() -> copyDoor.sent(
                        new ReviewCopies.SendCopy(submission, row.id(), to, ofsted ? null : recipient, how, sentOn)))
                .ifPresent(id -> forms.goOn(words.path(row), "reviews.copy.done"));
    }

    /** What stands against completing it, in words. */
    public List<String> getMissing() {
        if (missing == null) {
            missing = reviews.missing(row.id()).stream().map(this::said).toList();
        }
        return missing;
    }

    private String said(Refusal refusal) {
        Object about = refusal.args().get(0);
        String named = about instanceof ReviewSection section
                ? words.section(section)
                : about instanceof LocalDate day ? days.day(day) : Texts.of("reviews.asked." + about);
        String sentence = Texts.of(refusal.key(), named);
        return refusal.regulation() == null ? sentence : sentence + " (" + days.cite(refusal.regulation()) + ")";
    }

    public ReviewReport getReport() {
        return inHand.report();
    }

    public List<Map.Entry<ReviewSection, String>> getTexts() {
        return List.copyOf(getReport().texts().entrySet());
    }

    public List<CopyRow> getCopies() {
        if (copies == null) {
            copies = copyDoor.of(row.id());
        }
        return copies;
    }

    /** Ofsted, and each placing authority of the period. */
    public List<Option> getRecipients() {
        List<Option> recipients = new ArrayList<>();
        recipients.add(new Option(CopyFor.OFSTED.name(), Texts.of("reviews.copy.ofsted")));
        getReport().authorities().forEach(name -> recipients.add(new Option(name, name)));
        return recipients;
    }

    /** Who is still to have a copy, in words; empty when everyone has. The page asks more than once, and its day is looked up once. */
    public List<String> getStillToSend() {
        if (stillToSend == null) {
            stillToSend = stillToSend();
        }
        return stillToSend;
    }

    private List<String> stillToSend() {
        List<String> left = new ArrayList<>();
        if (getCopies().stream().noneMatch(copy -> copy.recipient() == CopyFor.OFSTED)) {
            times.ask(List.of("reviews.review"), List.of(row.id()));
            left.add(times.of("CHR45_COPY", "reviews.review", row.id())
                    .map(time -> Texts.of("reviews.copy.ofstedBy", days.day(time.dueOn())))
                    .orElse(Texts.of("reviews.copy.ofsted")));
        }
        getReport().authorities().stream()
                .filter(name -> getCopies().stream().noneMatch(copy -> name.equals(copy.name())))
                .forEach(left::add);
        return left;
    }

    public List<Option> getHows() {
        return Arrays.stream(CopyBy.values())
                .map(each -> new Option(each, Texts.of("reviews.copyBy." + each)))
                .toList();
    }

    public boolean isQuality() {
        return row.kind() == ReviewKind.QUALITY;
    }

    public ReviewRow getRow() {
        return row;
    }

    public Integer getShown() {
        return shown;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public CopyBy getHow() {
        return how;
    }

    public void setHow(CopyBy how) {
        this.how = how;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
