package uk.homes.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.WantedDuties;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;
import uk.homes.testing.Sql;

/** Drills and tests, what is due of them and what ends it. It is nine in the morning of 23 November 2021. */
class SafetyClockDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private static final LocalDate SET_ON = LocalDate.of(2021, 8, 2);

    private final LivedInHome home = new LivedInHome();
    private final SafetyLog log = home.house.get(SafetyLog.class);
    private final Routines routines = home.house.get(Routines.class);

    @Test
    void a_drill_is_due_from_the_day_the_home_says_how_often_and_each_one_starts_the_next() {
        assertThat(open("SCH4_FIRE_DRILL")).isNull();
        often(SafetyKind.FIRE_DRILL, 3, IntervalUnit.MONTHS, SET_ON);
        assertThat(open("SCH4_FIRE_DRILL")).isEqualTo("2021-11-02 safety.routine");
        drill(LocalDate.of(2021, 10, 4));
        assertThat(open("SCH4_FIRE_DRILL")).isEqualTo("2022-01-04 safety.entry");
        drill(LocalDate.of(2021, 11, 22));
        assertThat(open("SCH4_FIRE_DRILL")).isEqualTo("2022-02-22 safety.entry");
        assertThat(ended("SCH4_FIRE_DRILL")).isEqualTo("2021-10-04,2021-11-22");
    }

    @Test
    void a_test_is_not_late_before_and_on_its_day_and_late_after_it() {
        often(SafetyKind.ALARM_TEST, 1, IntervalUnit.WEEKS, SET_ON);
        tested(SafetyKind.ALARM_TEST, LocalDate.of(2021, 11, 15));
        assertThat(late("SCH4_ALARM_TEST", "2021-11-21T12:00")).isFalse();
        assertThat(late("SCH4_ALARM_TEST", "2021-11-22T23:59")).isFalse();
        assertThat(late("SCH4_ALARM_TEST", "2021-11-23T00:00")).isTrue();
        assertThat(duties("SCH4_ALARM_TEST")).hasSize(1);
        tested(SafetyKind.ALARM_TEST, TODAY);
        assertThat(open("SCH4_ALARM_TEST")).isEqualTo("2021-11-30 safety.entry");
    }

    @Test
    void fire_equipment_electrical_items_gas_and_vehicles_each_have_their_own_time() {
        often(SafetyKind.FIRE_EQUIPMENT, 1, IntervalUnit.MONTHS, SET_ON);
        often(SafetyKind.ELECTRICAL, 12, IntervalUnit.MONTHS, SET_ON);
        often(SafetyKind.GAS, 6, IntervalUnit.MONTHS, SET_ON);
        often(SafetyKind.VEHICLE, 10, IntervalUnit.DAYS, SET_ON);
        tested(SafetyKind.FIRE_EQUIPMENT, TODAY);
        assertThat(open("LOCAL_EQUIPMENT"))
                .isEqualTo("2021-12-23 safety.entry,2022-02-02 safety.routine,2022-08-02 safety.routine");
        assertThat(open("LOCAL_VEHICLE")).isEqualTo("2021-08-12 safety.routine");
        assertThat(duties("LOCAL_EQUIPMENT"))
                .extracting(Duty::what)
                .containsExactlyInAnyOrder("fire equipment", "gas", "electrical items");
    }

    @Test
    void a_shorter_interval_counts_at_once_for_what_is_open_and_not_for_what_was_done() {
        often(SafetyKind.VEHICLE, 2, IntervalUnit.MONTHS, SET_ON);
        tested(SafetyKind.VEHICLE, LocalDate.of(2021, 9, 30));
        often(SafetyKind.VEHICLE, 2, IntervalUnit.WEEKS, LocalDate.of(2021, 10, 1));
        assertThat(open("LOCAL_VEHICLE")).isEqualTo("2021-10-14 safety.entry");
        assertThat(Sql.text("select fixed_on from safety.clock where done_at is not null and home_id = " + home.id))
                .isEqualTo("2021-10-02");
    }

    @Test
    void a_line_that_is_struck_out_ends_nothing_and_stays_readable() {
        often(SafetyKind.FIRE_DRILL, 3, IntervalUnit.MONTHS, SET_ON);
        Long wrong = drill(LocalDate.of(2021, 10, 4));
        refused(() -> strike(wrong, " "), "safety.strike.reasonNeeded");
        strike(wrong, "That was the other house.");
        assertThat(open("SCH4_FIRE_DRILL")).isEqualTo("2021-11-02 safety.routine");
        EntryRow row = home.tom.does(() -> log.find(wrong));
        assertThat(row.struckWhy()).isEqualTo("That was the other house.");
        assertThat(row.children()).isEqualTo("Kai");
        refused(() -> strike(wrong, "Again"), "safety.strike.already");
    }

    @Test
    void who_has_nothing_of_a_kind_says_why_and_owes_no_check_of_it() {
        often(SafetyKind.GAS, 12, IntervalUnit.MONTHS, LocalDate.of(2020, 8, 3));
        assertThat(open("LOCAL_EQUIPMENT")).isEqualTo("2021-08-03 safety.routine");
        refused(() -> often(SafetyKind.GAS, null, null, TODAY), "safety.often.reasonNeeded");
        refused(() -> often(SafetyKind.GAS, 0, IntervalUnit.DAYS, TODAY), "safety.often.everyNeeded");
        refused(() -> often(SafetyKind.GAS, 3, null, TODAY), "safety.often.unitNeeded");
        at(
                TODAY,
                () -> routines.set(new Routines.Often(null, home.id, SafetyKind.GAS, null, null, "All electric now")));
        assertThat(open("LOCAL_EQUIPMENT")).isNull();
        RoutineRow gas = home.tom.does(() -> routines.standing(home.id)).get(SafetyKind.GAS.ordinal());
        assertThat(gas.reason()).isEqualTo("All electric now");
        assertThat(gas.dueOn()).isNull();
    }

    @Test
    void a_fault_waits_until_it_is_put_right_once_and_not_before_it_was_found() {
        Long fault = entry(
                SafetyKind.ALARM_TEST, LocalDate.of(2021, 11, 15), Outcome.FAULT_FOUND, "Zone 2 is silent.", null);
        assertThat(faults()).isEqualTo(1);
        refused(() -> right(fault, LocalDate.of(2021, 11, 14)), "safety.right.early");
        refused(() -> right(fault, TODAY.plusDays(1)), "safety.record.future");
        right(fault, LocalDate.of(2021, 11, 17));
        assertThat(faults()).isZero();
        refused(() -> right(fault, TODAY), "safety.right.notWaiting");
        Long good = tested(SafetyKind.ALARM_TEST, TODAY);
        refused(() -> right(good, TODAY), "safety.right.notWaiting");
    }

    @Test
    void a_line_needs_its_facts_and_a_drill_says_when_how_long_and_who() {
        refused(() -> entry(null, null, null, null, null), "safety.record.kindNeeded");
        refused(() -> entry(null, null, null, null, null), "safety.record.whenNeeded");
        refused(() -> entry(null, null, null, null, null), "safety.record.outcomeNeeded");
        refused(() -> tested(SafetyKind.GAS, TODAY.plusDays(1)), "safety.record.future");
        refused(() -> entry(SafetyKind.GAS, TODAY, Outcome.FAULT_FOUND, " ", null), "safety.record.foundNeeded");
        refused(() -> entry(SafetyKind.FIRE_DRILL, TODAY, Outcome.IN_ORDER, null, null), "safety.record.nightNeeded");
        refused(() -> entry(SafetyKind.FIRE_DRILL, TODAY, Outcome.IN_ORDER, null, null), "safety.record.staffNeeded");
        refused(() -> entry(SafetyKind.FIRE_DRILL, TODAY, Outcome.IN_ORDER, null, null), "safety.record.tookNeeded");
        refused(() -> drill(LocalDate.of(2021, 6, 1)), "safety.record.notHere");
    }

    @Test
    void the_database_changes_and_takes_away_no_line_and_nobody_reads_another_homes() {
        Long line = drill(TODAY);
        assertThatThrownBy(() -> Sql.asApplication("update safety.entry set found = 'x' where id = " + line))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.asOwner("delete from safety.present where entry_id = " + line))
                .hasStackTraceContaining("never change");
        assertThatThrownBy(() ->
                        Sql.asApplication("insert into safety.remedy (entry_id, right_on, right_by, words, recorded_by,"
                                + " recorded_at) values (" + line + ", '2021-11-23', 'x', 'x', " + home.tom.id()
                                + ", now())"))
                .hasMessageContaining("only a fault");
        House.Someone elsewhere = home.house.someone(Role.REGISTERED_MANAGER, home.house.home());
        assertThatThrownBy(() -> elsewhere.does(() -> log.find(line))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.does(() -> log.strike(new SafetyLog.Strike(null, line, "x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.does(() ->
                        routines.set(new Routines.Often(null, home.id, SafetyKind.GAS, 1, IntervalUnit.DAYS, null))))
                .isInstanceOf(NotFound.class);
        assertThat(elsewhere.does(() -> log.lines(home.id, null, 0))).isEmpty();
    }

    @Test
    void the_independent_person_reads_children_by_code() {
        drill(TODAY);
        entry(SafetyKind.GAS, TODAY, Outcome.FAULT_FOUND, "Kai turned the tap.", null);
        House.Someone visitor = home.house.someone(Role.INDEPENDENT_PERSON, home.id);
        List<EntryRow> rows = visitor.does(() -> log.lines(home.id, null, 0));
        assertThat(rows.toString()).doesNotContain("Kai").contains(code());
        assertThat(home.tom.does(() -> log.lines(home.id, SafetyKind.FIRE_DRILL, 0)))
                .hasSize(1);
        assertThat(home.tom.does(() -> log.lines(home.id, null, 1))).isEmpty();
    }

    private String code() {
        return Sql.text("select code from occupancy.child where id = " + home.kai);
    }

    private int faults() {
        return home.tom
                .does(() -> routines.standing(home.id))
                .get(SafetyKind.ALARM_TEST.ordinal())
                .faults();
    }

    private Long often(SafetyKind kind, Integer every, IntervalUnit unit, LocalDate on) {
        return at(on, () -> routines.set(new Routines.Often(UUID.randomUUID(), home.id, kind, every, unit, null)));
    }

    private Long tested(SafetyKind kind, LocalDate on) {
        return entry(kind, on, Outcome.IN_ORDER, null, null);
    }

    private Long drill(LocalDate on) {
        return entry(
                SafetyKind.FIRE_DRILL, on, Outcome.IN_ORDER, null, new NewEntry.Drill(true, List.of(home.kai), 2, 165));
    }

    private Long entry(SafetyKind kind, LocalDate on, Outcome outcome, String found, NewEntry.Drill drill) {
        Instant done =
                on == null ? null : on.atTime(8, 0).atZone(HomesClock.LONDON).toInstant();
        LocalDate recorded = on == null || on.isAfter(TODAY) ? TODAY : on;
        return at(
                recorded,
                () -> log.record(new NewEntry(
                        UUID.randomUUID(), home.id, kind, done, "Tom Askew", outcome, found, null, drill)));
    }

    private Long strike(Long line, String reason) {
        return at(TODAY, () -> log.strike(new SafetyLog.Strike(UUID.randomUUID(), line, reason)));
    }

    private Long right(Long line, LocalDate on) {
        return at(
                TODAY, () -> log.putRight(new SafetyLog.Remedy(UUID.randomUUID(), line, on, "Fitter", "New sounder")));
    }

    private Long at(LocalDate day, java.util.function.Supplier<Long> work) {
        return home.dana.doesAt(day.atTime(9, 0).atZone(HomesClock.LONDON).toInstant(), work);
    }

    private List<Duty> duties(String rule) {
        return home.dana.does(() -> home.house.get(Duties.class).list(WantedDuties.of(home.id, false, null))).stream()
                .filter(duty -> duty.rule().equals(rule))
                .toList();
    }

    private boolean late(String rule, String wall) {
        return Sql.text("select due_at < timestamp '" + wall
                        + "' at time zone 'Europe/London' from duties.due where rule = '" + rule
                        + "' and done_at is null and home_id = " + home.id)
                .equals("t");
    }

    private String open(String rule) {
        return Sql.text(
                "select string_agg(fixed_on || ' ' || record, ',' order by fixed_on) from duties.due where rule = '"
                        + rule + "' and done_at is null and home_id = " + home.id);
    }

    private String ended(String rule) {
        return Sql.text(
                "select string_agg(cast(cast(done_at at time zone 'Europe/London' as date) as text), ',' order by done_at)"
                        + " from duties.due where rule = '" + rule + "' and done_at is not null and home_id = "
                        + home.id);
    }

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                .as(broken.getMessage())
                .isTrue());
    }
}
