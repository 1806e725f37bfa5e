package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Whom Ofsted has registered as manager of which home, and where the manager's post is empty. */
@Door
public class RegisteredManagers {

    private static final String PROVISION = "CHR 27";

    /** That one manager may be registered for a further home for a time: why, and who answers for it. */
    public record TwoHomes(
            UUID submission, long staffId, long homeId, String reason, String approver, LocalDate approvedOn)
            implements Once {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    Vacancies vacancies;

    @Inject
    StageFollows follows;

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

    /** Everyone who has been registered for a home, the newest first. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public List<ManagerRow> of(long homeId) {
        return Rows.of(
                        em,
                        """
                        select m.id, m.home_id, m.staff_member_id, s.person_id, s.name, m.registered_on, m.ended_on
                        from regulation.manager_registration m
                        join workforce.staff_member s on s.id = m.staff_member_id
                        where m.home_id = :home and m.home_id = any (cast(:scope as bigint[]))
                        order by m.registered_on desc, m.id desc""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.WORKFORCE_READ).array())
                .as(ManagerRow.class);
    }

    /** The homes whose manager's post is empty today, the longest first. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public List<VacancyRow> vacant() {
        return vacancies.open(caller.scope(Permission.REGULATION_READ));
    }

    /** Records that a home's manager's post is empty since a day. */
    @Permits(Permission.REGULATION_WRITE)
    public Long vacate(long homeId, LocalDate since, String words) {
        mustWrite(homeId);
        Words.check()
                .needed("from", since, "regulation.vacancy.since")
                .text("text", words, 1000)
                .refuse(
                        since != null && since.isAfter(clock.today()),
                        Refusal.at("from", "regulation.application.notYet"))
                .refuse(
                        since != null && vacancies.managed(homeId, since),
                        Refusal.at("from", "regulation.vacancy.managed"))
                .refuse(
                        since != null && vacancies.overlaps(homeId, since),
                        Refusal.at("from", "regulation.vacancy.already"))
                .orRefuse();
        Long id = vacancies.begin(homeId, since, words);
        trail.about(homeId, "regulation.manager_vacancy", id);
        return id;
    }

    /** Records that somebody may be registered for a further home: an exception with a reason and who approved it. */
    @Permits(Permission.REGULATION_WRITE)
    public Long allowTwo(TwoHomes command) {
        mustWrite(command.homeId());
        Words.check()
                .needed("reason", command.reason(), "regulation.twoHomes.reason")
                .text("reason", command.reason(), 2000)
                .needed("approver", command.approver(), "regulation.twoHomes.approver")
                .text("approver", command.approver(), 200)
                .needed("from", command.approvedOn(), "regulation.twoHomes.approvedOn")
                .refuse(
                        command.approvedOn() != null && command.approvedOn().isAfter(clock.today()),
                        Refusal.at("from", "regulation.application.notYet"))
                .refuse(
                        !vacancies.registeredElsewhere(command.staffId(), command.homeId()),
                        Refusal.at("staffId", "regulation.twoHomes.one"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into regulation.dual_exception (staff_member_id, home_id, reason, approver, approved_on, recorded_by,
                                                               recorded_at)
                        values (:staff, :home, :reason, :approver, :on, :by, :at) returning id""")
                .with("staff", command.staffId())
                .with("home", command.homeId())
                .with("reason", Words.tidy(command.reason()))
                .with("approver", Words.tidy(command.approver()))
                .with("on", command.approvedOn())
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(command.homeId(), "regulation.dual_exception", id);
        return id;
    }

    /** Records that Ofsted has registered somebody, appointed as manager there, as manager of a home. */
    @Permits(Permission.REGULATION_WRITE)
    public Long register(long homeId, long staffId, LocalDate registeredOn) {
        mustWrite(homeId);
        Words.check()
                .needed("registeredOn", registeredOn, "regulation.manager.registeredOn")
                .orRefuse();
        Words.check()
                .refuse(
                        !appointed(homeId, staffId, registeredOn),
                        Refusal.at("staffId", "regulation.manager.notAppointed").under(PROVISION))
                .refuse(registered(homeId, staffId, registeredOn), Refusal.at("staffId", "regulation.manager.already"))
                .refuse(
                        vacancies.twoHomes(homeId, staffId, registeredOn),
                        Refusal.at("staffId", "regulation.manager.twoHomes"))
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
        vacancies.end(homeId, registeredOn);
        trail.about(homeId, "regulation.manager_registration", id);
        return id;
    }

    /**
     * Records that a manager's registration for a home has ended; a registered home without another has a vacancy now. The
     * application that led to the registration is closed with it.
     */
    @Permits(Permission.REGULATION_WRITE)
    public void end(long managerRegistrationId, LocalDate on) {
        Words.check()
                .needed("from", on, "regulation.manager.endedOn")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("from", "regulation.application.notYet"))
                .orRefuse();
        Long home = Rows.of(
                        em,
                        """
                        select home_id from regulation.manager_registration
                        where id = :id and home_id = any (cast(:scope as bigint[]))""")
                .with("id", managerRegistrationId)
                .with("scope", caller.scope(Permission.REGULATION_WRITE).array())
                .value(Long.class)
                .orElseThrow(() -> new NotFound("manager registration", managerRegistrationId));
        vacancies.endRegistration(managerRegistrationId, home, on, "from");
        follows.managerEnded(managerRegistrationId, on);
        trail.about(home, "regulation.manager_registration", managerRegistrationId);
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

    private void mustWrite(long homeId) {
        if (!caller.may(Permission.REGULATION_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
    }
}
