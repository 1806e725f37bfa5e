package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Whom Ofsted has registered as manager of which home. */
@Door
public class RegisteredManagers {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** The managers registered on a day for the homes whose staff the person who asks may see. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public List<ManagerRow> on(LocalDate day) {
        return Rows.of(
                        em,
                        """
                        select m.id, m.home_id, m.staff_member_id, s.person_id, s.name, m.registered_on, m.ended_on
                        from regulation.manager_registration m
                        join workforce.staff_member s on s.id = m.staff_member_id
                        where m.home_id = any (cast(:scope as bigint[])) and m.registered_on <= :day
                          and (m.ended_on is null or m.ended_on > :day) order by m.home_id, m.registered_on""")
                .with("scope", caller.scope(Permission.WORKFORCE_READ).array())
                .with("day", day)
                .as(ManagerRow.class);
    }

    /** Records that Ofsted has registered somebody, appointed as manager there, as manager of a home. */
    @Permits(Permission.REGULATION_WRITE)
    public Long register(long homeId, long staffId, LocalDate registeredOn) {
        if (!caller.may(Permission.REGULATION_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
        Words.check()
                .needed("registeredOn", registeredOn, "regulation.manager.registeredOn")
                .orRefuse();
        Words.check()
                .refuse(
                        !appointed(homeId, staffId, registeredOn),
                        Refusal.at("staffId", "regulation.manager.notAppointed").under("CHR 27"))
                .refuse(registered(homeId, staffId, registeredOn), Refusal.at("staffId", "regulation.manager.already"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into regulation.manager_registration (home_id, staff_member_id, registered_on)
                        values (:home, :staff, :on) returning id""")
                .with("home", homeId)
                .with("staff", staffId)
                .with("on", registeredOn)
                .value(Long.class)
                .orElseThrow();
        trail.about(homeId, "regulation.manager_registration", id);
        return id;
    }

    /** Records that a manager's registration for a home has ended. */
    @Permits(Permission.REGULATION_WRITE)
    public void end(long managerRegistrationId, LocalDate on) {
        Words.check().needed("on", on, "regulation.manager.endedOn").orRefuse();
        Held held = Rows.of(
                        em,
                        """
                        select home_id, registered_on from regulation.manager_registration
                        where id = :id and ended_on is null and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", managerRegistrationId)
                .with("scope", caller.scope(Permission.REGULATION_WRITE).array())
                .first(Held.class)
                .orElseThrow(() -> new NotFound("manager registration", managerRegistrationId));
        RuleBroken.whenAt(on.isBefore(held.registeredOn()), "on", "regulation.manager.endsBeforeItStarts");
        Rows.of(em, "update regulation.manager_registration set ended_on = :on where id = :id")
                .with("id", managerRegistrationId)
                .with("on", on)
                .change();
        trail.about(held.homeId(), "regulation.manager_registration", managerRegistrationId);
    }

    // Locks the person's row, so that the same letter recorded twice at once is recorded once.
    private boolean appointed(long homeId, long staffId, LocalDate on) {
        return Rows.of(
                        em,
                        """
                        select s.id from workforce.staff_member s
                        where s.id = :staff and exists (select 1 from workforce.appointment a
                            where a.staff_member_id = s.id and a.home_id = :home and a.post = 'MANAGER'
                              and a.from_date <= :on and (a.to_date is null or a.to_date >= :on)) for update of s""")
                .with("staff", staffId)
                .with("home", homeId)
                .with("on", on)
                .value(Long.class)
                .isPresent();
    }

    private boolean registered(long homeId, long staffId, LocalDate on) {
        return Rows.of(
                                em,
                                """
                        select count(*) from regulation.manager_registration
                        where home_id = :home and staff_member_id = :staff and (ended_on is null or ended_on > :on)""")
                        .with("home", homeId)
                        .with("staff", staffId)
                        .with("on", on)
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private record Held(long homeId, LocalDate registeredOn) {}
}
