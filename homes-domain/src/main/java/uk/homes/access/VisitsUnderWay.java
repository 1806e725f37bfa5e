package uk.homes.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/**
 * Where an independent person is visiting now. The room of the visits says when one begins and when its report is submitted;
 * rooms below it that open something for as long as a visit lasts read {@code access.visit_under_way}.
 */
@Door
public class VisitsUnderWay {

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** The person who asks has begun this visit to this home. */
    @Permits(Permission.REG44_WRITE)
    public void begun(long visitId, long homeId) {
        if (!caller.may(Permission.REG44_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
        Rows.of(
                        em,
                        """
                        insert into access.visit_under_way (visit_id, person_id, home_id, since)
                        values (:visit, :me, :home, :now)""")
                .with("visit", visitId)
                .with("me", caller.personId())
                .with("home", homeId)
                .with("now", clock.now())
                .change();
        trail.about(homeId, "access.visit_under_way", visitId);
    }

    /** The person who asks has submitted the report: what the visit opened is closed. */
    @Permits(Permission.REG44_WRITE)
    public void over(long visitId) {
        Rows.of(
                        em,
                        """
                        update access.visit_under_way set until = greatest(since, cast(:now as timestamptz))
                        where visit_id = :visit and person_id = :me and until is null""")
                .with("visit", visitId)
                .with("me", caller.personId())
                .with("now", clock.now())
                .change();
        trail.about(null, "access.visit_under_way", visitId);
    }
}
