package uk.homes.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.duties.AskRelief;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.ReliefKind;
import uk.homes.duties.Reliefs;
import uk.homes.duties.RuleRow;
import uk.homes.duties.Rules;
import uk.homes.duties.WantedDuties;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** Asking for a later date, or for none, where the law allows it; another person decides. */
@Named
@RequestScoped
@Page(path = "/duties/defer", permits = Permission.DUTIES_DEFER)
public class DeferPage {

    @Inject
    private Duties duties;

    @Inject
    private Rules rules;

    @Inject
    private Reliefs reliefs;

    @Inject
    private DutyWords words;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentHome home;

    private Duty duty;
    private RuleRow rule;
    private UUID submission;
    private LocalDate until;
    private String reason;

    @PostConstruct
    void read() {
        String key = request.getParameter("rule");
        String record = request.getParameter("record");
        long id = asked.needed("id");
        rule = rules.find(key);
        List<Duty> running = duties.list(new WantedDuties(null, null, null, rule.key(), false, null, 10_000));
        duty = running.stream()
                .filter(each -> each.recordId() == id && each.record().equals(record))
                .findFirst()
                .orElseThrow(() -> new NotFound("duty", id));
        home.about(duty.homeId());
    }

    /** Asks. */
    public void ask() {
        AskRelief command =
                new AskRelief(submission, duty.rule(), duty.record(), duty.recordId(), getKind(), until, reason);
        forms.ask(() -> reliefs.ask(command)).ifPresent(id -> {
            forms.taken("duties.defer", getRecord());
            forms.goOn("/duties/deferrals", "duties.defer.done");
        });
    }

    public String getTitle() {
        return words.title(duty);
    }

    public String getLead() {
        return Texts.of("duties.defer.lead", words.day(duty.dueOn()), duty.homeName());
    }

    /** The provision that allows it, and what it then is. */
    public String getProvision() {
        return words.cite(isDeferral() ? rule.deferralUnder() : rule.exemptionUnder());
    }

    public boolean isDeferral() {
        return rule.deferralUnder() != null;
    }

    private ReliefKind getKind() {
        return isDeferral() ? ReliefKind.DEFERRAL : ReliefKind.EXEMPTION;
    }

    /** The draft's record: one for each thing that is due. */
    public String getRecord() {
        return duty.rule() + "-" + duty.recordId();
    }

    public Duty getDuty() {
        return duty;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
