package uk.homes.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Permission;
import uk.homes.duties.RuleRow;
import uk.homes.duties.Rules;
import uk.homes.duties.SettingRow;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** The whole table of rules, for everyone who signs in: what each asks, who says so, and whether that was checked. */
@Named
@RequestScoped
@Page(path = "/duties/rules", permits = Permission.SIGNED_IN, menu = Menu.COUNCIL, order = 90, label = "law")
public class RulesPage {

    @Inject
    private Rules rules;

    @Inject
    private DutyWords words;

    private List<RuleRow> rows;
    private List<SettingRow> settings;

    @PostConstruct
    void read() {
        rows = rules.all();
        settings = rules.settings(null);
    }

    public String getLead() {
        long unconfirmed = rows.stream().filter(rule -> !rule.confirmed()).count();
        return Texts.of("duties.rules.lead", rows.size(), unconfirmed);
    }

    public List<RuleRow> getRows() {
        return rows;
    }

    public List<SettingRow> getSettings() {
        return settings;
    }

    /** The time that counts today, the law's or the authority's stricter one. */
    public String time(RuleRow rule) {
        return rule.ownAmount() == null
                ? words.time(rule.unit(), rule.amount())
                : Texts.of(
                        "duties.rules.ownTime",
                        words.time(rule.unit(), rule.ownAmount()),
                        words.time(rule.unit(), rule.amount()));
    }

    /** The source, with places where a narrow column may break an address. */
    public String source(RuleRow rule) {
        return rule.source().replace("/", "/\u200b");
    }

    /** Whether the rule runs, or why not. */
    public String runs(RuleRow rule) {
        if (rule.runs()) {
            return Texts.of("duties.rules.runs", rule.endedBy());
        }
        return Texts.of(rule.startedBy() == null ? "duties.rules.nothingStarts" : "duties.rules.nothingEnds");
    }

    /** The rule that a setting belongs to. */
    public String titleOf(SettingRow setting) {
        return rows.stream()
                .filter(rule -> rule.key().equals(setting.rule()))
                .map(RuleRow::title)
                .findFirst()
                .orElse(setting.rule());
    }
}
