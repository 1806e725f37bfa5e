package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.homes.workforce.NewShift;
import uk.homes.workforce.Shifts;

/** Who is planned to be on shift around the day of the meeting. */
@Dependent
public class ShiftsChapter implements Chapter {

    private static final LocalDate MEETING = Story.OPENING.toLocalDate();

    private static final List<String> FIRST_PAIR = List.of("Priya Nair", "Tom Askew");
    private static final List<String> SECOND_PAIR = List.of("Marcus Oyelaran", "Zdenka Horváthová");
    private static final List<String> THIRD_PAIR = List.of("Stuart Pell", "Leanne Firth");
    private static final List<String> NIGHTS = List.of("Nathan Brisk", "Olive Marchant");

    @Inject
    Shifts shifts;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void tell(Story story) {
        for (LocalDate day = MEETING.minusDays(8); day.isBefore(MEETING.plusDays(8)); day = day.plusDays(1)) {
            pegasus(story, day);
            everyDay(
                    story,
                    "beech-tree",
                    "manager.beechtree",
                    day,
                    List.of(
                            List.of("Joseph Tindall", "Callum Reyes"),
                            List.of("Yasmin Corder", "Hamid Sorrell"),
                            List.of("Barry Upwood", "Ines Farrow")));
            everyDay(
                    story,
                    "liberty-house",
                    "manager.liberty",
                    day,
                    List.of(
                            List.of("Lorna Keeble", "Mina Solberg"),
                            List.of("Frank Dunmore", "Sunil Barrowby"),
                            List.of("Moses Calder", "Edie Thackray")));
        }
    }

    // Three days on, then the pairs change places: on the day of the meeting the first pair is early, the second late.
    private void pegasus(Story story, LocalDate day) {
        long turn = Math.floorMod(Math.floorDiv(day.toEpochDay() - MEETING.toEpochDay() + 1, 3), 3);
        List<List<String>> pairs = List.of(FIRST_PAIR, SECOND_PAIR, THIRD_PAIR);
        List<String> early = pairs.get((int) turn);
        List<String> late = pairs.get((int) (turn + 1) % 3);
        everyDay(story, "pegasus", "manager.pegasus", day, List.of(early, late, NIGHTS));
    }

    private void everyDay(Story story, String home, String manager, LocalDate day, List<List<String>> pairs) {
        plan(story, home, manager, pairs.get(0), day.atTime(7, 30), day.atTime(15, 0));
        plan(story, home, manager, pairs.get(1), day.atTime(14, 30), day.atTime(22, 30));
        plan(
                story,
                home,
                manager,
                pairs.get(2),
                day.atTime(22, 0),
                day.plusDays(1).atTime(8, 0));
    }

    private void plan(
            Story story, String home, String manager, List<String> pair, LocalDateTime from, LocalDateTime to) {
        for (String name : pair) {
            boolean leading = name.equals(pair.get(0));
            story.does(
                    manager,
                    from.minusDays(14),
                    () -> shifts.plan(new NewShift(
                            story.home(home),
                            story.id("staff." + name),
                            Story.instant(from),
                            Story.instant(to),
                            leading)));
        }
    }
}
