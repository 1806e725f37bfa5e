package uk.homes.web.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import uk.homes.care.ActKind;
import uk.homes.care.CaseChild;
import uk.homes.web.Texts;
import uk.homes.web.look.Spoken;

/** What pages say of a child's case: kinds of acts, and who the child is. */
@Named("careWords")
@ApplicationScoped
public class CareWords {

    private static final Map<String, ActKind.Series> BY_RULE = Map.ofEntries(
            Map.entry("CPPCR33_FIRST", ActKind.Series.REVIEW),
            Map.entry("CPPCR33_SECOND", ActKind.Series.REVIEW),
            Map.entry("CPPCR33_NEXT", ActKind.Series.REVIEW),
            Map.entry("CPPCR28_FIRST", ActKind.Series.VISIT),
            Map.entry("CPPCR28_NEXT", ActKind.Series.VISIT),
            Map.entry("CPPCR28_SETTLED", ActKind.Series.VISIT),
            Map.entry("CPPCR9_PLAN", ActKind.Series.PLACEMENT_PLAN),
            Map.entry("CPPCR4_CARE_PLAN", ActKind.Series.CARE_PLAN),
            Map.entry("CPPCR7_HEALTH", ActKind.Series.HEALTH),
            Map.entry("CPPCR7_UNDER5", ActKind.Series.HEALTH),
            Map.entry("CPPCR7_FROM5", ActKind.Series.HEALTH),
            Map.entry("PEP_FIRST", ActKind.Series.PEP),
            Map.entry("PEP_TERM", ActKind.Series.PEP),
            Map.entry("SDQ_YEAR", ActKind.Series.SDQ),
            Map.entry("DENTIST", ActKind.Series.DENTIST),
            Map.entry("PATHWAY_PLAN", ActKind.Series.PATHWAY_PLAN));

    /** What ends the clocks of a rule. */
    Optional<ActKind.Series> series(String rule) {
        return Optional.ofNullable(BY_RULE.get(rule));
    }

    /** "Review of the case". */
    public String series(ActKind.Series series) {
        return Texts.of("care.series." + series);
    }

    /** "First review of the case". */
    public String kind(ActKind kind) {
        return kind.first() ? Texts.of("care.kind." + kind) : series(kind.series());
    }

    /** "12 years, here since Mon 28 Jun 2021. Looked after since Mon 13 May 2019." */
    public String about(CaseChild child) {
        String here = child.to() == null
                ? Texts.of("care.about.here", child.age(), Spoken.day(child.from()))
                : Texts.of("care.about.was", child.age(), Spoken.day(child.from()), Spoken.day(child.to()));
        return child.since() == null ? here : here + " " + Texts.of("care.about.since", Spoken.day(child.since()));
    }
}
