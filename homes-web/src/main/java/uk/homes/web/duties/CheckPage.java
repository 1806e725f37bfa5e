package uk.homes.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.duties.Evidence;
import uk.homes.duties.RecordCheck;
import uk.homes.duties.RuleHistory;
import uk.homes.duties.RuleRow;
import uk.homes.duties.Rules;
import uk.homes.shared.HomesClock;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Recording that a rule was held against its source, and what that found. */
@Named("checkRule")
@RequestScoped
@Page(path = "/duties/check", permits = Permission.DUTIES_SET)
public class CheckPage {

    @Inject
    private Rules rules;

    @Inject
    private RuleHistory history;

    @Inject
    private DutyWords words;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest request;

    private RuleRow rule;
    private UUID submission;
    private LocalDate on;
    private Evidence evidence;
    private String source;
    private String found;
    private Boolean confirmed;

    @PostConstruct
    void read() {
        rule = rules.find(request.getParameter("rule"));
        on = clock.today();
        evidence = rule.evidence();
        source = rule.source();
    }

    /** Records the check. */
    public void record() {
        RecordCheck check = new RecordCheck(submission, rule.key(), on, evidence, source, found, confirmed);
        forms.ask(() -> history.record(check)).ifPresent(id -> {
            forms.taken("duties.check", rule.key());
            forms.goOn("/duties/rule?rule=" + rule.key(), "duties.check.done");
        });
    }

    public RuleRow getRule() {
        return rule;
    }

    /** When it was checked last, and whether it is confirmed. */
    public String getLead() {
        String state = Texts.of(rule.confirmed() ? "duties.rules.confirmed" : "duties.rules.unconfirmed");
        return Texts.of("duties.check.lead", words.day(rule.checkedOn()), state);
    }

    public List<Option> getEvidences() {
        return Arrays.stream(Evidence.values())
                .map(each -> new Option(each, Texts.of("duties.evidence." + each)))
                .toList();
    }

    /** Whether the rule says what its source says. */
    public List<Option> getAnswers() {
        return List.of(
                new Option(true, Texts.of("duties.rules.confirmed"), Texts.of("duties.check.confirmedHint")),
                new Option(false, Texts.of("duties.rules.unconfirmed"), Texts.of("duties.check.unconfirmedHint")));
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

    public Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    public Boolean getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(Boolean confirmed) {
        this.confirmed = confirmed;
    }
}
