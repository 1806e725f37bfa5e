package uk.homes.web.demonstration;

import static uk.homes.programme.ObjectiveStatus.BEHIND_SCHEDULE;
import static uk.homes.programme.ObjectiveStatus.ON_TRACK;
import static uk.homes.programme.ObjectiveStatus.PARTIALLY_MET;

import uk.homes.programme.Aspect;
import uk.homes.programme.MilestoneKind;
import uk.homes.programme.ObjectiveKind;
import uk.homes.programme.Progress;
import uk.homes.shared.PartialDate;

/** Phase 1: Pegasus and Phoenix. */
final class ProgrammePhaseOne {

    private static final PartialDate AUTUMN = PartialDate.autumn(2020);
    private static final String START = "2020-02-17";

    private final ProgrammeHand hand;
    private final long phase;

    ProgrammePhaseOne(ProgrammeHand hand, long phase) {
        this.hand = hand;
        this.phase = phase;
    }

    void tell() {
        pegasus(hand.objective(
                START, "pegasus", phase, "4-bed home", "4-bed home", ObjectiveKind.CHILDRENS_HOME, 4, AUTUMN));
        phoenix(hand.objective(
                START, "phoenix", phase, "1 emergency bed", "Emergency bed", ObjectiveKind.EMERGENCY, 1, AUTUMN));
    }

    private void pegasus(long objective) {
        long property = hand.step(START, objective, MilestoneKind.PROPERTY, AUTUMN);
        long team = hand.step(START, objective, MilestoneKind.TEAM_RECRUITED, AUTUMN);
        long registration = hand.step(START, objective, MilestoneKind.REGISTRATION, AUTUMN);
        long child = hand.step(START, objective, MilestoneKind.FIRST_CHILD, AUTUMN);
        hand.reached("2020-06-08", property, PartialDate.month(2020, 6));
        hand.stands("2020-06-08", "pegasus", Aspect.PROPERTY, Progress.DONE, "Ready");
        hand.report(
                "2020-06-08",
                objective,
                ON_TRACK,
                null,
                "The property in Dinnington is fitted out.",
                "Register with Ofsted.");
        hand.reached("2020-07-02", registration, PartialDate.month(2020, 7));
        hand.stands("2020-07-02", "pegasus", Aspect.REGISTRATION, Progress.DONE, "Registered July 2020");
        hand.reached("2020-08-31", team, PartialDate.month(2020, 8));
        hand.reached("2020-08-31", child, PartialDate.month(2020, 8));
        hand.stands("2020-08-31", "pegasus", Aspect.TEAM, Progress.DONE, "Complete");
        hand.stands("2020-08-31", "pegasus", Aspect.FIRST_CHILD, Progress.DONE, "August 2020");
        hand.report(
                "2020-08-31",
                objective,
                PARTIALLY_MET,
                "Beds used one after the other",
                "Registered with Ofsted in July 2020. A full staff team was recruited and operational in August 2020.",
                "Use the beds gradually, so that home and team can mature.");
        hand.stepReached("2021-05-28", objective, MilestoneKind.FIRST_INSPECTION, null, PartialDate.day(2021, 5, 25));
        hand.report(
                "2021-11-09",
                objective,
                PARTIALLY_MET,
                "Team moves to Quarry House, end November",
                "Registered with Ofsted in July 2020. A full staff team was recruited and operational in August 2020. "
                        + "2 beds have been used over this period.\n\nThe first Ofsted inspection is complete: Good.",
                "The home and its team move to a 2-bed property, Quarry House, at the end of November 2021.\n\n"
                        + "The Pegasus building in Dinnington becomes a long-term 4-bed home, to which it is better suited. "
                        + "On track for November 2021.");
        hand.moves(
                "2021-11-09", Aspect.TEAM, "pegasus", "quarry-house", "Moving to Quarry House", "Moving from Pegasus");
    }

    private void phoenix(long objective) {
        long registration = hand.step(START, objective, MilestoneKind.REGISTRATION, AUTUMN);
        hand.step(START, objective, MilestoneKind.TEAM_RECRUITED, AUTUMN);
        hand.stepReached("2020-09-07", objective, MilestoneKind.PROPERTY, AUTUMN, PartialDate.month(2020, 9));
        hand.stands("2020-09-07", "phoenix", Aspect.PROPERTY, Progress.DONE, "Ready");
        hand.report("2020-09-07", objective, ON_TRACK, null, "The property is ready.", "Recruit a team.");
        hand.report(
                "2020-12-01",
                objective,
                BEHIND_SCHEDULE,
                "Waits for staff",
                "Not registered with Ofsted yet, because of staff capacity.",
                "Staff and register the children’s homes first.");
        hand.stands("2020-12-01", "phoenix", Aspect.TEAM, Progress.STUCK, "Not enough staff");
        hand.stands("2020-12-01", "phoenix", Aspect.REGISTRATION, Progress.NOT_YET, "Not applied");
        hand.reprofile(
                "2021-11-09",
                objective,
                PartialDate.month(2022, 1),
                "Staff were needed in the children’s homes first.",
                "Project group, 9 November 2021, item 2");
        hand.reprofileStep(
                "2021-11-09",
                registration,
                PartialDate.month(2022, 1),
                "Registration follows the staff team.",
                "Project group, 9 November 2021, item 2");
        hand.report(
                "2021-11-09",
                objective,
                BEHIND_SCHEDULE,
                "Waits for staff",
                "Phoenix is not registered with Ofsted yet, because of staff capacity. Getting the children’s homes going was "
                        + "put first.",
                "The focus stays on staffing and registering the children’s homes.");
    }
}
