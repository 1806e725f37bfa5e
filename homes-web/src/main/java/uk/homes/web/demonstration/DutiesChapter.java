package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.duties.AskRelief;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.ReliefKind;
import uk.homes.duties.Reliefs;
import uk.homes.duties.Rules;
import uk.homes.duties.TightenRule;
import uk.homes.duties.WantedDuties;
import uk.homes.workforce.AchievementKind;
import uk.homes.workforce.Achievements;
import uk.homes.workforce.NewAchievement;

/** Appraisals and diplomas as they came, one that was forgotten, a deferral that waits, and a time the council made stricter. */
@Dependent
public class DutiesChapter implements Chapter {

    private static final List<String> PEGASUS = List.of(
            "Dana Whitlock|LEVEL_5|2019-07-12",
            "Dana Whitlock|APPRAISAL|2021-05-27",
            "Gwen Tarrant|LEVEL_3|2018-06-22",
            "Gwen Tarrant|APPRAISAL|2021-07-08",
            "Marcus Oyelaran|LEVEL_3|2019-03-15",
            "Marcus Oyelaran|APPRAISAL|2021-07-12",
            "Stuart Pell|LEVEL_3|2017-11-10",
            "Stuart Pell|APPRAISAL|2021-07-13",
            "Priya Nair|APPRAISAL|2021-07-27",
            "Tom Askew|APPRAISAL|2021-07-28",
            "Leanne Firth|APPRAISAL|2021-07-30",
            "Leanne Firth|LEVEL_3|2021-10-22",
            "Adaeze Whitcombe|APPRAISAL|2021-08-02",
            "Fergus Lyle|APPRAISAL|2021-08-02",
            "Mo Hartnell|APPRAISAL|2021-08-11",
            "Bethan Cray|APPRAISAL|2021-08-16",
            "Nathan Brisk|APPRAISAL|2021-08-03",
            "Olive Marchant|APPRAISAL|2021-08-18",
            "Zdenka Horváthová|APPRAISAL|2021-10-04",
            "Femi Stanhope|APPRAISAL|2021-10-14");

    private static final List<String> LIBERTY_HOUSE = List.of(
            "Joan Ashdown|LEVEL_5|2018-03-09",
            "Joan Ashdown|APPRAISAL|2021-09-02",
            "Mina Solberg|LEVEL_3|2018-11-30",
            "Mina Solberg|APPRAISAL|2021-01-14",
            "Frank Dunmore|LEVEL_3|2018-07-20",
            "Frank Dunmore|APPRAISAL|2021-09-01",
            "Lorna Keeble|LEVEL_3|2018-08-31",
            "Lorna Keeble|APPRAISAL|2021-09-03",
            "Sunil Barrowby|LEVEL_3|2020-01-24",
            "Sunil Barrowby|APPRAISAL|2021-02-10",
            "Edie Thackray|LEVEL_3|2021-06-18",
            "Edie Thackray|APPRAISAL|2021-06-01",
            "Moses Calder|LEVEL_3|2018-06-29",
            "Moses Calder|APPRAISAL|2021-09-15");

    @Inject
    Achievements achievements;

    @Inject
    Duties duties;

    @Inject
    Reliefs reliefs;

    @Inject
    Rules rules;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void tell(Story story) {
        PEGASUS.forEach(line -> achieved(story, "manager.pegasus", line));
        LIBERTY_HOUSE.forEach(line -> achieved(story, "manager.liberty", line));
        stricter(story);
        deferral(story);
    }

    private void achieved(Story story, String manager, String line) {
        String[] cells = line.split("\\|");
        AchievementKind kind = AchievementKind.valueOf(cells[1]);
        LocalDate on = LocalDate.parse(cells[2]);
        // A diploma from before the homes opened was recorded on the first day of the system.
        LocalDate seen = on.isBefore(LocalDate.of(2020, 8, 3)) ? LocalDate.of(2020, 8, 3) : on;
        String words = kind == AchievementKind.APPRAISAL ? null : "Certificate seen, copy in the staff file.";
        story.does(
                manager,
                seen.atTime(16, 0),
                () -> achievements.record(
                        new NewAchievement(UUID.randomUUID(), story.id("staff." + cells[0]), kind, on, words)));
    }

    private void stricter(Story story) {
        TightenRule stricter = new TightenRule(
                UUID.randomUUID(),
                "CHR45_COPY",
                21,
                LocalDate.of(2021, 4, 1),
                "Reviews reached Ofsted close to the last day twice. Leadership team, March 2021.");
        story.does("responsible.individual", LocalDate.of(2021, 3, 24).atTime(11, 0), () -> rules.tighten(stricter));
    }

    private void deferral(Story story) {
        story.does("manager.pegasus", LocalDate.of(2021, 11, 18).atTime(14, 20), () -> {
            long staff = story.id("staff.Karen Ormsby");
            Duty diploma = duties.list(new WantedDuties(null, null, staff, "CHR32_LEVEL3", false, null, 1))
                    .get(0);
            reliefs.ask(new AskRelief(
                    UUID.randomUUID(),
                    diploma.rule(),
                    diploma.record(),
                    diploma.recordId(),
                    ReliefKind.DEFERRAL,
                    LocalDate.of(2023, 7, 31),
                    "On parental leave from March to August 2021. The college starts a new group in September."));
        });
    }
}
