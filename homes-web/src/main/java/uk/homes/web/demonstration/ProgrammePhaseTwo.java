package uk.homes.web.demonstration;

import static uk.homes.programme.ObjectiveStatus.BEHIND_SCHEDULE;
import static uk.homes.programme.ObjectiveStatus.MET;
import static uk.homes.programme.ObjectiveStatus.ON_TRACK;
import static uk.homes.programme.ObjectiveStatus.PARTIALLY_MET;

import uk.homes.programme.Aspect;
import uk.homes.programme.MilestoneKind;
import uk.homes.programme.ObjectiveKind;
import uk.homes.programme.Progress;
import uk.homes.shared.PartialDate;

/** Phase 2: Beech Tree, Quarry House and Middle Lane. */
final class ProgrammePhaseTwo {

    private static final PartialDate MARCH = PartialDate.month(2021, 3);
    private static final String START = "2020-06-15";

    private final ProgrammeHand hand;
    private final long phase;
    private long quarryHouse;
    private long middleLane;

    ProgrammePhaseTwo(ProgrammeHand hand, long phase) {
        this.hand = hand;
        this.phase = phase;
    }

    void tell() {
        beechTree(hand.objective(
                START, "beech-tree", phase, "2-bed home", "2-bed home", ObjectiveKind.CHILDRENS_HOME, 2, MARCH));
        quarryHouse = hand.objective(
                START, "quarry-house", phase, "2-bed home", "Step-down home", ObjectiveKind.STEP_DOWN, 2, MARCH);
        quarryHouseMoves();
        middleLane = hand.objective(
                START, "middle-lane", phase, "1 emergency bed", "Emergency bed", ObjectiveKind.EMERGENCY, 1, MARCH);
        middleLaneWaits();
    }

    long quarryHouse() {
        return quarryHouse;
    }

    long middleLane() {
        return middleLane;
    }

    private void beechTree(long objective) {
        long registration = hand.step(START, objective, MilestoneKind.REGISTRATION, MARCH);
        long child = hand.step(START, objective, MilestoneKind.FIRST_CHILD, MARCH);
        hand.report(
                "2020-10-12", objective, ON_TRACK, null, "The property is acquired.", "Fit it out, recruit the team.");
        hand.stepReached("2021-01-11", objective, MilestoneKind.PROPERTY, MARCH, PartialDate.month(2021, 1));
        hand.stands("2021-01-11", "beech-tree", Aspect.PROPERTY, Progress.DONE, "Ready");
        hand.reached("2021-03-03", registration, PartialDate.month(2021, 3));
        hand.stands("2021-03-03", "beech-tree", Aspect.REGISTRATION, Progress.DONE, "Registered March 2021");
        hand.stepReached("2021-04-12", objective, MilestoneKind.TEAM_RECRUITED, MARCH, PartialDate.month(2021, 4));
        hand.reached("2021-04-12", child, PartialDate.month(2021, 4));
        hand.stands("2021-04-12", "beech-tree", Aspect.TEAM, Progress.DONE, "Complete");
        hand.stands("2021-04-12", "beech-tree", Aspect.FIRST_CHILD, Progress.DONE, "April 2021");
        hand.report(
                "2021-04-12",
                objective,
                MET,
                null,
                "Beech Tree was registered with Ofsted in March 2021. A full staff team became operational in April 2021.",
                "Use both beds, by need and matching.");
        hand.stepReached("2021-07-23", objective, MilestoneKind.FIRST_INSPECTION, null, PartialDate.day(2021, 7, 20));
        hand.report(
                "2021-11-09",
                objective,
                MET,
                "Solo placement until May 2022",
                "Beech Tree was registered with Ofsted in March 2021. A full staff team was recruited and became operational in "
                        + "April 2021. Ofsted has inspected it: Good.\n\nOne bed is in use for complex needs, which prevented "
                        + "matching within the home.",
                "Transition planning is under way; the move to adult services is planned for May 2022.\n\n"
                        + "Then both beds are used, by need and matching.");
    }

    private void quarryHouseMoves() {
        hand.step(START, quarryHouse, MilestoneKind.REGISTRATION, MARCH);
        hand.step(START, quarryHouse, MilestoneKind.FIRST_CHILD, MARCH);
        hand.report("2020-10-12", quarryHouse, ON_TRACK, null, "A property is being acquired.", "Fit it out.");
        hand.report(
                "2021-04-12",
                quarryHouse,
                BEHIND_SCHEDULE,
                "Waits for the building",
                "The property is acquired.",
                "Decide how step-down works best: matching in a 4-bed home has proved complex.");
        hand.reprofile(
                "2021-06-14",
                quarryHouse,
                PartialDate.month(2021, 9),
                "Step-down moves from the 4-bed home to this 2-bed home, which suits matching better.",
                "Project group, 14 June 2021, item 3");
        hand.stepReached("2021-09-06", quarryHouse, MilestoneKind.PROPERTY, MARCH, PartialDate.month(2021, 9));
        hand.stands("2021-09-06", "quarry-house", Aspect.PROPERTY, Progress.DONE, "Ready");
        hand.stepReached("2021-09-20", quarryHouse, MilestoneKind.APPLICATION, null, PartialDate.month(2021, 9));
        hand.stands("2021-09-20", "quarry-house", Aspect.REGISTRATION, Progress.WAITING, "Ofsted deciding");
        hand.reprofile(
                "2021-10-11",
                quarryHouse,
                PartialDate.month(2021, 11),
                "The home cannot open before Ofsted has agreed its registration.",
                "Project group, 11 October 2021, item 2");
        hand.report(
                "2021-11-09",
                quarryHouse,
                PARTIALLY_MET,
                "Waits for Ofsted",
                "The 2-bed home becomes the step-down home. The building is operationally ready. The step-down service and its "
                        + "team were to move in September 2021.",
                "Children and young people are expected to live there from November 2021, once the registration is complete "
                        + "and agreed by Ofsted.");
    }

    private void middleLaneWaits() {
        hand.step(START, middleLane, MilestoneKind.MANAGER_APPOINTED, MARCH);
        hand.step(START, middleLane, MilestoneKind.ADAPTATION, MARCH);
        hand.step(START, middleLane, MilestoneKind.REGISTRATION, MARCH);
        hand.stands("2021-03-08", "middle-lane", Aspect.PROPERTY, Progress.WAITING, "Small works needed");
        hand.stands("2021-03-08", "middle-lane", Aspect.TEAM, Progress.STUCK, "No manager");
        hand.stands("2021-03-08", "middle-lane", Aspect.REGISTRATION, Progress.NOT_YET, "Not applied");
        hand.report(
                "2021-04-12",
                middleLane,
                BEHIND_SCHEDULE,
                "No manager",
                "The building needs limited adaptations.",
                "Recruit a manager; meet the neighbours.");
        hand.reprofile(
                "2021-11-09",
                middleLane,
                PartialDate.quarter(2022, 2),
                "There is no manager and no team yet, and residents have voiced strong concern about the property.",
                "Project group, 9 November 2021, item 3");
        hand.report(
                "2021-11-09",
                middleLane,
                BEHIND_SCHEDULE,
                "No manager; residents’ concerns",
                "Middle Lane needs limited adaptations to be operationally ready. It is not registered with Ofsted yet, because "
                        + "the registered manager and staff have not been recruited. There has also been significant feedback "
                        + "and tension in the community about this use of the property.",
                "An alternative council property will be explored. Whether one meets the agreed criteria may affect the date.");
    }
}
