package uk.homes.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.AnAppointment;
import uk.homes.testing.House;
import uk.homes.testing.Sql;

/** The rota as planned and as worked. It is nine in the morning of 23 November 2021. */
class RotaDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Instant EARLY = Instant.parse("2021-11-22T07:30:00Z");
    private static final Instant THREE = Instant.parse("2021-11-22T15:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2021-11-24T07:30:00Z");

    private final House house = House.open();
    private final Shifts shifts = house.get(Shifts.class);
    private final Rota rota = house.get(Rota.class);
    private final Long home = house.home();
    private final House.Someone manager = house.someone(Role.REGISTERED_MANAGER, home);
    private final House.Someone other = house.someone(Role.REGISTERED_MANAGER, house.home());
    private final Long priya =
            AnAppointment.of("Priya Nair", home).from(LocalDate.of(2020, 8, 3)).by(manager);

    @Test
    void who_is_taken_off_is_free_for_another_shift_and_gone_from_every_list() {
        Long shift = plan(TOMORROW, TOMORROW.plusSeconds(7200));
        manager.runs(() -> rota.takeOff(shift));
        manager.runs(() -> rota.takeOff(shift));
        assertThat(days()).isEmpty();
        assertThat(manager.does(() -> shifts.on(home, TODAY.plusDays(1)))).isEmpty();
        assertThat(manager.does(() -> shifts.around(home, TOMORROW)).now()).isEmpty();
        assertThat(manager.does(() -> shifts.around(home, House.MORNING)).next())
                .isEmpty();
        plan(TOMORROW, TOMORROW.plusSeconds(3600));
        assertThat(days()).hasSize(1);
    }

    @Test
    void a_shift_that_has_begun_stays_on_the_rota() {
        Long shift = plan(EARLY, THREE);
        refused(() -> rota.takeOff(shift), "workforce.shift.begun");
        assertThat(days()).extracting(RotaRow::addedAfterwards).containsExactly(true);
    }

    @Test
    void what_was_worked_stands_beside_what_was_planned_and_the_newest_counts() {
        Long shift = plan(EARLY, THREE);
        assertThat(days()).extracting(RotaRow::came).containsExactly((Boolean) null);
        worked(shift, true, EARLY, THREE.plusSeconds(1800), null);
        worked(shift, false, null, null, "Ill");
        assertThat(days())
                .extracting(RotaRow::from, RotaRow::came, RotaRow::workedFrom, RotaRow::words)
                .containsExactly(tuple(EARLY, false, null, "Ill"));
        assertThat(Sql.text("select count(*) from workforce.worked where shift_id = " + shift))
                .isEqualTo("2");
        assertThatThrownBy(() -> Sql.asApplication("update workforce.worked set words = 'Well'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobody_records_hours_that_have_not_been_worked() {
        Long tomorrow = plan(TOMORROW, TOMORROW.plusSeconds(7200));
        refused(() -> worked(tomorrow, true, TOMORROW, TOMORROW.plusSeconds(7200), null), "workforce.worked.notBegun");
        Long shift = plan(EARLY, THREE);
        refused(() -> worked(shift, true, EARLY, TOMORROW, null), "workforce.worked.future");
        refused(() -> worked(shift, true, THREE, EARLY, null), "workforce.shift.endsBeforeItStarts");
        refused(() -> worked(shift, true, null, null, null), "workforce.worked.from");
        refused(() -> worked(shift, false, null, null, " "), "workforce.worked.why");
    }

    @Test
    void a_day_on_which_all_went_as_planned_is_recorded_at_once_and_only_what_is_missing() {
        Long shift = plan(EARLY, EARLY.plusSeconds(3600));
        plan(EARLY.plusSeconds(7200), THREE);
        worked(shift, false, null, null, "Ill");
        assertThat(manager.does(() -> rota.asPlanned(home, YESTERDAY))).isEqualTo(1);
        assertThat(manager.does(() -> rota.asPlanned(home, YESTERDAY))).isZero();
        assertThat(days())
                .extracting(RotaRow::came, RotaRow::asPlanned)
                .containsExactly(tuple(false, false), tuple(true, true));
    }

    @Test
    void a_week_is_planned_as_the_week_before_at_the_same_hours_and_only_once() {
        Instant monday = Instant.parse("2021-10-25T06:30:00Z");
        plan(monday, Instant.parse("2021-10-25T14:00:00Z"));
        LocalDate clocksWentBack = LocalDate.of(2021, 11, 1);
        Instant earlier = Instant.parse("2021-10-20T09:00:00Z");
        assertThat(manager.doesAt(earlier, () -> rota.repeatWeek(home, clocksWentBack)))
                .isEqualTo(1);
        assertThat(manager.doesAt(earlier, () -> rota.repeatWeek(home, clocksWentBack)))
                .isZero();
        assertThat(manager.does(() -> rota.between(home, clocksWentBack, clocksWentBack.plusDays(6))))
                .extracting(RotaRow::from, RotaRow::to)
                .containsExactly(tuple(Instant.parse("2021-11-01T07:30:00Z"), Instant.parse("2021-11-01T15:00:00Z")));
    }

    @Test
    void what_has_begun_who_has_left_and_who_is_busy_is_not_planned_again() {
        plan(EARLY.minusSeconds(7 * 86_400), THREE.minusSeconds(7 * 86_400));
        plan(TOMORROW.minusSeconds(7 * 86_400), TOMORROW.minusSeconds(7 * 86_400 - 3600));
        plan(TOMORROW.plusSeconds(1800), TOMORROW.plusSeconds(3600));
        assertThat(manager.does(() -> rota.repeatWeek(home, YESTERDAY))).isZero();
        StaffRow appointed =
                manager.does(() -> house.get(Staff.class).here(home, TODAY)).get(0);
        manager.does(() -> house.get(Staff.class).leave(new Leaving(null, appointed.appointmentId(), TODAY)));
        assertThat(manager.does(() -> rota.repeatWeek(home, YESTERDAY))).isZero();
        assertThat(other.does(() -> rota.repeatWeek(home, YESTERDAY))).isZero();
    }

    @Test
    void another_homes_rota_is_neither_seen_nor_changed() {
        Long shift = plan(EARLY, THREE);
        assertThat(other.does(() -> rota.between(home, YESTERDAY, TODAY))).isEmpty();
        assertThat(other.does(() -> rota.asPlanned(home, YESTERDAY))).isZero();
        assertThatThrownBy(() -> other.runs(() -> rota.takeOff(shift))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.does(() -> rota.shift(shift))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.does(() -> rota.record(new RecordWorked(null, shift, true, EARLY, THREE, null))))
                .isInstanceOf(NotFound.class);
    }

    private List<RotaRow> days() {
        return manager.does(() -> rota.between(home, YESTERDAY, TODAY.plusDays(1)));
    }

    private Long plan(Instant from, Instant to) {
        return manager.does(() -> shifts.plan(new NewShift(home, priya, from, to, false)));
    }

    private void worked(Long shift, boolean came, Instant from, Instant to, String words) {
        manager.does(() -> rota.record(new RecordWorked(null, shift, came, from, to, words)));
    }

    private void refused(Runnable work, String key) {
        assertThatThrownBy(() -> manager.runs(work))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.says(key)).isTrue());
    }
}
