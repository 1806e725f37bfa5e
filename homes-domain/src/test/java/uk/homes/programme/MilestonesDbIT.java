package uk.homes.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.shared.PartialDate;
import uk.homes.shared.RuleBroken;

class MilestonesDbIT {

    private static final Instant SEPTEMBER = Instant.parse("2020-09-01T10:00:00Z");

    private final AProgramme programme = new AProgramme();
    private final Long objective = programme.objective(programme.home, PartialDate.autumn(2020));
    private final Long firstChild = programme.at(AProgramme.FOUNDED, () -> milestones()
            .add(new NewMilestone(
                    UUID.randomUUID(), objective, MilestoneKind.FIRST_CHILD, PartialDate.autumn(2020), null)));

    @Test
    void a_home_is_open_from_the_day_its_first_child_was_written_down() {
        reach(1);
        assertThat(programme.on(objective, LocalDate.of(2020, 8, 31)).opened()).isNull();
        assertThat(programme.on(objective, LocalDate.of(2020, 9, 1)).opened()).isEqualTo(PartialDate.month(2020, 8));
    }

    @Test
    void taking_back_that_a_step_was_reached_needs_a_reason_and_keeps_what_was_said() {
        reach(1);
        assertThatThrownBy(() -> programme.runsAt(SEPTEMBER, () -> milestones().notReached(firstChild, 2, " ")))
                .isInstanceOf(RuleBroken.class);
        programme.runsAt(SEPTEMBER, () -> milestones().notReached(firstChild, 2, "It was a visit, not a move."));
        assertThat(programme.on(objective, LocalDate.of(2020, 9, 1)).opened()).isNull();
        assertThat(AProgramme.stored(
                        "select count(*) from programme.milestone_done where milestone_id = " + firstChild))
                .isEqualTo("2");
    }

    @Test
    void what_is_reached_keeps_its_date_and_cannot_be_reached_again() {
        reach(1);
        assertThatThrownBy(() -> programme.runsAt(SEPTEMBER, () -> milestones()
                        .reprofile(programme.reprofile(firstChild, 2, PartialDate.month(2021, 1)))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.says("programme.reprofile.settled"))
                                .isTrue());
        assertThatThrownBy(() -> reach(2)).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(
                        broken.says("programme.milestone.already"))
                .isTrue());
    }

    @Test
    void a_step_cannot_be_reached_in_the_future() {
        assertThatThrownBy(() -> programme.runsAt(
                        SEPTEMBER, () -> milestones().reached(firstChild, 1, PartialDate.month(2020, 10), null)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void each_kind_of_step_is_there_once() {
        assertThatThrownBy(() -> programme.runsAt(SEPTEMBER, () -> milestones()
                        .add(new NewMilestone(UUID.randomUUID(), objective, MilestoneKind.FIRST_CHILD, null, null))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_steps_date_is_re_profiled_like_an_objectives() {
        programme.at(SEPTEMBER, () -> milestones()
                .reprofile(programme.reprofile(firstChild, 1, PartialDate.month(2021, 1))));
        MilestoneRow row = programme
                .head
                .does(() -> milestones().list(objective, LocalDate.of(2020, 9, 1)))
                .get(0);
        assertThat(row.slip()).isEqualTo(2);
        assertThat(programme.head.does(() -> milestones().targets(firstChild))).hasSize(2);
    }

    @Test
    void a_step_is_answered_for_by_a_post_of_its_own_or_by_the_objectives() {
        programme.at(SEPTEMBER, () -> milestones()
                .add(new NewMilestone(
                        UUID.randomUUID(), objective, MilestoneKind.PROPERTY, null, " Head of Property ")));
        assertThat(programme.head.does(() -> milestones().list(objective, LocalDate.of(2020, 9, 1))))
                .extracting(row -> row.kind() + " " + row.ownerPost())
                .containsExactly("PROPERTY Head of Property", "FIRST_CHILD null");
        assertThatThrownBy(() -> programme.runsAt(SEPTEMBER, () -> milestones()
                        .add(new NewMilestone(
                                UUID.randomUUID(), objective, MilestoneKind.PLANNING, null, "x".repeat(201)))))
                .isInstanceOf(RuleBroken.class);
    }

    private void reach(int version) {
        programme.runsAt(SEPTEMBER, () -> milestones().reached(firstChild, version, PartialDate.month(2020, 8), null));
    }

    private Milestones milestones() {
        return programme.house.get(Milestones.class);
    }
}
