package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.homes.care.ActKind;
import uk.homes.care.Cases;
import uk.homes.care.RecordAct;
import uk.homes.care.RecordLookedAfter;
import uk.homes.care.WithdrawAct;

/** The cases of the five young people of the new homes: reviews, visits, plans and assessments, nothing late. All invented. */
@Dependent
public class CareChapter implements Chapter {

    private static final String WORKER = "Nadia Winslow, social worker";
    private static final int VISITS_APART = 35;
    private static final int FIRST_VISIT = 4;
    private static final int PLANNED_BEFORE = 6;
    private static final int CARE_PLAN_BEFORE = 20;

    // Name, home, looked after since, moved in, left.
    private static final List<String> CHILDREN = List.of(
            "Mabel pegasus 2017-03-06 2020-08-24 2021-08-13",
            "Theo pegasus 2018-09-17 2020-10-19 2021-06-14",
            "Kai pegasus 2019-05-13 2021-06-28 -",
            "Amber pegasus 2021-08-05 2021-09-02 -",
            "Ellis beech-tree 2012-02-20 2021-04-19 -");

    // Name, what, day, the day set for the next; what lies before the move was read in the papers that came along.
    private static final List<String> ACTS = List.of(
            "Mabel REVIEW 2020-07-14 -",
            "Mabel REVIEW 2020-12-15 -",
            "Mabel REVIEW 2021-05-25 -",
            "Mabel HEALTH 2020-06-09 -",
            "Mabel HEALTH 2021-06-08 -",
            "Mabel PEP 2020-09-22 2021-01-26",
            "Mabel PEP 2021-01-26 2021-05-18",
            "Mabel PEP 2021-05-18 2021-10-12",
            "Mabel SDQ 2020-10-05 -",
            "Mabel DENTIST 2021-02-23 -",
            "Theo REVIEW 2020-08-11 -",
            "Theo REVIEW 2021-02-02 -",
            "Theo HEALTH 2020-09-15 -",
            "Theo PEP 2020-11-10 2021-02-09",
            "Theo PEP 2021-02-09 2021-06-08",
            "Theo PEP 2021-06-08 2021-10-12",
            "Kai REVIEW 2021-05-20 -",
            "Kai REVIEW 2021-11-09 -",
            "Kai HEALTH 2021-04-22 -",
            "Kai PEP 2021-07-13 2021-10-12",
            "Kai PEP 2021-10-12 2022-02-08",
            "Kai SDQ 2021-07-20 -",
            "Kai DENTIST 2021-08-19 2022-02-17",
            "Amber FIRST_REVIEW 2021-09-01 -",
            "Amber FIRST_HEALTH 2021-08-26 -",
            "Amber FIRST_PEP 2021-09-03 2021-12-10",
            "Amber SDQ 2021-10-18 -",
            "Amber DENTIST 2021-09-21 -",
            "Ellis REVIEW 2021-03-16 -",
            "Ellis REVIEW 2021-09-08 -",
            "Ellis HEALTH 2021-01-19 -",
            "Ellis PEP 2021-05-11 2021-10-05",
            "Ellis PEP 2021-10-05 2022-02-22",
            "Ellis SDQ 2021-05-06 -",
            "Ellis DENTIST 2021-06-16 2021-12-16",
            "Ellis PATHWAY_PLAN 2020-08-03 -");

    private record Child(String name, String home, LocalDate since, LocalDate from, LocalDate to) {

        static Child of(String line) {
            String[] cells = line.split(" ");
            LocalDate to = "-".equals(cells[4]) ? null : LocalDate.parse(cells[4]);
            return new Child(cells[0], cells[1], LocalDate.parse(cells[2]), LocalDate.parse(cells[3]), to);
        }

        String manager() {
            return "pegasus".equals(home) ? "manager.pegasus" : "manager.beechtree";
        }
    }

    @Inject
    Cases cases;

    @Override
    public int order() {
        return 68;
    }

