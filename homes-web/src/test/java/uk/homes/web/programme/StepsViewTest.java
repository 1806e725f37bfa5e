package uk.homes.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homes.programme.MilestoneKind;
import uk.homes.programme.MilestoneRow;
import uk.homes.shared.PartialDate;

class StepsViewTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    private final MilestoneRow reached =
            step(MilestoneKind.PROPERTY, PartialDate.autumn(2020), PartialDate.month(2020, 9));
    private final MilestoneRow late = step(MilestoneKind.TEAM_RECRUITED, PartialDate.autumn(2020), null);
    private final MilestoneRow planned = step(MilestoneKind.REGISTRATION, PartialDate.month(2022, 1), null);
    private final MilestoneRow undated = step(MilestoneKind.FIRST_CHILD, null, null);
    private final List<MilestoneRow> all = List.of(reached, late, planned, undated);
    private final Timeline timeline = Timeline.over(List.of(), all, TODAY);
    private final StepsView view = StepsView.of(all, timeline, TODAY);

    @Test
    void each_step_says_in_words_whether_it_is_reached_late_or_planned() {
        assertThat(view.words())
                .containsExactly(
                        "Property: reached September 2020",
                        "Team recruited: late, planned for Autumn 2020",
                        "Registration: planned for January 2022",
                        "First child: no date yet");
        assertThat(view.sum()).isEqualTo("1 of 4 steps reached. Next: Team recruited, Autumn 2020.");
    }

    @Test
    void what_is_reached_late_or_planned_has_a_look_of_its_own_and_what_has_no_date_is_not_drawn() {
        assertThat(view.marks())
                .extracting(mark -> mark.label() + " " + mark.look())
                .containsExactlyInAnyOrder("1 is-good", "5 late is-late", "7 is-none");
    }

    @Test
    void a_step_is_drawn_as_wide_as_its_date_is_vague() {
        StepsView.Mark month = mark("1");
        StepsView.Mark season = mark("5 late");
        assertThat(number(season.width()) / number(month.width())).isBetween(2.9, 3.2);
    }

    @Test
    void marks_that_would_touch_stand_one_below_the_other() {
        assertThat(mark("1").y()).isNotEqualTo(mark("5 late").y());
        assertThat(mark("7").y()).isEqualTo(mark("1").y());
        assertThat(view.height()).isEqualTo(40);
    }

    @Test
    void the_number_of_a_mark_at_the_end_stands_before_it() {
        assertThat(mark("7").anchor()).isEqualTo("end");
        assertThat(mark("1").anchor()).isEqualTo("start");
    }

    @Test
    void without_steps_it_says_so() {
        StepsView none = StepsView.of(List.of(), timeline, TODAY);
        assertThat(none.height()).isZero();
        assertThat(none.sum()).isEqualTo("No steps have been set out yet.");
    }

    private StepsView.Mark mark(String label) {
        return view.marks().stream()
                .filter(mark -> mark.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    private static MilestoneRow step(MilestoneKind kind, PartialDate planned, PartialDate reached) {
        return new MilestoneRow(1, 1, kind, planned, planned, reached, null, null);
    }
}
