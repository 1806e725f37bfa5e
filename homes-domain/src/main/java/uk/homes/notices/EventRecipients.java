package uk.homes.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who must be told of a serious event: the table of regulation 40. The Prisons and Probation Ombudsman is told only of a
 * death in a secure home, and none of these homes is one. Relevant persons are the registered person's judgement.
 */
final class EventRecipients {

    private static final String WORKING_TOGETHER = "Working Together";

    private EventRecipients() {}

    /**
     * Everyone whom the table names for these limbs, those who need not be told included.
     *
     * @param placed by whom the child was placed; for an event about a worker, all who have placed children here
     */
    static List<Telling> of(Set<Limb> limbs, List<PlacedBy> placed) {
        List<Telling> tellings = new ArrayList<>();
        String first = limbs.stream().sorted().findFirst().orElseThrow().provision();
        tellings.add(new Telling(Recipient.OFSTED, null, first, true));
        if (limbs.contains(Limb.DEATH)) {
            placed.forEach(each -> death(tellings, each));
        } else if (limbs.contains(Limb.WORKER_REFERRED)) {
            placed.forEach(each -> placing(tellings, each, Limb.WORKER_REFERRED));
        }
        if (limbs.contains(Limb.ALLEGATION)) {
            tellings.add(new Telling(Recipient.DESIGNATED_OFFICER, null, WORKING_TOGETHER, true));
        }
        return tellings.stream().distinct().toList();
    }

    private static void death(List<Telling> tellings, PlacedBy placed) {
        String provision = Limb.DEATH.provision();
        placing(tellings, placed, Limb.DEATH);
        boolean state = placed.bySecretaryOfState();
        tellings.add(new Telling(Recipient.SECRETARY_OF_STATE, null, provision, !state));
        tellings.add(new Telling(Recipient.HOST_AUTHORITY, placed.host(), provision, !placed.byHost()));
        tellings.add(new Telling(Recipient.ICB, null, provision, true));
    }

    private static void placing(List<Telling> tellings, PlacedBy placed, Limb limb) {
        tellings.add(new Telling(Recipient.PLACING_AUTHORITY, placed.placing(), limb.provision(), true));
    }
}
