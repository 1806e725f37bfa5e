package uk.homes.web.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.homes.safety.EntryRow;
import uk.homes.safety.RoutineRow;
import uk.homes.safety.SafetyKind;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;
import uk.homes.web.look.Spoken;

/** Drills and tests in the words of the log. */
@ApplicationScoped
public class SafetyWords {

    private static final int MINUTE = 60;
    private static final int SOON = 7;

    @Inject
    HomesClock clock;

    /** "Fire drill". */
    public String kind(SafetyKind kind) {
        return Texts.of("safety.kind." + kind);
    }

    /** "Every 3 months", or that nobody has said so, or that there is nothing to check. */
    public String often(RoutineRow row) {
        if (row.setAt() == null) {
            return Texts.of("safety.log.notSet");
        }
        return row.every() == null
                ? Texts.of("safety.log.none", row.reason())
                : Texts.of("safety.every." + row.unit(), row.every());
    }

    /** "Due in 6 days", "3 days late"; empty where nothing is due. */
    public String due(RoutineRow row) {
        if (row.dueOn() == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(clock.today(), row.dueOn());
        return days < 0 ? Texts.of("safety.log.late", -days) : Texts.of("safety.log.dueIn", days);
    }

    /** The shape of its status. */
    public String shape(LocalDate dueOn) {
        LocalDate today = clock.today();
        if (dueOn.isBefore(today)) {
            return "is-late";
        }
        return dueOn.isAfter(today.plusDays(SOON)) ? "is-good" : "is-waiting";
    }

    /** "By day, out in 2:45. Kai, Amber and 3 staff." */
    public String drill(EntryRow row) {
        if (row.byNight() == null) {
            return "";
        }
        String took = row.seconds() / MINUTE + ":" + String.format("%02d", row.seconds() % MINUTE);
        String when = Texts.of("safety.night." + row.byNight());
        return row.children() == null
                ? Texts.of("safety.log.drillStaff", when, took, row.staff())
                : Texts.of("safety.log.drill", when, took, row.children(), row.staff());
    }

    /** By when a fault that waits is to be put right; empty without a day. */
    public String until(EntryRow row) {
        return !row.waits() || row.rightUntil() == null
                ? ""
                : Texts.of(
                        row.rightUntil().isBefore(clock.today()) ? "safety.log.untilLate" : "safety.log.until",
                        Spoken.day(row.rightUntil()));
    }

    /** The shape of a line: late while its fault waits without a day or after it. */
    public String shape(EntryRow row) {
        if (row.struckAt() != null) {
            return "is-gone";
        }
        if (!row.waits()) {
            return "is-good";
        }
        return row.rightUntil() == null || row.rightUntil().isBefore(clock.today()) ? "is-late" : "is-waiting";
    }

    /** How its fault was put right. */
    public String remedy(EntryRow row) {
        return row.rightOn() == null
                ? ""
                : Texts.of("safety.log.right", Spoken.day(row.rightOn()), row.rightBy(), row.rightWords());
    }

    /** Why it counts no more. */
    public String struck(EntryRow row) {
        return row.struckAt() == null
                ? ""
                : Texts.of("safety.log.struck", Spoken.moment(row.struckAt()), row.struckBy(), row.struckWhy());
    }
}
