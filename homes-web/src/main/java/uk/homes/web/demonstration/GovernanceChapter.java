package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.homes.governance.MoneyKind;
import uk.homes.shared.PartialDate;

/**
 * How Rotherham governed its programme until 23 November 2021: money, risks, decisions, what was learned, and where the
 * published papers differ. Minutes of the project group are invented; words and money are the published ones.
 */
@Dependent
public class GovernanceChapter implements Chapter {

    private static final String CABINET = "Cabinet, 17 February 2020";

    @Inject
    GovernanceHand hand;

    @Override
    public int order() {
        return 72;
    }

    @Override
    public void tell(Story story) {
        hand.in(story);
        long programme = story.id("programme");
        money(programme);
        risks(programme);
        decisions(programme);
        GovernanceLessons.tell(hand, programme, story.id("phase.1"), story.id("phase.2"));
        notes(programme, story);
    }

    private void money(long programme) {
        hand.money(GovernanceHand.START, programme, MoneyKind.ANNUAL_COST, 3_258_000L, null, CABINET);
        hand.money(GovernanceHand.START, programme, MoneyKind.RESIDENTIAL_SAVING, 709_000L, null, CABINET);
        hand.money(GovernanceHand.START, programme, MoneyKind.EMERGENCY_SAVING, 227_000L, null, CABINET);
        hand.money(GovernanceHand.START, programme, MoneyKind.SET_UP_COST, 262_000L, null, CABINET);
        hand.money(GovernanceHand.START, programme, MoneyKind.OCCUPANCY_ASSUMPTION, null, 85, CABINET);
    }

    private void risks(long programme) {
        hand.risk(
                programme,
                "We cannot recruit the qualified and experienced staff we need",
                "The recruitment market outside is hard, and managers who have built a home before are rare.",
                4,
                4,
                "A campaign that runs all year, assessment centres, and growing our own seniors and deputies.",
                ProgrammeHand.OWNER);
        hand.risk(
                programme,
                "Ofsted registers a home later than planned",
                "Each home, and each move of a home, needs its own registration.",
                3,
                4,
                "A good relationship with the local inspectors, and applications prepared from what the first taught.",
                ProgrammeHand.OWNER);
        hand.risk(
                programme,
                "We cannot find or buy properties that meet the specification",
                "Few houses of the right size come up, and some meet concern among residents.",
                3,
                4,
                "Asset Management and Housing look for alternatives early, and managers meet neighbours first.",
                ProgrammeHand.CO_OWNER);
    }

    private void decisions(long programme) {
        hand.decided(
                GovernanceHand.START,
                programme,
                "Cabinet",
                PartialDate.day(2020, 2, 17),
                "Report of 17 February 2020",
                "In-house residential provision is agreed: 16 residential beds and 2 emergency beds in 7 registered "
                        + "settings. Phase 1 is a 4-bed home and 1 emergency bed, to be operational by autumn 2020.");
        hand.decided(
                "2020-06-15",
                programme,
                "Cabinet",
                PartialDate.month(2020, 6),
                "Report of June 2020",
                "Phase 2 is agreed: two 2-bed homes and 1 emergency bed, to be operational in March 2021.");
        hand.decided(
                "2021-09-20",
                programme,
                "Cabinet",
                PartialDate.month(2021, 9),
                "Report of September 2021",
                "Phase 3 is agreed: two further 4-bed homes.");
        hand.decided(
                "2021-11-09",
                programme,
                "Project group",
                PartialDate.day(2021, 11, 9),
                "Items 2, 3 and 4",
                "Phoenix is re-profiled to January 2022, Middle Lane to quarter two 2022/23. The team of Pegasus moves to "
                        + "Quarry House at the end of November 2021.");
    }

    private void notes(long programme, Story story) {
        hand.note(
                programme,
                null,
                story.id("objective.Quarry House"),
                null,
                "The team moves in September 2021 in phase 2, and at the end of November 2021 in phase 1.",
                "The later date is the one that counts.");
        hand.note(
                programme,
                null,
                story.id("objective.Middle Lane"),
                null,
                "Paragraph 1.10 promises Middle Lane for March 2021, the table in 2.4 for Autumn 2020.",
                "March 2021 is used; from Autumn 2020 the slip is 22 months instead of 18.");
        hand.note(
                programme,
                null,
                null,
                MoneyKind.ANNUAL_COST,
                "Paragraph 6.1 prints “£3,258m” a year.",
                "£3.258m is meant and used.");
        hand.note(
                programme,
                story.id("phase.2"),
                null,
                null,
                "Cabinet agreed phase 2 in June 2020 in the summary and in 1.10, in May 2020 in 2.7.",
                "June 2020 is used.");
        hand.note(
                programme,
                null,
                null,
                null,
                "The summary counts 4 new children’s homes, paragraph 2.1 counts 3 and 1 emergency home.",
                "Both mean the same four properties.");
        hand.note(
                programme,
                null,
                null,
                null,
                "The strategy is called 2019–2022 in the summary, 2019–2021 among the background papers.",
                "2019–2022 is its title.");
        hand.note(
                programme,
                null,
                null,
                null,
                "Liberty House “continues” Outstanding, but the Sufficiency Strategy calls it Good in December 2018.",
                "Both are right: it has been Outstanding since October 2019.");
    }
}
