package uk.homes.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.PartialDate;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;

class BoardsDbIT {

    private static final Instant LATER = Instant.parse("2021-09-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    private final AProgramme programme = new AProgramme();

    @Test
    void the_board_costs_one_statement_for_one_objective_and_for_forty() {
        programme.objective(programme.home, PartialDate.autumn(2020));
        int few = statements();
        for (int i = 0; i < 40; i++) {
            step(programme.objective(null, PartialDate.month(2022, 1)), MilestoneKind.PROPERTY);
        }
        assertThat(few).isEqualTo(1);
        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void the_steps_come_with_the_board_as_they_stood_on_its_day() {
        Long objective = programme.objective(programme.home, PartialDate.autumn(2020));
        Long child = step(objective, MilestoneKind.FIRST_CHILD);
        Long property = step(objective, MilestoneKind.PROPERTY);
        programme.at(LATER, () -> milestones().reprofile(programme.reprofile(child, 1, PartialDate.quarter(2022, 2))));
        programme.runsAt(LATER, () -> milestones().reached(property, 1, PartialDate.month(2021, 8), "Bought."));
        assertThat(stepsOn(LocalDate.of(2021, 9, 19)))
                .extracting(MilestoneRow::kind, MilestoneRow::current, MilestoneRow::done)
                .containsExactly(
                        tuple(MilestoneKind.PROPERTY, PartialDate.month(2020, 11), null),
                        tuple(MilestoneKind.FIRST_CHILD, PartialDate.month(2020, 11), null));
        assertThat(stepsOn(TODAY)).containsExactlyElementsOf(programme.head.does(() -> milestones()
                .list(objective, TODAY)));
        assertThat(stepsOn(TODAY))
                .extracting(MilestoneRow::original, MilestoneRow::current, MilestoneRow::done)
                .containsExactly(
                        tuple(PartialDate.month(2020, 11), PartialDate.month(2020, 11), PartialDate.month(2021, 8)),
                        tuple(PartialDate.month(2020, 11), PartialDate.quarter(2022, 2), null));
    }

    @Test
    void a_programme_that_was_started_is_there_before_its_first_phase() {
        Long started = programme.at(LATER, () -> programmes()
                .start(new NewProgramme(
                        UUID.randomUUID(), "started-" + Long.toString(System.nanoTime(), 36), "More", "Head", null)));
        Board board =
                programme.head.does(() -> programme.house.get(Boards.class).of(started, TODAY));
        assertThat(board.programme().name()).isEqualTo("More");
        assertThat(board.phases()).isEmpty();
        assertThat(board.plannedBeds()).isZero();
        assertThatThrownBy(() -> programme.head.does(
                        () -> programme.house.get(Boards.class).of(started, LocalDate.of(2021, 9, 19))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_word_that_no_address_can_hold_is_sent_back() {
        assertThatThrownBy(() -> programme.head.does(() -> programmes()
                        .start(new NewProgramme(UUID.randomUUID(), "New homes", "New homes", "Head", null))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.says("programme.programme.slugShape"))
                                .isTrue());
    }

    @Test
    void a_proposed_phase_counts_with_its_beds_and_is_agreed_once() {
        Long phase = programme.at(AProgramme.FOUNDED, () -> programmes()
                .addPhase(new NewPhase(UUID.randomUUID(), programme.id, 3, "Phase 3", 8, null, null)));
        programme.runsAt(LATER, () -> programmes().agree(phase, 1, "Cabinet", PartialDate.month(2021, 9)));
        assertThat(board(LocalDate.of(2021, 1, 1)).phases().get(1).agreed()).isNull();
        assertThat(board(TODAY).phases().get(1).agreed()).isEqualTo(PartialDate.month(2021, 9));
        assertThat(board(TODAY).plannedBeds()).isEqualTo(5 + 8);
        assertThatThrownBy(() -> programme.runsAt(
                        LATER, () -> programmes().agree(phase, 2, "Panel", PartialDate.month(2021, 9))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void phases_stand_in_their_order_also_when_one_of_them_has_no_objective() {
        for (int number : new int[] {4, 3, 2}) {
            programme.at(AProgramme.FOUNDED, () -> programmes()
                    .addPhase(new NewPhase(UUID.randomUUID(), programme.id, number, "Phase", 2, null, null)));
        }
        programme.objective(programme.home, PartialDate.autumn(2020));
        assertThat(board(TODAY).phases()).extracting(PhaseRow::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_team_moves_to_another_home_and_its_registration_waits_there() {
        programme.objective(programme.home, PartialDate.autumn(2020));
        Long there = programme.house.home();
        var head = programme.house.someone(Role.HEAD_OF_SERVICE, programme.home, there);
        head.does(() -> programme.objectives().add(programme.newObjective(there, PartialDate.month(2021, 11))));
        head.does(() -> standings().move(move(Aspect.TEAM, there)));
        head.does(() -> standings().move(move(Aspect.REGISTRATION, there)));
        assertThat(board(TODAY).standings())
                .extracting(row -> row.homeId() + " " + row.aspect() + " " + row.progress() + " " + row.words())
                .containsExactlyInAnyOrder(
                        programme.home + " TEAM MOVING Goes",
                        there + " TEAM MOVING Comes",
                        programme.home + " REGISTRATION MOVING Goes",
                        there + " REGISTRATION WAITING Comes");
        assertThatThrownBy(() -> head.does(() -> standings().move(move(Aspect.FIRST_CHILD, there))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> programme.head.does(() -> standings().move(move(Aspect.TEAM, there))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_says_how_a_home_stands_does_not_pass_over_what_was_said_meanwhile() {
        programme.objective(programme.home, PartialDate.autumn(2020));
        Long first = programme.head.does(() -> standings().record(stands("Small works needed", 0L)));
        assertThatThrownBy(() -> programme.head.does(() -> standings().record(stands("Ready", first - 1))))
                .isInstanceOf(ChangedMeanwhile.class);
        programme.head.does(() -> standings().record(stands("Ready", first)));
        assertThat(board(TODAY).standings()).extracting(StandingRow::words).containsExactly("Ready");
    }

    @Test
    void who_cares_for_children_but_has_no_part_in_the_programme_does_not_read_it() {
        var worker = programme.house.someone(Role.RESIDENTIAL_WORKER, programme.home);
        assertThatThrownBy(() ->
                        worker.does(() -> programme.house.get(Boards.class).of(programme.id, TODAY)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> programme.head.does(
                        () -> programme.house.get(Boards.class).of(-1, TODAY)))
                .isInstanceOf(NotFound.class);
    }

    private Long step(long objective, MilestoneKind kind) {
        return programme.at(AProgramme.FOUNDED, () -> milestones()
                .add(new NewMilestone(UUID.randomUUID(), objective, kind, PartialDate.month(2020, 11), null)));
    }

    private List<MilestoneRow> stepsOn(LocalDate on) {
        Board board = board(on);
        return board.stepsOf(board.objectives().get(0));
    }

    private int statements() {
        return programme.head.does(() -> {
            Statements.start();
            try {
                programme.house.get(Boards.class).of(programme.id, TODAY);
                return Statements.counted().size();
            } finally {
                Statements.stop();
            }
        });
    }

    private Board board(LocalDate on) {
        return programme.head.does(() -> programme.house.get(Boards.class).of(programme.id, on));
    }

    private RecordStanding stands(String words, Long seen) {
        return new RecordStanding(UUID.randomUUID(), programme.home, Aspect.PROPERTY, Progress.MOVING, words, seen);
    }

    private MoveStanding move(Aspect aspect, long there) {
        return new MoveStanding(UUID.randomUUID(), aspect, programme.home, there, "Goes", "Comes");
    }

    private Milestones milestones() {
        return programme.house.get(Milestones.class);
    }

    private Programmes programmes() {
        return programme.house.get(Programmes.class);
    }

    private Standings standings() {
        return programme.house.get(Standings.class);
    }
}
