package uk.homes.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.homes.duties.RuleChangeRow;
import uk.homes.duties.RuleHistory;
import uk.homes.web.Texts;

/** What stood in a rule before, change by change, down to how it came into the table. */
@Named("ruleChanges")
@RequestScoped
public class RuleChangesPart {

    @Inject
    private RulePage page;

    @Inject
    private RuleHistory history;

    @Inject
    private DutyWords words;

    private List<RuleChangeRow> rows;

    @PostConstruct
    void read() {
        rows = history.of(page.getRule().key());
    }

    /** The changes, the newest first. */
    public List<RuleChangeView> getAll() {
        Map<Long, RuleChangeView> changes = new LinkedHashMap<>();
        for (RuleChangeRow row : rows) {
            RuleChangeView view = changes.computeIfAbsent(row.id(), id -> view(row));
            if (row.part() != null) {
                view.parts().add(line(row));
            }
        }
        return List.copyOf(changes.values());
    }

    /** How the rule came into the table: when it was checked, against what, and whether it was confirmed. */
    public String getFirst() {
        return Texts.of(
                "duties.changes.first",
                said("checked_on", first("checked_on", page.getRule().checkedOn())),
                said("evidence", first("evidence", page.getRule().evidence())),
                said("confirmed", first("confirmed", page.getRule().confirmed())));
    }

    private RuleChangeView view(RuleChangeRow row) {
        String by = row.by() == null ? Texts.of("duties.changes.version") : row.by();
        return new RuleChangeView(row.at(), by, row.reason(), new ArrayList<>());
    }

    private String line(RuleChangeRow row) {
        String label = Texts.of("duties.part." + row.part());
        return Texts.of("duties.changes.part", label, said(row.part(), row.became()), said(row.part(), row.was()));
    }

    // The oldest change of a part says what was there first; a part that never changed is as it is.
    private String first(String part, Object now) {
        return rows.stream()
                .filter(row -> part.equals(row.part()))
                .reduce((newer, older) -> older)
                .map(RuleChangeRow::was)
                .orElse(Objects.toString(now));
    }

    private String said(String part, String value) {
        if (value == null) {
            return Texts.of("duties.changes.nothing");
        }
        return switch (part) {
            case "checked_on" -> words.day(LocalDate.parse(value));
            case "evidence" -> Texts.of("duties.evidence." + value);
            case "confirmed" -> Texts.of("true".equals(value) ? "duties.rules.confirmed" : "duties.rules.unconfirmed");
            case "may_tighten" -> Texts.of("true".equals(value) ? "duties.changes.yes" : "duties.changes.no");
            case "time_set_by" -> Texts.of("duties.setBy." + value);
            case "unit" -> Texts.of("duties.tighten.label." + value);
            case "regulation", "deferral_under", "exemption_under" -> words.cite(value);
            default -> value;
        };
    }
}
