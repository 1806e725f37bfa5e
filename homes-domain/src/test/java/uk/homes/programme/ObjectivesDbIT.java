package uk.homes.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import uk.homes.testing.House;

class ObjectivesDbIT {

    private static final Instant NOVEMBER = Instant.parse("2021-11-09T10:00:00Z");
    private static final LocalDate BEFORE = LocalDate.of(2021, 11, 8);
    private static final LocalDate AFTER = LocalDate.of(2021, 11, 9);

    private final AProgramme programme = new AProgramme();
    private final Long objective = programme.objective(programme.home, PartialDate.autumn(2020));

    @Test
    void a_re_profiled_date_keeps_the_one_before_and_says_by_how_many_months_it_slipped() {
        reprofileTo(PartialDate.month(2022, 1));
        ObjectiveRow now = programme.on(objective, AFTER);
        assertThat(now.original()).isEqualTo(PartialDate.autumn(2020));
        assertThat(now.current()).isEqualTo(PartialDate.month(2022, 1));
        assertThat(now.slip()).isEqualTo(14);
        List<TargetRow> dates = programme.head.does(() -> programme.objectives().targets(objective));
        assertThat(dates).extracting(TargetRow::slip).containsExactly(14L, 0L);
        assertThat(dates.get(0).reason()).isEqualTo("Staff were needed in the homes first.");
        assertThat(dates.get(1).first()).isTrue();
    }

    @Test
    void the_day_before_it_was_re_profiled_the_old_date_still_counts() {
        reprofileTo(PartialDate.month(2022, 1));
        assertThat(programme.on(objective, BEFORE).current()).isEqualTo(PartialDate.autumn(2020));
    }

    @Test
    void status_and_words_are_read_as_they_stood_on_the_day() {
        programme.runsAt(NOVEMBER, () -> programme
                .objectives()
                .report(programme.report(objective, 1, ObjectiveStatus.BEHIND_SCHEDULE, "Building ready")));
        assertThat(programme.on(objective, BEFORE).status()).isEqualTo(ObjectiveStatus.NOT_STARTED);
        assertThat(programme.on(objective, BEFORE).achieved()).isNull();
        assertThat(programme.on(objective, AFTER).status()).isEqualTo(ObjectiveStatus.BEHIND_SCHEDULE);
        assertThat(programme.on(objective, AFTER).achieved()).isEqualTo("Building ready");
    }

