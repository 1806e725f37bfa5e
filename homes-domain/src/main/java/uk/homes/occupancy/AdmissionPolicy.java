package uk.homes.occupancy;

import java.util.ArrayList;
import java.util.List;
import uk.homes.shared.Refusal;

/**
 * When a home may admit a child. It gives every reason against it at once; the database refuses each of them again.
 */
final class AdmissionPolicy {

    private static final String UNREGISTERED = "Care Standards Act 2000, section 11";
    private static final String CONDITION = "Care Standards Act 2000, section 24";
    private static final String CARE_PLANNING = "CHR 14";

    private AdmissionPolicy() {}

    static List<Refusal> refusals(AdmissionFacts facts, boolean solo) {
        List<Refusal> refusals = new ArrayList<>();
        if (!facts.open()) {
            refusals.add(Refusal.of("occupancy.admit.homeNotRegistered").under(UNREGISTERED));
        } else if (facts.full()) {
            refusals.add(Refusal.of("occupancy.admit.full", facts.registered()).under(CONDITION));
        }
        refusals.addAll(bed(facts));
        if (facts.childElsewhere()) {
            refusals.add(Refusal.at("childId", "occupancy.admit.childElsewhere"));
        }
        if (facts.soloHere()) {
            refusals.add(Refusal.of("occupancy.admit.soloHere").under(CARE_PLANNING));
        }
        if (solo && facts.othersHere()) {
            refusals.add(Refusal.at("solo", "occupancy.admit.notAlone").under(CARE_PLANNING));
        }
        return refusals;
    }

    private static List<Refusal> bed(AdmissionFacts facts) {
        if (!facts.bedHere()) {
            return List.of(Refusal.at("bedId", "occupancy.admit.bedNotHere"));
        }
        if (facts.bedTaken()) {
            return List.of(Refusal.at("bedId", "occupancy.admit.bedTaken"));
        }
        return facts.bedKept() ? List.of(Refusal.at("bedId", "occupancy.admit.bedKept")) : List.of();
    }
}
