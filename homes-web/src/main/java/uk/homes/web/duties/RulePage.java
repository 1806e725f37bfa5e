package uk.homes.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.duties.RuleRow;
import uk.homes.duties.Rules;
import uk.homes.duties.SettingRow;
import uk.homes.duties.TightenRule;
import uk.homes.shared.HomesClock;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Refused;

/** One rule: everything that is known of it, the authority's own times, and the form to set a stricter one. */
@Named
@RequestScoped
@Page(path = "/duties/rule", permits = Permission.SIGNED_IN)
public class RulePage {

    @Inject
    private Rules rules;

    @Inject
    private DutyWords words;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest request;

    private RuleRow rule;
    private List<SettingRow> settings;
    private UUID submission;
    private String amount;
    private LocalDate from;
    private String reason;

    @PostConstruct
    void read() {
        rule = rules.find(request.getParameter("rule"));
        settings = rules.settings(rule.key());
        from = clock.today();
    }

    /** Sets the stricter time. */
    public void tighten() {
        if (amount != null && !amount.strip().matches("-?[0-9]{1,4}")) {
            Refused.at("amount", Texts.of("duties.tighten.number"));
            return;
        }
        Integer number = amount == null ? null : Integer.valueOf(amount.strip());
        forms.ask(() -> rules.tighten(new TightenRule(submission, rule.key(), number, from, reason)))
                .ifPresent(id -> {
                    forms.taken("duties.tighten", rule.key());
                    forms.goOn("/duties/rule?rule=" + rule.key(), "duties.tighten.done");
                });
    }

    public RuleRow getRule() {
        return rule;
    }

    public List<SettingRow> getSettings() {
        return settings;
    }

    /** What is known of the rule, in the order in which people ask. */
    public List<Fact> getFacts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("starts", rule.starts()));
        facts.add(fact("time", words.time(rule.unit(), rule.amount())));
        if (rule.ownAmount() != null) {
            facts.add(fact("own", words.time(rule.unit(), rule.ownAmount())));
        }
        facts.add(fact("setBy", Texts.of("duties.setBy." + rule.timeSetBy())));
        facts.add(fact("ends", rule.endedBy() == null ? Texts.of("duties.rules.nothingEnds") : rule.endedBy()));
        facts.add(fact("owner", rule.owner()));
        facts.add(fact("source", rule.source()));
        facts.add(fact("evidence", Texts.of("duties.evidence." + rule.evidence())));
        facts.add(fact("checked", words.day(rule.checkedOn())));
        facts.add(fact("relief", relief()));
        return facts;
    }

    private String relief() {
        if (rule.deferralUnder() != null) {
            return Texts.of("duties.fact.deferral", words.cite(rule.deferralUnder()));
        }
        return rule.exemptionUnder() == null
                ? Texts.of("duties.fact.noRelief")
                : Texts.of("duties.fact.exemption", words.cite(rule.exemptionUnder()));
    }

    private static Fact fact(String key, String words) {
        return new Fact(Texts.of("duties.fact." + key), words);
    }

    public boolean isTightenable() {
        return rule.mayTighten() && caller.may(Permission.DUTIES_SET);
    }

    /** What the form counts in, and what the law gives. */
    public String getHint() {
        return Texts.of(
                "duties.tighten.hint." + (rule.amount() == null ? "MONTH_END" : "AMOUNT"),
                words.time(rule.unit(), rule.amount()));
    }

    public String getUnitLabel() {
        return Texts.of("duties.tighten.label." + rule.unit());
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