    @Test
    void the_second_of_two_people_who_save_the_same_version_is_told() {
        reprofileTo(PartialDate.month(2022, 1));
        assertThatThrownBy(() -> programme.runsAt(NOVEMBER, () -> programme
                        .objectives()
                        .reprofile(programme.reprofile(objective, 1, PartialDate.month(2022, 3)))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(programme.on(objective, AFTER).current()).isEqualTo(PartialDate.month(2022, 1));
    }

    @Test
    void a_re_profiling_that_arrives_twice_takes_effect_once() {
        Reprofile asked = programme.reprofile(objective, 1, PartialDate.month(2022, 1));
        Long first = programme.at(NOVEMBER, () -> programme.objectives().reprofile(asked));
        Long again = programme.at(NOVEMBER, () -> programme.objectives().reprofile(asked));
        assertThat(again).isEqualTo(first);
        assertThat(AProgramme.stored("select count(*) from programme.target where objective_id = " + objective))
                .isEqualTo("2");
    }

    @Test
    void what_is_behind_schedule_says_what_it_waits_for() {
        assertThatThrownBy(() -> programme.runsAt(NOVEMBER, () -> programme
                        .objectives()
                        .report(new ReportObjective(
                                objective, 1, ObjectiveStatus.BEHIND_SCHEDULE, " ", null, null, "Head", null))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.says("programme.objective.whatBlocks"))
                                .isTrue());
    }

    @Test
    void four_smaller_homes_take_the_place_of_two_and_the_beds_stay_counted_once() {
        Long other = programme.objective(null, PartialDate.financialYear(2023));
        Long one = programme.objective(null, PartialDate.financialYear(2023));
        Long two = programme.objective(null, PartialDate.financialYear(2024));
        programme.runsAt(NOVEMBER, () -> programme
                .objectives()
                .replace(new ReplaceObjectives(
                        UUID.randomUUID(),
                        List.of(objective, other),
                        List.of(one, two),
                        "Smaller homes match better.",
                        "Cabinet, item 7",
                        "Cabinet")));
        Board board = board(AFTER);
        assertThat(board.plannedBeds()).isEqualTo(8);
        assertThat(board.count(ObjectiveStatus.REPLACED)).isEqualTo(2);
        assertThat(programme.on(objective, AFTER).replacedBy()).contains("4-bed home");
        assertThat(AProgramme.stored("select count(*) from programme.supersede where new_objective_id in (" + one + ", "
                        + two + ")"))
                .isEqualTo("4");
        assertThat(board(BEFORE).plannedBeds()).isEqualTo(16);
    }

    @Test
    void replaced_is_reached_only_by_naming_what_takes_the_place() {
        assertThatThrownBy(() -> programme.runsAt(NOVEMBER, () -> programme
                        .objectives()
                        .report(programme.report(objective, 1, ObjectiveStatus.REPLACED, null))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_manager_reports_on_the_own_home_and_finds_no_other() {
        House.Someone own = programme.house.someone(Role.REGISTERED_MANAGER, programme.home);
        own.runs(() -> programme.objectives().report(programme.report(objective, 1, ObjectiveStatus.ON_TRACK, null)));
        House.Someone other = programme.house.someone(Role.REGISTERED_MANAGER, programme.house.home());
        assertThatThrownBy(() -> other.runs(
                        () -> programme.objectives().report(programme.report(objective, 2, ObjectiveStatus.MET, null))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_who_manages_the_programme_moves_a_date() {
        House.Someone manager = programme.house.someone(Role.REGISTERED_MANAGER, programme.home);
        assertThatThrownBy(() -> manager.runs(() -> programme
                        .objectives()
                        .reprofile(programme.reprofile(objective, 1, PartialDate.month(2022, 1)))))
                .isInstanceOf(NotPermitted.class);
        House.Someone panel = programme.house.someone(Role.PANEL_MEMBER, programme.home);
        assertThat(panel.does(() -> programme.objectives().find(objective, AFTER))
                        .title())
                .isEqualTo("4-bed home");
    }

    @Test
    void a_change_is_written_down_with_the_home_it_concerns() {
        reprofileTo(PartialDate.month(2022, 1));
        assertThat(AProgramme.stored(
                        "select use_case || ' ' || outcome || ' ' || home_id from audit.event where subject = "
                                + "'programme.objective/" + objective + "' order by id desc limit 1"))
                .isEqualTo("programme.Objectives.reprofile DONE " + programme.home);
    }

    @Test
    void postgresql_refuses_to_change_a_promised_date() {
        String change = "update programme.target set starts = '2022-01-01' where objective_id = " + objective;
        assertThat(AProgramme.refusal(false, change)).isEqualTo("42501");
        assertThat(AProgramme.refusal(true, change)).isEqualTo("42501");
        assertThat(AProgramme.refusal(true, "delete from programme.objective_state where objective_id = " + objective))
                .isEqualTo("42501");
    }

    @Test
    void postgresql_refuses_a_later_date_without_a_reason_and_a_month_that_starts_in_its_middle() {
        String insert =
                "insert into programme.target (objective_id, seq, precision, starts, day, at) values (" + objective;
        assertThat(AProgramme.refusal(false, insert + ", 2, 'MONTH', '2022-01-01', '2021-11-09', now())"))
                .isEqualTo("23514");
        assertThat(AProgramme.refusal(false, insert + ", 2, 'MONTH', '2022-01-15', '2021-11-09', now())"))
                .isEqualTo("23514");
    }

    private void reprofileTo(PartialDate target) {
        programme.at(NOVEMBER, () -> programme.objectives().reprofile(programme.reprofile(objective, 1, target)));
    }

    private Board board(LocalDate on) {
        return programme.head.does(() -> programme.house.get(Boards.class).of(programme.id, on));
    }
}
