package uk.homes.care;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.HomesClock;
import uk.homes.testing.LivedInHome;
import uk.homes.testing.Sql;

/** Kai's case: twelve years old, in the home since 1 July 2021. It is nine in the morning of 23 November 2021. */
final class ACase {

    static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    static final LocalDate MOVED_IN = LocalDate.of(2021, 7, 1);

    final LivedInHome home = new LivedInHome();
    final Cases cases = home.house.get(Cases.class);
    final CaseRecords records = home.house.get(CaseRecords.class);

    Long act(ActKind kind, String on) {
        return act(kind, LocalDate.parse(on), null);
    }

    Long act(ActKind kind, LocalDate on, LocalDate next) {
        return at(TODAY, command(kind, on, next));
    }

    RecordAct command(ActKind kind, LocalDate on, LocalDate next) {
        return new RecordAct(
                UUID.randomUUID(),
                home.id,
                home.kai,
                kind,
                on,
                "Nia Example, social worker",
                "All agreed to go on.",
                next);
    }

    Long at(LocalDate day, RecordAct command) {
        return home.tom.doesAt(day.atTime(9, 0).atZone(HomesClock.LONDON).toInstant(), () -> cases.record(command));
    }

    Long since(String day) {
        return since(day, null);
    }

    Long since(String day, String reason) {
        RecordLookedAfter command = new RecordLookedAfter(
                UUID.randomUUID(), home.id, home.kai, LocalDate.parse(day), "The care order", reason);
        return home.tom.does(() -> cases.lookedAfter(command));
    }

    Long withdraw(Long act, String reason) {
        return home.tom.does(() -> cases.withdraw(new WithdrawAct(UUID.randomUUID(), act, reason)));
    }

    CaseFile read() {
        return home.dana.does(() -> records.find(home.id, home.kai));
    }

    /** When the open clocks of a rule are due and what started them, the earliest first; {@code null} without one. */
    String open(String rule) {
        return Sql.text("select string_agg(cast(due_at at time zone 'Europe/London' as date) || ' ' || record, ','"
                + " order by due_at) from duties.due where done_at is null and rule = '" + rule + "' and child_id = "
                + home.kai);
    }

    /** On which days the clocks of a rule were ended. */
    String ended(String rule) {
        return Sql.text("select string_agg(cast(cast(done_at at time zone 'Europe/London' as date) as text), ','"
                + " order by done_at) from duties.due where done_at is not null and rule = '" + rule
                + "' and child_id = " + home.kai);
    }
}
