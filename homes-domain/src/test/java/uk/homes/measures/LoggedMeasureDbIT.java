package uk.homes.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.daily.AddEntry;
import uk.homes.daily.Entries;
import uk.homes.daily.EntryKind;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.WantedDuties;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

/** A measure that the log tells of has one clock: CHR35_RECORD from the log until its record is there, then the record's own. */
class LoggedMeasureDbIT {

    private final LivedInHome home = new LivedInHome();

    @Test
    void what_only_the_log_tells_of_is_due_as_a_record_within_a_day_of_the_event() {
        Long entry = logged(House.MORNING, home.kai);
        assertThat(due()).singleElement().satisfies(duty -> {
            assertThat(duty.rule()).isEqualTo("CHR35_RECORD");
            assertThat(duty.record() + " " + duty.recordId()).isEqualTo("daily.entry " + entry);
            assertThat(duty.childId()).isEqualTo(home.kai);
            assertThat(duty.dueAt()).isEqualTo(House.MORNING.plus(Duration.ofHours(24)));
            assertThat(duty.mayExempt()).isFalse();
        });
    }

    @Test
    void once_the_record_is_there_its_clocks_are_the_only_ones() {
        logged(House.MORNING.plus(MeasureKept.APART), home.kai);
        Long measure = AMeasure.in(home).recorded();
        assertThat(due())
                .extracting(duty -> duty.rule() + " " + duty.record() + " " + duty.recordId())
                .containsExactlyInAnyOrder(
                        "CHR35_USER measures.measure " + measure, "CHR35_CHILD measures.measure " + measure);
    }

    @Test
    void a_record_of_another_event_or_another_child_ends_nothing() {
        Long late = logged(House.MORNING.plus(MeasureKept.APART).plusSeconds(1), home.kai);
        Long both = logged(House.MORNING, home.kai, home.amber);
        AMeasure.in(home).recorded();
        assertThat(due())
                .filteredOn(duty -> duty.rule().equals("CHR35_RECORD"))
                .extracting(duty -> duty.recordId() + " " + duty.childId())
                .containsExactlyInAnyOrder(late + " " + home.kai, both + " " + home.amber);
    }

    @Test
    void where_the_log_names_no_child_any_record_of_the_time_will_do() {
        logged(House.MORNING);
        assertThat(due()).singleElement().satisfies(duty -> assertThat(duty.childId())
                .isNull());
        AMeasure.in(home).recorded();
        assertThat(due()).extracting(Duty::record).containsOnly("measures.measure");
    }

    private Long logged(Instant at, Long... about) {
        return home.tom.doesAt(at.plusSeconds(600), () -> home.house
                .get(Entries.class)
                .add(new AddEntry(
                        UUID.randomUUID(), home.id, List.of(about), EntryKind.MEASURE, at, "He was held.", null)));
    }

    private List<Duty> due() {
        return home
                .dana
                .doesAt(
                        House.MORNING.plus(Duration.ofHours(5)),
                        () -> home.house.get(Duties.class).list(WantedDuties.of(home.id, false, null)))
                .stream()
                .filter(duty -> duty.rule().startsWith("CHR35"))
                .toList();
    }
}
