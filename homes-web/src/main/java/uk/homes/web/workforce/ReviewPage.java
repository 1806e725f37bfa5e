package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.web.look.Option;
import uk.homes.workforce.Probations;

/** Recording a review of somebody's probation. */
@Named("probationReview")
@RequestScoped
@Page(path = "/workforce/review", permits = Permission.WORKFORCE_WRITE)
public class ReviewPage {

    @Inject
    private Probations probations;

    @Inject
    private Asked asked;

    @Inject
    private HomesClock clock;

    @Inject
    private Days days;

    @Inject
    private Forms forms;

    @Inject
    private CurrentHome home;

    private Probations.Day day;
    private UUID submission;
    private LocalDate on;
    private Probations.Outcome outcome;
    private LocalDate until;
    private String words;

    @PostConstruct
    void read() {
        day = probations.day(asked.needed("day"));
        home.about(day.homeId());
        on = clock.today();
    }

    /** Records it; what was due on its day is done. */
    public void record() {
        forms.ask(() -> probations.review(new Probations.Reviewed(submission, day.id(), on, outcome, until, words)))
                .ifPresent(id -> {
                    forms.taken("workforce.review", String.valueOf(day.id()));
                    forms.goOn("/workforce/person?staff=" + day.staffId(), "workforce.review.done");
                });
    }

    public String getTitle() {
        return Texts.of("workforce.review.title", day.name());
    }

    /** What the day was set for. */
    public String getLead() {
        return Texts.of("workforce.review.lead." + day.kind(), days.day(day.due()));
    }

    public List<Option> getOutcomes() {
        return Probations.Outcome.of(day.kind()).stream()
                .map(each -> new Option(each, Texts.of("workforce.review.outcome." + each)))
                .toList();
    }

    /** Whether the probation can be extended: only at its end. */
    public boolean isEnding() {
        return day.kind() == Probations.Kind.END;
    }

    public Probations.Day getDay() {
        return day;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Probations.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Probations.Outcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
