package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.homes.workforce.Post;
import uk.homes.workforce.Probations;
import uk.homes.workforce.Records;
import uk.homes.workforce.Staff;
import uk.homes.workforce.StaffRow;
import uk.homes.workforce.Supervisions;
import uk.homes.workforce.Trainings;

/** Supervision about every five weeks, training, and the probation of those who came last. */
@Dependent
public class RecordsChapter implements Chapter {

    private static final LocalDate MEETING = Story.OPENING.toLocalDate();
    // What was done before the first day of the system stays in the books of before.
    private static final LocalDate BEGINNING = LocalDate.of(2020, 8, 3);
    private static final LocalDate LAST_STARTERS = LocalDate.of(2021, 7, 5);
    private static final int DAYS_BETWEEN = 37;

    private static final List<String> AGREED = List.of(
            "Reads the placement plans again before Friday; talks with the keyworker about bedtimes.",
            "Writes the day's log before handover; shadows one strategy meeting by the next supervision.",
            "Leads the next house meeting; brings two questions from the reflective practice group.",
            "Takes two days of leave this month; asks for a swap earlier when nights get too many.");

    private static final List<String> HOMES = List.of(
            "pegasus manager.pegasus",
            "beech-tree manager.beechtree",
            "quarry-house manager.quarryhouse",
            "phoenix manager.phoenix",
            "liberty-house manager.liberty");

    @Inject
    Staff staff;

    @Inject
    Supervisions supervisions;

    @Inject
    Trainings trainings;

    @Inject
    Probations probations;

    @Inject
    Records records;

    @Override
    public int order() {
        return 85;
    }

    @Override
    public void tell(Story story) {
        for (String line : HOMES) {
            String[] cells = line.split(" ");
            List<StaffRow> rows = story.as(cells[1], Story.OPENING, () -> staff.here(story.home(cells[0]), MEETING));
            String deputy = rows.stream()
                    .filter(row -> row.post() == Post.DEPUTY_MANAGER)
                    .map(StaffRow::name)
                    .findFirst()
                    .orElse("Head of Service");
            for (int n = 0; n < rows.size(); n++) {
                StaffRow row = rows.get(n);
                supervised(story, cells[1], row, supervisor(rows.get(0), deputy, n), n);
                trained(story, cells[1], row);
                onProbation(story, cells[1], row);
            }
        }
    }

    // The manager is supervised from outside the home, the deputy by the manager, the others by either.
    private static String supervisor(StaffRow manager, String deputy, int n) {
        if (n == 0) {
            return "Head of Service";
        }
        return n == 1 || n % 3 == 0 ? manager.name() : deputy;
    }

    // Counted back from a day in the four weeks before the meeting, so that nobody's is late on it.
    private void supervised(Story story, String manager, StaffRow row, String supervisor, int n) {
        LocalDate since = row.from().isBefore(BEGINNING) ? BEGINNING : row.from();
        LocalDate on = MEETING.minusDays(1 + (n * 5) % 21);
        for (int turn = n; on.isAfter(since); turn++) {
            String agreed = AGREED.get(turn % AGREED.size());
            Supervisions.Held held =
                    new Supervisions.Held(null, row.staffId(), on, supervisor, 45 + 15 * (turn % 3), agreed);
            story.does(manager, on.atTime(16, 30), () -> supervisions.record(held));
            on = on.minusDays(DAYS_BETWEEN);
        }
    }

    private void trained(Story story, String manager, StaffRow row) {
        LocalDate since = row.from().isBefore(BEGINNING) ? BEGINNING : row.from();
        LocalDate restraint = since.plusDays(4);
        course(story, manager, row, "Therapeutic Crisis Intervention", restraint, restraint.plusYears(2));
        course(story, manager, row, "Signs of Safety", since.plusDays(9), null);
    }

    private void course(Story story, String manager, StaffRow row, String course, LocalDate on, LocalDate until) {
        Trainings.Completed completed = new Trainings.Completed(null, row.staffId(), course, on, until, null);
        story.does(manager, on.atTime(17, 0), () -> trainings.record(completed));
    }

    // Three months to the review, six to the end.
    private void onProbation(Story story, String manager, StaffRow row) {
        if (row.from().isBefore(LAST_STARTERS) || row.post() == Post.MANAGER) {
            return;
        }
        LocalDate review = row.from().plusMonths(3);
        story.does(
                manager,
                row.from().atTime(10, 0),
                () -> probations.set(new Probations.SetDays(
                        null, row.staffId(), review, null, row.from().plusMonths(6))));
        long day = story.as(manager, review.atTime(11, 0), () -> records.of(row.staffId())).acts().stream()
                .filter(act -> act.kind() == Records.Kind.PROBATION_REVIEW)
                .findFirst()
                .orElseThrow()
                .id();
        Probations.Reviewed reviewed = new Probations.Reviewed(
                null, day, review, Probations.Outcome.GOES_ON, null, "Settled in the team; nights go well.");
        story.does(manager, review.atTime(14, 0), () -> probations.review(reviewed));
    }
}
