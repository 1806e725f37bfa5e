package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.homes.programme.NewPhase;
import uk.homes.programme.NewProgramme;
import uk.homes.programme.Programmes;
import uk.homes.shared.PartialDate;

/**
 * Rotherham's programme as its progress report of 23 November 2021 tells it. Minutes of the project group are invented; the
 * dates, beds and words are the published ones.
 */
@Dependent
public class ProgrammeChapter implements Chapter {

    private static final String START = "2020-02-17";

    @Inject
    ProgrammeHand hand;

    @Inject
    Programmes programmes;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void tell(Story story) {
        hand.in(story);
        long programme = hand.on(
                START,
                () -> programmes.start(new NewProgramme(
                        UUID.randomUUID(),
                        "new-residential-provision",
                        "LAC Sufficiency Strategy: new residential provision",
                        "the Head of Children in Care and the Head of Commissioning and Transformation Programmes",
                        "In-house children’s homes, so that more children live in the borough, close to their family, "
                                + "friends and school.")));
        long one = phase(
                START, programme, 1, "4-bed home and 1 emergency bed", 5, "Cabinet", PartialDate.day(2020, 2, 17));
        long three = phase(START, programme, 3, "two 4-bed homes", 8, null, null);
        long two = phase(
                "2020-06-15",
                programme,
                2,
                "two 2-bed homes and 1 emergency bed",
                5,
                "Cabinet",
                PartialDate.month(2020, 6));
        new ProgrammePhaseOne(hand, one).tell();
        ProgrammePhaseTwo second = new ProgrammePhaseTwo(hand, two);
        second.tell();
        new ProgrammePhaseThree(hand, three)
                .tell(() -> programmes.agree(three, 1, "Cabinet", PartialDate.month(2021, 9)));
        story.remember("programme", programme);
        story.remember("phase.1", one);
        story.remember("phase.2", two);
        story.remember("objective.Quarry House", second.quarryHouse());
        story.remember("objective.Middle Lane", second.middleLane());
    }

    private long phase(String day, long programme, int number, String name, int beds, String by, PartialDate on) {
        return hand.on(
                day, () -> programmes.addPhase(new NewPhase(UUID.randomUUID(), programme, number, name, beds, by, on)));
    }
}
