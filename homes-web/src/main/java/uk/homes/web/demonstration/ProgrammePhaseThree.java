package uk.homes.web.demonstration;

import uk.homes.programme.MilestoneKind;
import uk.homes.programme.ObjectiveKind;
import uk.homes.programme.ObjectiveStatus;
import uk.homes.shared.PartialDate;

/** Phase 3: two 4-bed homes, agreed in September 2021; no property is bought yet, so no home fulfils them. */
final class ProgrammePhaseThree {

    private static final String START = "2021-09-20";
    private static final String PLAN =
            "Develop an implementation plan with timescales, on the basis of Cabinet’s agreement.";

    private final ProgrammeHand hand;
    private final long phase;

    ProgrammePhaseThree(ProgrammeHand hand, long phase) {
        this.hand = hand;
        this.phase = phase;
    }

    void tell(Runnable agreement) {
        hand.on(START, () -> {
            agreement.run();
            return null;
        });
        proposal(
                "Transitions home",
                ObjectiveKind.TRANSITIONS,
                PartialDate.month(2022, 10),
                "Buy a property with 4 beds, to the specification agreed by young people, the service and Ofsted’s requirements. "
                        + "A regulated setting that supports care leavers’ transitions and independence.");
        proposal(
                "Complex needs home",
                ObjectiveKind.COMPLEX_NEEDS,
                PartialDate.financialYear(2023),
                "Buy a property with 4 beds, to the same specification. A home for complex needs, challenging behaviour and "
                        + "children and young people who are hard to place.");
    }

    private void proposal(String name, ObjectiveKind kind, PartialDate by, String words) {
        long objective = hand.objective(START, null, phase, "4-bed home", name, kind, 4, by);
        hand.step(START, objective, MilestoneKind.PROPERTY, null);
        hand.report("2021-11-09", objective, ObjectiveStatus.NOT_STARTED, "Property to be bought", words, PLAN);
    }
}