    @Override
    public void tell(Story story) {
        CHILDREN.stream().map(Child::of).forEach(child -> {
            since(story, child);
            record(story, child, ActKind.CARE_PLAN, child.from().minusDays(CARE_PLAN_BEFORE), null);
            record(story, child, ActKind.PLACEMENT_PLAN, child.from().minusDays(PLANNED_BEFORE), null);
            visits(story, child);
            ACTS.stream()
                    .map(line -> line.split(" "))
                    .filter(cells -> cells[0].equals(child.name()))
                    .forEach(cells -> record(
                            story,
                            child,
                            ActKind.valueOf(cells[1]),
                            LocalDate.parse(cells[2]),
                            "-".equals(cells[3]) ? null : LocalDate.parse(cells[3])));
        });
        wrong(story);
    }

    private void since(Story story, Child child) {
        RecordLookedAfter command = new RecordLookedAfter(
                null,
                story.home(child.home()),
                story.id("child." + child.name()),
                child.since(),
                "The care plan that came with the referral",
                null);
        story.does(child.manager(), child.from().atTime(15, 0), () -> cases.lookedAfter(command));
    }

    private void visits(Story story, Child child) {
        LocalDate last = child.to() == null ? Story.OPENING.toLocalDate() : child.to();
        LocalDate on = child.from().plusDays(FIRST_VISIT);
        // Ellis was last visited in October: the next visit is due on Friday.
        while (on.isBefore(last) && !(child.name().equals("Ellis") && on.getMonthValue() == 11)) {
            record(story, child, ActKind.VISIT, on, null);
            on = on.plusDays(VISITS_APART);
        }
    }

    private Long record(Story story, Child child, ActKind kind, LocalDate on, LocalDate next) {
        RecordAct command = new RecordAct(
                null,
                story.home(child.home()),
                story.id("child." + child.name()),
                kind,
                on,
                by(kind),
                words(child.name(), kind, on),
                next);
        LocalDate written = on.isBefore(child.from()) ? child.from().plusDays(1) : on;
        return story.as(child.manager(), written.atTime(17, 30), () -> cases.record(command));
    }

    // The advocate was taken for the social worker; the record stays, and why it counts no more.
    private void wrong(Story story) {
        Child kai = Child.of(CHILDREN.get(2));
        LocalDate on = LocalDate.of(2021, 10, 27);
        Long act = record(story, kai, ActKind.VISIT, on, null);
        WithdrawAct command = new WithdrawAct(null, act, "It was the advocate who came, not the social worker.");
        story.does(kai.manager(), on.plusDays(1).atTime(9, 30), () -> cases.withdraw(command));
    }

    private static String by(ActKind kind) {
        return switch (kind.series()) {
            case REVIEW -> "Peter Halloran, independent reviewing officer";
            case HEALTH -> "Joy Ashdown, looked-after children’s nurse";
            case PEP -> "Martin Pell, virtual school";
            case DENTIST -> "The dental practice on the high street";
            case SDQ -> "The key worker, with the school";
            default -> WORKER;
        };
    }

    private static String words(String name, ActKind kind, LocalDate on) {
        return switch (kind.series()) {
            case REVIEW ->
                name
                        + " took part. The plan stays as it is; contact with family goes on as agreed. Stepping down was talked about.";
            case VISIT ->
                on.getDayOfMonth() % 2 == 0
                        ? name + " was seen alone and showed the room. Nothing worries " + name + " at present."
                        : name
                                + " was seen alone, then with the key worker. The social worker asks school about the trip.";
            case PLACEMENT_PLAN -> "Agreed and signed with " + name + ": day to day, school, family time, health.";
            case CARE_PLAN -> "The care plan of the placing authority is on file.";
            case HEALTH -> "Growing well. Glasses and immunisations are up to date.";
            case PEP -> "Targets for the term agreed with " + name + " and the school.";
            case SDQ -> "Filled in and sent to the social worker.";
            case DENTIST -> "Nothing to be done.";
            case PATHWAY_PLAN -> "The pathway plan names a personal adviser and where " + name + " wants to live.";
        };
    }
}
