package uk.homes.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.homes.shared.Refusal;
import uk.homes.shared.Words;

/** What stands against approving a version: a heading the law names without a word, no date, or nothing said of the change. */
final class PublishPolicy {

    private PublishPolicy() {}

    static List<Refusal> refusals(
            StatementVersion version,
            Set<Heading> written,
            LocalDate effectiveOn,
            LocalDate effectiveBefore,
            String changed) {
        List<Refusal> refusals = new ArrayList<>();
        for (Heading heading : Heading.of(version.document())) {
            if (heading.confirmed() && !written.contains(heading)) {
                refusals.add(Refusal.of("statements.publish.unwritten", heading).under(heading.provision()));
            }
        }
        if (effectiveOn == null) {
            refusals.add(Refusal.at("effectiveOn", "statements.publish.effectiveOn"));
        } else if (effectiveBefore != null && effectiveOn.isBefore(effectiveBefore)) {
            refusals.add(Refusal.at("effectiveOn", "statements.publish.beforeLast", effectiveBefore));
        }
        if (version.number() > 1 && Words.tidy(changed) == null) {
            refusals.add(Refusal.at("changed", "statements.publish.changed"));
        }
        return refusals;
    }
}
