package uk.homes.reminders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Door;
import uk.homes.access.OnBehalf;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.access.Token;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** Private calendars: what is due for one person in the months to come, for whoever knows the calendar's secret address. */
@Door
public class Calendars {

    private static final int MONTHS = 6;
    private static final int MOST = 1_000;

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    OnBehalf behalf;

    @Inject
    Duties duties;

    /**
     * What stands in a calendar: what is due for its owner, as far as the owner may see it today.
     *
     * @throws NotFound when no calendar has this secret, or its owner may not sign in any more
     */
    @Permits(value = Permission.ANYONE, kind = Permits.Kind.READS)
    public List<Duty> read(String secret) {
        long owner = Rows.of(em, "select person_id from reminders.wish where calendar_hash = :hash")
                .with("hash", Token.hash(secret))
                .value(Long.class)
                .orElseThrow(Calendars::unknown);
        LocalDate until = clock.today().plusMonths(MONTHS);
        return behalf.read(owner, () -> duties.toTell(until, MOST)).orElseThrow(Calendars::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("reminders.calendar", "of this address");
    }
}
