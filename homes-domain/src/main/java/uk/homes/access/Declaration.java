package uk.homes.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.homes.shared.Refusal;

/**
 * What somebody declares before they are given a home as its independent person: the seven grounds of regulation 43(3), each
 * answered, past connections included, and the exception of 43(4).
 *
 * @param councilChildren (a) employed by the council in connection with its children's social services functions
 * @param councilConnected (b) employed by the council otherwise in a way that bars them
 * @param carePlan (c) prepares the care plan of a child placed there, or manages or supervises who does
 * @param commissionsFinances (d) commissions or finances the home's services
 * @param financialInterest (e) has a financial interest in the home
 * @param responsibleIndividual (f) is the responsible individual
 * @param connection (g) has, or has had, a connection that in the provider's view casts doubt on their impartiality
 * @param connectionWords what that connection is or was
 * @param scrutinyOnly 43(4): employed solely to examine and scrutinise critically how homes are run
 */
public record Declaration(
        boolean councilChildren,
        boolean councilConnected,
        boolean carePlan,
        boolean commissionsFinances,
        boolean financialInterest,
        boolean responsibleIndividual,
        boolean connection,
        String connectionWords,
        boolean scrutinyOnly) {

    // 43(4) lifts (a), (b) and (g) alone; it never lifts (c) to (f).
    private static final Set<String> LIFTED = Set.of("a", "b", "g");

    /** Nothing stands against it. */
    public static Declaration clear() {
        return new Declaration(false, false, false, false, false, false, false, null, false);
    }

    /** Every ground that excludes this person; empty when they may be appointed. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        ask(refusals, "a", councilChildren);
        ask(refusals, "b", councilConnected);
        ask(refusals, "c", carePlan);
        ask(refusals, "d", commissionsFinances);
        ask(refusals, "e", financialInterest);
        ask(refusals, "f", responsibleIndividual);
        ask(refusals, "g", connection);
        return refusals;
    }

    private void ask(List<Refusal> refusals, String ground, boolean holds) {
        if (holds && !(scrutinyOnly && LIFTED.contains(ground))) {
            refusals.add(Refusal.of("access.independence." + ground).under("CHR 43(3)(" + ground + ")"));
        }
    }
}
