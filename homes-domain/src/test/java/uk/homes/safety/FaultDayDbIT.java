package uk.homes.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;
import uk.homes.testing.Sql;

/** The home's own day for a fault, LOCAL_FAULT, and who took part in a drill. It is nine in the morning of 23 November 2021. */
class FaultDayDbIT {

    private static final LocalDate FOUND = LocalDate.of(2021, 11, 15);
    private static final LocalDate BY = LocalDate.of(2021, 11, 22);

    private final LivedInHome home = new LivedInHome();
    private final SafetyLog log = home.house.get(SafetyLog.class);

    @Test
    void a_fault_without_a_day_is_not_due_and_with_one_is_due_on_it_until_it_is_put_right() {
        Long fault = fault(null);
        assertThat(due()).isNull();
        day(fault, BY, null);
        assertThat(due()).isEqualTo("2021-11-22 fire alarm");
        home.dana.does(() -> log.putRight(
                new SafetyLog.Remedy(UUID.randomUUID(), fault, LocalDate.of(2021, 11, 23), "Fitter", "New sounder")));
        assertThat(due()).isNull();
        assertThat(Sql.text(
                        "select done_at > due_at from duties.due where rule = 'LOCAL_FAULT' and home_id = " + home.id))
                .as("put right the day after its day")
                .isEqualTo("t");
        refused(() -> day(fault, BY.plusDays(9), "x"), "safety.right.notWaiting");
    }

    @Test
    void it_is_not_late_on_its_day_and_late_after_it() {
        fault(BY);
        assertThat(late("2021-11-22T23:59")).isFalse();
        assertThat(late("2021-11-23T00:00")).isTrue();
    }

    @Test
    void a_day_is_moved_for_a_reason_and_what_stood_before_stays() {
        Long fault = fault(BY);
        assertThat(home.tom.does(() -> log.find(fault)).rightUntil()).isEqualTo(BY);
        refused(() -> day(fault, BY.plusDays(7), " "), "safety.day.reasonNeeded");
        refused(() -> day(fault, BY, "x"), "safety.day.same");
        refused(() -> day(fault, null, "x"), "safety.day.needed");
        refused(() -> day(fault, FOUND.minusDays(1), "x"), "safety.day.early");
        day(fault, BY.plusDays(7), "The part has not come.");
        assertThat(home.tom.does(() -> log.find(fault)).rightUntil()).isEqualTo(BY.plusDays(7));
        assertThat(due()).isEqualTo("2021-11-29 fire alarm");
        assertThat(Sql.text("select string_agg(due_on || coalesce(' ' || reason, ''), ',' order by id)"
                        + " from safety.fault_day where entry_id = " + fault))
                .isEqualTo("2021-11-22,2021-11-29 The part has not come.");
    }

    @Test
    void only_a_fault_has_a_day_and_none_before_it_was_found() {
        refused(() -> check(Outcome.IN_ORDER, BY), "safety.day.onlyFaults");
        refused(() -> check(Outcome.FAULT_FOUND, FOUND.minusDays(1)), "safety.day.early");
        Long good = check(Outcome.IN_ORDER, null);
        refused(() -> day(good, BY, null), "safety.right.notWaiting");
    }

    @Test
    void a_fault_that_is_struck_out_is_due_no_more() {
        Long fault = fault(BY);
        home.tom.does(() -> log.strike(new SafetyLog.Strike(UUID.randomUUID(), fault, "The other house.")));
        assertThat(due()).isNull();
    }

    @Test
    void the_database_itself_changes_no_day_and_refuses_a_wrong_one() {
        Long fault = fault(BY);
        assertThatThrownBy(() ->
                        Sql.asOwner("update safety.fault_day set due_on = '2022-01-01' where entry_id = " + fault))
                .hasStackTraceContaining("never change");
        assertThatThrownBy(() -> insert(fault, "2021-12-01", "null")).hasMessageContaining("moved for a reason");
        assertThatThrownBy(() -> insert(fault, "2021-11-14", "'x'")).hasMessageContaining("only a fault that waits");
        Long good = check(Outcome.IN_ORDER, null);
        assertThatThrownBy(() -> insert(good, "2021-12-01", "null")).hasMessageContaining("only a fault that waits");
    }

    @Test
    void nobody_sets_a_day_in_another_home() {
        Long fault = fault(null);
        House.Someone elsewhere = home.house.someone(Role.REGISTERED_MANAGER, home.house.home());
        assertThatThrownBy(() ->
                        elsewhere.does(() -> log.setDay(new SafetyLog.FaultDay(UUID.randomUUID(), fault, BY, null))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_child_who_has_left_since_took_part_in_a_drill_while_they_lived_here_and_not_after() {
        Long bo = home.child("Bo", "Test Council", "2021-07-01", "2021-11-10");
        Long drill = drill(LocalDate.of(2021, 11, 8), bo);
        assertThat(home.tom.does(() -> log.find(drill)).children()).isEqualTo("Bo");
        refused(() -> drill(FOUND, bo), "safety.record.notHere");
    }

    private Long drill(LocalDate on, Long child) {
        NewEntry.Drill drill = new NewEntry.Drill(false, List.of(child), 2, 165);
        return home.tom.does(() -> log.record(new NewEntry(
                UUID.randomUUID(),
                home.id,
                SafetyKind.FIRE_DRILL,
                eight(on),
                "Tom Askew",
                Outcome.IN_ORDER,
                null,
                null,
                drill)));
    }

    private Long fault(LocalDate until) {
        return check(Outcome.FAULT_FOUND, until);
    }

    private Long check(Outcome outcome, LocalDate until) {
        return home.tom.does(() -> log.record(new NewEntry(
                UUID.randomUUID(),
                home.id,
                SafetyKind.ALARM_TEST,
                eight(FOUND),
                "Tom Askew",
                outcome,
                "Zone 2 is silent.",
                until,
                null)));
    }

    private Long day(Long fault, LocalDate day, String reason) {
        return home.tom.does(() -> log.setDay(new SafetyLog.FaultDay(UUID.randomUUID(), fault, day, reason)));
    }

    private void insert(Long entry, String day, String reason) throws SQLException {
        Sql.asApplication("insert into safety.fault_day (entry_id, due_on, reason, set_by, set_at) values (" + entry
                + ", '" + day + "', " + reason + ", " + home.tom.id() + ", now())");
    }

    private String due() {
        return Sql.text("select string_agg(fixed_on || ' ' || what, ',') from duties.due where rule = 'LOCAL_FAULT'"
                + " and done_at is null and home_id = " + home.id);
    }

    private boolean late(String wall) {
        return Sql.text("select due_at < timestamp '" + wall + "' at time zone 'Europe/London' from duties.due"
                        + " where rule = 'LOCAL_FAULT' and done_at is null and home_id = " + home.id)
                .equals("t");
    }

    private static Instant eight(LocalDate day) {
        return day.atTime(8, 0).atZone(HomesClock.LONDON).toInstant();
    }

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                .as(broken.getMessage())
                .isTrue());
    }
}
