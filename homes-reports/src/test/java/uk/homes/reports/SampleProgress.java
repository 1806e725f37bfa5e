package uk.homes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.reports.ProgressReport.BedUse;
import uk.homes.reports.ProgressReport.Figure;
import uk.homes.reports.ProgressReport.Group;
import uk.homes.reports.ProgressReport.Learning;
import uk.homes.reports.ProgressReport.Money;
import uk.homes.reports.ProgressReport.Note;
import uk.homes.reports.ProgressReport.Objective;
import uk.homes.reports.ProgressReport.Phase;
import uk.homes.reports.ProgressReport.Risk;

/** Rotherham's programme of new homes as published on 23 November 2021. */
final class SampleProgress {
    private static final Status MET = new Status("Objective met", Mark.GOOD);
    private static final Status PARTLY = new Status("Objective partially met", Mark.PART);
    private static final Status BEHIND = new Status("Behind schedule", Mark.LATE);
    private static final Status PLANNED = new Status("Not started", Mark.NONE);

    private SampleProgress() {}

    static ProgressReport report() {
        return new ProgressReport(
                "Progress report: new residential provision",
                "Corporate Parenting Panel",
                LocalDate.of(2021, 11, 23),
                "the Head of Children in Care and the Head of Commissioning and Transformation Programmes",
                Instant.parse("2021-11-23T09:00:00Z"),
                List.of(
                        "18 beds are planned in seven homes: 5 in phase 1, 5 in phase 2 and 8 in phase 3; 16"
                                + " residential"
                                + " and 2 for emergencies.",
                        "2 of the new homes are registered with Ofsted. Both were judged Good at their first"
                                + " inspection.",
                        "5 young people have lived in the homes. 2 of them have moved on to foster carers.",
                        "3 of 6 registered places are in use today: 50%, against a target of 85%."),
                List.of(first(), second(), third()),
                groups(),
                new BedUse(
                        3,
                        6,
                        85,
                        "Beds are used gradually, so that new teams and homes can settle. One bed at Beech Tree stays"
                                + " empty while it is a solo placement."),
                new Money(
                        List.of(
                                new Figure("A year in full operation", "£3.258m"),
                                new Figure("Saved each year at 85% occupancy", "£709k"),
                                new Figure("Saved each year on emergencies", "£227k"),
                                new Figure("Set-up, once", "£262k")),
                        "£709k and £227k make £936k a year, to the general fund and the dedicated schools grant."),
                learning(),
                risks(),
                List.of(
                        new Note(
                                "a",
                                "The published report says September 2021 here and end of November 2021 in phase 1. The"
                                        + " later date is the current one."),
                        new Note(
                                "b",
                                "Paragraph 1.10 says March 2021; the table says Autumn 2020. The slip is 18 or 22"
                                        + " months.")));
    }

    private static Phase first() {
        return new Phase(
                "Phase 1: 4-bed home and 1 emergency bed",
                false,
                List.of(
                        new Objective(
                                "4-bed home",
                                "Autumn 2020",
                                PARTLY,
                                "Pegasus was registered with Ofsted in July 2020. The full team was recruited and"
                                        + " the home opened"
                                        + " in August 2020.\n2 beds were used over this time by 4 young people. First"
                                        + " inspection: Good.",
                                "The home and its team move to a 2-bed house, Quarry House, at the end of November"
                                        + " 2021.\nThe"
                                        + " Pegasus building becomes a long-term 4-bed home. On track for November"
                                        + " 2021."),
                        new Objective(
                                "1 emergency bed",
                                "Autumn 2020",
                                BEHIND,
                                "Phoenix is not yet registered, because staff were needed in the children’s homes"
                                        + " first.",
                                "Re-profiled to January 2022, a slip of 14 months.")));
    }

    private static Phase second() {
        return new Phase(
                "Phase 2: two 2-bed homes and 1 emergency bed",
                false,
                List.of(
                        new Objective(
                                "2-bed home",
                                "March 2021",
                                MET,
                                "Beech Tree was registered in March 2021 and opened in April 2021. Ofsted:"
                                        + " Good.\nOne bed is used"
                                        + " by a young person with complex needs; another child could not be matched.",
                                "The young person moves to adult services in May 2022. Then both beds are used, by"
                                        + " need and"
                                        + " matching."),
                        new Objective(
                                "2-bed home",
                                "March 2021",
                                PARTLY,
                                "Quarry House becomes the step-down home. The building is ready. The team was to"
                                        + " move in September"
                                        + " 2021 (note a).",
                                "Young people from November 2021, subject to Ofsted. A slip of 8 months."),
                        new Objective(
                                "1 emergency bed",
                                "March 2021 (note b)",
                                BEHIND,
                                "Middle Lane needs small works. It is not registered: no manager and staff yet."
                                        + " Residents have"
                                        + " voiced strong concern.",
                                "Re-profiled to quarter two 2022/23. Another council property will be looked for.")));
    }

    private static Phase third() {
        String plan = "Implementation plan, after Cabinet’s agreement of September 2021.";
        return new Phase(
                "Phase 3: two 4-bed homes",
                true,
                List.of(
                        new Objective(
                                "4-bed home",
                                "October 2022",
                                PLANNED,
                                "Buy a house with 4 beds, for young people moving towards independence.",
                                plan),
                        new Objective(
                                "4-bed home",
                                "2023/24",
                                PLANNED,
                                "Buy a house with 4 beds, for children with complex needs who are hard to place.",
                                plan)));
    }

    private static List<Group> groups() {
        return List.of(
                new Group(
                        "Workforce",
                        List.of(
                                new Figure("Managers recruited", "4"),
                                new Figure("Staff recruited", "44"),
                                new Figure("Assessment centres", "17"),
                                new Figure("Days of induction training", "60"),
                                new Figure("Months of recruitment campaign", "16"))),
                new Group(
                        "Registration and inspection",
                        List.of(
                                new Figure("New homes registered", "2"),
                                new Figure("Of these, judged Good", "2"),
                                new Figure("Liberty House", "Outstanding"))),
                new Group(
                        "Placements",
                        List.of(
                                new Figure("Young people since opening", "5"),
                                new Figure("Moved on to foster carers", "2"),
                                new Figure("Placements in use", "3"))));
    }

    private static List<Learning> learning() {
        return List.of(
                new Learning(
                        "Phase 1",
                        List.of(
                                "Managers who have grown a home are rare. Seniors and deputies are developed to"
                                        + " close the gap.",
                                "What it takes to build a service differs from what it takes to maintain it.",
                                "Ofsted sees one manager registered for two homes as an exception.")),
                new Learning(
                        "Phase 2",
                        List.of(
                                "Step-down to fostering suits smaller homes, for matching, need and throughput.",
                                "Community engagement belongs to the registered manager.",
                                "Emergency beds need experienced and stable staff who can be there quickly.",
                                "A solo placement made a stable home where no other provider could or would.")));
    }

    private static List<Risk> risks() {
        return List.of(
                new Risk(
                        "Qualified and experienced staff cannot be recruited",
                        4,
                        4,
                        "Continual campaign, assessment centres, a Residential Operations Manager.",
                        "Head of Children in Care"),
                new Risk(
                        "Ofsted registration takes longer than planned",
                        3,
                        4,
                        "Early and regular contact with the local inspectorate.",
                        "Head of Children in Care"),
                new Risk(
                        "No property that meets the specification",
                        3,
                        5,
                        "Concurrent planning for all seven settings; council assets explored.",
                        "Head of Commissioning and Transformation Programmes"));
    }
}
