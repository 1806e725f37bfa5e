package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import uk.homes.reg44.Visits;

/**
 * The independent person's visits: every month since August 2020, told month by month as they happened. Beech Tree's August
 * was missed; the visits of November stand where they stood on the day of the meeting, Pegasus's still to come.
 */
@Dependent
public class VisitsChapter implements Chapter {

    static final String VISITOR = "independent.person";

    private static final YearMonth FIRST = YearMonth.of(2020, 8);
    private static final YearMonth LAST = YearMonth.from(Story.OPENING);
    private static final YearMonth MISSED = YearMonth.of(2021, 8);

    private static final List<Setting> SETTINGS = List.of(
            new Setting("pegasus", "manager.pegasus", FIRST, 14),
            new Setting("beech-tree", "manager.beechtree", YearMonth.of(2021, 4), 11),
            new Setting("liberty-house", "manager.liberty", FIRST, 4));

    @Inject
    Visits visits;

    @Inject
    VisitScene scene;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void tell(Story story) {
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            for (Setting setting : SETTINGS) {
                if (!month.isBefore(setting.since())) {
                    tell(story, setting, month);
                }
            }
            if (month.equals(MISSED)) {
                miss(story);
            }
        }
    }

    private void tell(Story story, Setting setting, YearMonth month) {
        boolean toCome = month.equals(LAST) && setting.slug().equals("pegasus");
        LocalDate day = toCome ? LocalDate.of(2021, 11, 25) : month.atDay(setting.day());
        boolean announced = month.getMonthValue() % 3 == 0;
        LocalDateTime planned = month.atDay(1).atTime(9, 0);
        Long visit = story.as(
                VISITOR,
                planned,
                () -> visits.plan(
                        new Visits.PlanVisit(UUID.randomUUID(), story.home(setting.slug()), month, announced, day)));
        if (month.equals(MISSED) && setting.slug().equals("beech-tree")) {
            story.remember("visit.missed", visit);
        } else if (!toCome) {
            scene.tell(story, new VisitScene.Stage(setting.slug(), setting.manager(), month, day), visit);
        }
    }

    // Told after everything else of that month: closing it looks at every home.
    private void miss(Story story) {
        story.does(VISITOR, MISSED.plusMonths(1).atDay(1).atTime(8, 30), () -> {
            visits.closeMonths();
            visits.explain(
                    story.id("visit.missed"),
                    "I was ill from 9 to 31 August and nobody took my place. The responsible individual and the"
                            + " Head of Service were told on 30 August; Ofsted was told on 1 September.");
        });
    }

    private record Setting(String slug, String manager, YearMonth since, int day) {}
}
