package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.homes.occupancy.ChildRow;
import uk.homes.occupancy.Children;
import uk.homes.safety.IntervalUnit;
import uk.homes.safety.NewEntry;
import uk.homes.safety.Outcome;
import uk.homes.safety.Routines;
import uk.homes.safety.SafetyKind;
import uk.homes.safety.SafetyLog;

/** A year of drills and tests in the three homes that are open: all in time, two faults, one line struck out. */
@Dependent
public class SafetyChapter implements Chapter {

    private static final LocalDate A_YEAR_AGO = LocalDate.of(2020, 11, 23);
    private static final LocalDate MEETING = Story.OPENING.toLocalDate();
    private static final int STAFF = 3;
    private static final int NIGHT_STAFF = 2;
    private static final int QUICK = 150;

    private static final List<Where> HOMES = List.of(
            new Where("pegasus", "manager.pegasus", "worker.pegasus", "Marcus Oyelaran", A_YEAR_AGO),
            new Where(
                    "beech-tree", "manager.beechtree", "worker.beechtree", "Joseph Tindall", LocalDate.of(2021, 3, 3)),
            new Where("liberty-house", "manager.liberty", "worker.liberty", "Frank Dunmore", A_YEAR_AGO));

    private static final List<Habit> HABITS = List.of(
            new Habit(SafetyKind.FIRE_DRILL, 3, IntervalUnit.MONTHS, 80),
            new Habit(SafetyKind.ALARM_TEST, 1, IntervalUnit.WEEKS, 7),
            new Habit(SafetyKind.FIRE_EQUIPMENT, 1, IntervalUnit.MONTHS, 28),
            new Habit(SafetyKind.ELECTRICAL, 12, IntervalUnit.MONTHS, 200),
            new Habit(SafetyKind.GAS, 12, IntervalUnit.MONTHS, 220),
            new Habit(SafetyKind.VEHICLE, 1, IntervalUnit.MONTHS, 28));

    private record Where(String slug, String manager, String worker, String by, LocalDate from) {}

    private record Habit(SafetyKind kind, int every, IntervalUnit unit, int daysBetween) {}

    @Inject
    SafetyLog log;

    @Inject
    Routines routines;

    @Inject
    Children children;

    @Override
    public int order() {
        return 86;
    }

    @Override
    public void tell(Story story) {
        for (Where home : HOMES) {
            for (Habit habit : HABITS) {
                keeps(story, home, habit);
            }
        }
        faults(story);
        struck(story);
    }

    // Counted back from the day before the meeting, so that the next one comes after it.
    private void keeps(Story story, Where home, Habit habit) {
        Routines.Often often =
                new Routines.Often(null, story.home(home.slug()), habit.kind(), habit.every(), habit.unit(), null);
        story.does(home.manager(), home.from().atTime(9, 0), () -> routines.set(often));
        int turn = 0;
        LocalDate on = MEETING.minusDays(1);
        while (on.isAfter(home.from())) {
            made(story, home, habit.kind(), on, turn++);
            on = on.minusDays(habit.daysBetween());
        }
    }

    private void made(Story story, Where home, SafetyKind kind, LocalDate on, int turn) {
        boolean night = turn % 2 == 1;
        LocalDateTime at = kind == SafetyKind.FIRE_DRILL && night ? on.atTime(5, 40) : on.atTime(10, 15);
        NewEntry.Drill drill = kind == SafetyKind.FIRE_DRILL
                ? new NewEntry.Drill(
                        night, here(story, home, on), night ? NIGHT_STAFF : STAFF, QUICK + (night ? 25 : 0) + 5 * turn)
                : null;
        record(story, home, kind, at, Outcome.IN_ORDER, null, drill);
    }

    private List<Long> here(Story story, Where home, LocalDate on) {
        return story.as(home.worker(), on.atTime(11, 0), () -> children.here(story.home(home.slug()), on)).stream()
                .map(ChildRow::childId)
                .toList();
    }

    private Long record(
            Story story,
            Where home,
            SafetyKind kind,
            LocalDateTime at,
            Outcome outcome,
            String found,
            NewEntry.Drill drill) {
        NewEntry entry = new NewEntry(
                null, story.home(home.slug()), kind, Story.instant(at), home.by(), outcome, found, null, drill);
        return story.as(home.worker(), at.plusMinutes(20), () -> log.record(entry));
    }

    // One was put right within two days, the other waits for a part.
    private void faults(Story story) {
        Where pegasus = HOMES.get(0);
        Long door = record(
                story,
                pegasus,
                SafetyKind.FIRE_EQUIPMENT,
                LocalDateTime.of(2021, 9, 14, 15, 10),
                Outcome.FAULT_FOUND,
                "The closer of the kitchen fire door does not pull it shut.",
                null);
        LocalDate right = LocalDate.of(2021, 9, 16);
        SafetyLog.Remedy remedy = new SafetyLog.Remedy(
                null, door, right, "the council’s joiner", "A new closer; the door shuts by itself.");
        story.does(pegasus.manager(), right.atTime(14, 0), () -> log.putRight(remedy));
        record(
                story,
                pegasus,
                SafetyKind.VEHICLE,
                LocalDateTime.of(2021, 11, 19, 8, 30),
                Outcome.FAULT_FOUND,
                "The left fog lamp of the people carrier is out. The lamp is ordered.",
                null);
    }

    private void struck(Story story) {
        Where pegasus = HOMES.get(0);
        Long wrong = record(
                story, pegasus, SafetyKind.GAS, LocalDateTime.of(2021, 10, 5, 10, 0), Outcome.IN_ORDER, null, null);
        SafetyLog.Strike strike =
                new SafetyLog.Strike(null, wrong, "The engineer came for the boiler’s pump; gas was not tested.");
        story.does(pegasus.manager(), LocalDateTime.of(2021, 10, 5, 16, 0), () -> log.strike(strike));
    }
}
