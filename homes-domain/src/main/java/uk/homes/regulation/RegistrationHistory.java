package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** Everything that happened to a home's registration, in one list. */
@Door
public class RegistrationHistory {

    // Registered, opened and cancelled are said by the registration itself; the other stages by the application.
    private static final String SELECT =
            """
            with mine as (select r.* from regulation.registration r
                           where r.home_id = :home and r.home_id = any (cast(:scope as bigint[])))
            select s.on_date, 'STAGE', s.stage, cast(null as text)
              from regulation.application_stage s join regulation.application a on a.id = s.application_id
             where a.home_id = :home and a.home_id = any (cast(:scope as bigint[])) and a.kind = 'SERVICE' and s.entered
               and s.stage not in ('REGISTERED', 'SUSPENDED', 'RESTRICTED', 'CANCELLED')
            union all
            select r.registered_on, 'REGISTERED', null, r.urn from mine r
            union all
            select p.from_date, 'PLACES', null, p.places::text
              from regulation.registered_places p join mine r on r.id = p.registration_id
            union all
            select c.from_date, 'STATUS', c.status, null
              from regulation.status_change c join mine r on r.id = c.registration_id where c.from_date > r.registered_on
            union all
            select r.certificate_on, 'CERTIFICATE', null, r.certificate_number from mine r where r.certificate_on is not null
            union all
            select c.from_date, 'CONDITION', c.kind, c.words
              from regulation.condition c join mine r on r.id = c.registration_id
            union all
            select c.to_date, 'CONDITION_LIFTED', c.kind, c.words
              from regulation.condition c join mine r on r.id = c.registration_id where c.to_date is not null
            union all
            select m.registered_on, 'MANAGER_REGISTERED', null,
                   case when m.home_id = any (cast(:named as bigint[])) then s.name end
              from regulation.manager_registration m join workforce.staff_member s on s.id = m.staff_member_id
             where m.home_id = :home and m.home_id = any (cast(:scope as bigint[]))
            union all
            select m.ended_on, 'MANAGER_ENDED', null,
                   case when m.home_id = any (cast(:named as bigint[])) then s.name end
              from regulation.manager_registration m join workforce.staff_member s on s.id = m.staff_member_id
             where m.home_id = :home and m.home_id = any (cast(:scope as bigint[])) and m.ended_on is not null
            union all
            select v.since, 'VACANT', null, null from regulation.manager_vacancy v
             where v.home_id = :home and v.home_id = any (cast(:scope as bigint[]))""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** What has happened to a home's registration to this day, the newest first. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public List<HistoryRow> of(long homeId) {
        return Rows.of(
                        em,
                        "select told.* from (" + SELECT
                                + ") as told (on_date, kind, word, words) where on_date <= :today order by on_date desc, kind")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .with("named", caller.scope(Permission.WORKFORCE_READ).array())
                .with("today", clock.today())
                .as(HistoryRow.class);
    }
}
