package uk.homes.safety;

import uk.homes.shared.Refusal;
import uk.homes.shared.Words;

/** What a fire drill's line says besides what every line says. */
final class DrillRules {

    private static final int MOST_STAFF = 100;
    private static final int LONGEST = 7200;

    private DrillRules() {}

    static void check(NewEntry.Drill drill, Words check) {
        NewEntry.Drill told = drill == null ? new NewEntry.Drill(null, null, null, null) : drill;
        check.needed("night", told.byNight(), "safety.record.nightNeeded")
                .refuse(outside(told.staff(), MOST_STAFF), Refusal.at("staff", "safety.record.staffNeeded", MOST_STAFF))
                .refuse(outside(told.seconds(), LONGEST), Refusal.at("took", "safety.record.tookNeeded"));
    }

    private static boolean outside(Integer number, int most) {
        return number == null || number < 1 || number > most;
    }
}
