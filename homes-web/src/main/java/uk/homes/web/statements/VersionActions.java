package uk.homes.web.statements;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.statements.Acknowledgements;
import uk.homes.statements.Explained;
import uk.homes.statements.SentBy;
import uk.homes.statements.StatementCopies;
import uk.homes.statements.Versions;
import uk.homes.web.Asked;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** What can be done with a version: approve it, record Ofsted's copy, record that the guide was explained to a child. */
@Named("statementActions")
@RequestScoped
public class VersionActions {

    @Inject
    private VersionPage page;

    @Inject
    private Versions versions;

    @Inject
    private StatementCopies copies;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private HomesClock clock;

    private UUID submission;
    private Integer shown;
    private LocalDate effectiveOn;
    private String changed;
    private SentBy how;
    private LocalDate sentOn;
    private Long child;
    private LocalDate explainedOn;
    private Explained explained;
    private String ownWords;

    @PostConstruct
    void open() {
        shown = asked.number("shown").orElse(page.getRow().version());
        effectiveOn = clock.today();
        sentOn = clock.today();
        explainedOn = clock.today();
        changed = page.getRow().changed();
    }

    /** Approves the draft, unless a heading that the law names has no words. */
    public void publish() {
        if (!page.getMissing().isEmpty()) {
            page.getMissing()
                    .forEach(heading -> Refused.because(Texts.of("statements.publish.unwritten", page.name(heading))
                            + " (" + page.asks(heading) + ")"));
            return;
        }
        try {
            forms.ask(() -> versions.publish(
                            new Versions.PublishVersion(submission, id(), shown, effectiveOn, changed)))
                    .ifPresent(done -> {
                        forms.taken("statements.publish", String.valueOf(id()));
                        back("statements.publish.done");
                    });
        } catch (ChangedMeanwhile somebodyElse) {
            Refused.because(Texts.of("statements.publish.changedMeanwhile"));
        }
    }

    /** Records Ofsted's copy. */
    public void send() {
        forms.ask(() -> copies.sent(new StatementCopies.SendCopy(submission, id(), how, sentOn)))
                .ifPresent(done -> back("statements.copy.done"));
    }

    /** Records that the guide was explained. */
    public void acknowledge() {
        if (child == null) {
            Refused.at("child", Texts.of("statements.acknowledge.child"));
            return;
        }
        forms.ask(() -> acknowledgements.acknowledge(
                        new Acknowledgements.Acknowledge(submission, id(), child, explainedOn, explained, ownWords)))
                .ifPresent(done -> {
                    forms.taken("statements.acknowledge", String.valueOf(id()));
                    back("statements.acknowledge.done");
                });
    }

    private long id() {
        return page.getRow().id();
    }

    private void back(String key) {
        forms.goOn("/statements/version?version=" + id(), key);
    }

    public List<Option> getHows() {
        return Arrays.stream(SentBy.values())
                .map(each -> new Option(each, Texts.of("statements.sentBy." + each)))
                .toList();
    }

    public List<Option> getWays() {
        return Arrays.stream(Explained.values())
                .map(each -> new Option(each, Texts.of("statements.explained." + each)))
                .toList();
    }

    public List<Option> getWaiting() {
        return page.getWaiting().stream()
                .map(row -> new Option(row.childId(), row.shown()))
                .toList();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Integer getShown() {
        return shown;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getChanged() {
        return changed;
    }

    public void setChanged(String changed) {
        this.changed = changed;
    }

    public SentBy getHow() {
        return how;
    }

    public void setHow(SentBy how) {
        this.how = how;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public Long getChild() {
        return child;
    }

    public void setChild(Long child) {
        this.child = child;
    }

    public LocalDate getExplainedOn() {
        return explainedOn;
    }

    public void setExplainedOn(LocalDate explainedOn) {
        this.explainedOn = explainedOn;
    }

    public Explained getExplained() {
        return explained;
    }

    public void setExplained(Explained explained) {
        this.explained = explained;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }
}
