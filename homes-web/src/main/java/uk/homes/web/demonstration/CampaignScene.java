package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.homes.workforce.Recruitment;

/** The recruitment campaign: 16 months, 17 assessment centres, 60 days of induction training. */
@Dependent
public class CampaignScene {

    private static final String ACTOR = "manager.pegasus";
    private static final LocalDate FROM = LocalDate.of(2020, 3, 2);
    private static final LocalDate TO = LocalDate.of(2021, 6, 30);

    // Day, who came, who passed.
    private static final List<String> ASSESSMENT_CENTRES = List.of(
            "2020-03-12 9 3",
            "2020-04-30 6 2",
            "2020-05-21 8 3",
            "2020-06-11 9 3",
            "2020-06-25 10 3",
            "2020-07-16 7 3",
            "2020-09-03 8 3",
            "2020-09-24 6 2",
            "2020-11-12 7 3",
            "2020-12-03 6 3",
            "2021-01-14 9 3",
            "2021-02-04 11 3",
            "2021-02-25 10 3",
            "2021-03-18 8 3",
            "2021-04-22 7 3",
            "2021-05-27 6 3",
            "2021-06-17 5 2");

    private static final Map<String, Integer> COURSES = Map.of(
            "Therapeutic Crisis Intervention", 5,
            "Evidence-based therapeutic approaches", 4,
            "Signs of Safety", 3,
            "Rotherham Family Approach", 3);

    // Every group of starters took all four courses.
    private static final List<LocalDate> GROUPS = List.of(
            LocalDate.of(2020, 8, 3), LocalDate.of(2020, 10, 5), LocalDate.of(2021, 3, 22), LocalDate.of(2021, 7, 19));

    @Inject
    Recruitment recruitment;

    long tell(Story story) {
        Long campaign = story.as(
                ACTOR,
                FROM.atTime(9, 0),
                () -> recruitment.startCampaign("Recruitment for the new homes 2020–21", FROM, TO));
        ASSESSMENT_CENTRES.forEach(line -> assessmentCentre(story, campaign, line.split(" ")));
        for (LocalDate start : GROUPS) {
            COURSES.forEach((title, days) -> story.does(
                    ACTOR, start.atTime(9, 0), () -> recruitment.recordInduction(campaign, title, start, days)));
        }
        return campaign;
    }

    private void assessmentCentre(Story story, long campaign, String[] cells) {
        LocalDate on = LocalDate.parse(cells[0]);
        story.does(
                ACTOR,
                on.atTime(17, 0),
                () -> recruitment.recordAssessmentCentre(
                        campaign, on, Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
    }
}
