package uk.homes.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homes.programme.ObjectiveKind;
import uk.homes.programme.ObjectiveRow;
import uk.homes.programme.ObjectiveStatus;
import uk.homes.shared.PartialDate;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private final ObjectiveRow slipped = row(PartialDate.month(2021, 3), PartialDate.quarter(2022, 2), null);
    private final Timeline timeline = Timeline.over(List.of(slipped), List.of(), TODAY);

    @Test
    void it_begins_with_a_quarter_and_ends_with_the_last_date() {
        assertThat(timeline.at(LocalDate.of(2021, 1, 1))).isEqualTo("0.0%");
        assertThat(timeline.at(LocalDate.of(2022, 10, 1))).isEqualTo("100.0%");
        assertThat(timeline.holds(TODAY)).isTrue();
        assertThat(timeline.holds(LocalDate.of(2020, 12, 31))).isFalse();
    }

    @Test
    void a_quarter_is_drawn_three_times_as_wide_as_a_month() {
        TrackView track = TrackView.of(slipped, timeline);
        assertThat(number(track.currentWidth()) / number(track.originalWidth())).isBetween(2.9, 3.1);
        assertThat(number(track.slipFrom())).isLessThan(number(track.slipTo()));
    }

    @Test
    void what_is_open_is_a_point_and_no_longer_slips() {
        TrackView track = TrackView.of(
                row(PartialDate.month(2021, 3), PartialDate.quarter(2022, 2), PartialDate.month(2021, 4)), timeline);
        assertThat(track.openAt()).isNotNull();
        assertThat(track.currentAt()).isNull();
        assertThat(track.slipTo()).isNull();
    }

    @Test
    void years_without_room_for_their_words_are_left_out() {
        assertThat(timeline.getYears()).extracting(Timeline.Year::number).containsExactly(2022);
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    private static ObjectiveRow row(PartialDate original, PartialDate current, PartialDate opened) {
        return new ObjectiveRow(
                1,
                1,
                1,
                "4-bed home",
                "Pegasus",
                ObjectiveKind.CHILDRENS_HOME,
                4,
                null,
                null,
                original,
                current,
                opened,
                ObjectiveStatus.ON_TRACK,
                null,
                null,
                null,
                "Head",
                null,
                null);
    }
}
