package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Assignments;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Who works in the homes. */
@Door
public class Staff {

    private static final String SELECT =
            """
            select s.id, a.id, a.home_id, s.name, a.post, s.person_id, t.name, a.from_date, a.to_date, s.fictional
              from workforce.appointment a
              join workforce.staff_member s on s.id = a.staff_member_id
              left join workforce.team t on t.id = a.team_id
             where a.home_id = any (cast(:scope as bigint[]))""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Assignments assignments;

    @Inject
    MemberStore members;

    @Inject
    AppointmentStore appointments;

    @Inject
    Schedule2 schedule2;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** Who works in a home on a day: managers first, then by name. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public List<StaffRow> here(long homeId, LocalDate on) {
        return within(homeId, on, on);
    }

    /** Who holds a post in a home on any day between two, by the same order. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public List<StaffRow> between(long homeId, LocalDate first, LocalDate last) {
        return within(homeId, first, last);
    }

    private List<StaffRow> within(long homeId, LocalDate first, LocalDate last) {
        return Rows.of(
                        em,
                        SELECT
                                + """
                                 and a.home_id = :home and a.from_date <= :last
                                 and (a.to_date is null or a.to_date >= :first)
                                order by case a.post when 'MANAGER' then 1 when 'DEPUTY_MANAGER' then 2
                                         when 'SENIOR_WORKER' then 3 when 'WORKER' then 4 else 5 end,
                                         s.name, s.id, a.from_date""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.WORKFORCE_READ).array())
                .with("first", first)
                .with("last", last)
                .as(StaffRow.class);
    }

    /** One appointment, for whoever appoints. */
    @Permits(value = Permission.WORKFORCE_WRITE, kind = Permits.Kind.READS)
    public StaffRow appointment(long appointmentId) {
        return Rows.of(em, SELECT + " and a.id = :id")
                .with("scope", caller.scope(Permission.WORKFORCE_WRITE).array())
                .with("id", appointmentId)
                .first(StaffRow.class)
                .orElseThrow(() -> new NotFound("appointment", appointmentId));
    }

    /** Those who hold a role in a home, now or to come, and are linked to nobody who works there: by name. */
    @Permits(value = Permission.WORKFORCE_WRITE, kind = Permits.Kind.READS)
    public List<SignInRow> signIns(long homeId) {
        return Rows.of(
                        em,
                        """
                        select p.id, p.name, p.post_title from access.person p
                         where p.disabled_at is null and exists (select 1 from access.assignment a
                               where a.person_id = p.id and a.home_id = :home
                                 and a.home_id = any (cast(:scope as bigint[]))
                                 and a.role in ('RESIDENTIAL_WORKER', 'DEPUTY_MANAGER', 'REGISTERED_MANAGER')
                                 and (a.to_date is null or a.to_date >= :today))
                           and not exists (select 1 from workforce.staff_member s where s.person_id = p.id)
                         order by p.name, p.id""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.WORKFORCE_WRITE).array())
                .with("today", clock.today())
                .as(SignInRow.class);
    }

    /**
     * Appoints somebody whose checks are complete: a candidate, or somebody who works or worked in the homes.
     *
     * @return the id of the staff member
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long appoint(NewStaff command) {
        Words.check()
                .needed("post", command.post(), "workforce.staff.post")
                .needed("from", command.from(), "workforce.staff.from")
                .orRefuse();
        mustManage(command.homeId());
        Member member = members.find(command.staffId(), Permission.WORKFORCE_WRITE);
        members.lock(member.id());
        RuleBroken.whenAny(schedule2.refusals(member.id(), command.from(), null, "from"));
        appointments.mustBeFree(command, member);
        appointments.begin(command, member);
        trail.about(command.homeId(), "workforce.staff_member", member.id());
        return member.id();
    }

    /**
     * Records somebody's last day in a post. Shifts planned for later are taken off, and what they may do in this home ends
     * with their last shift.
     *
     * @return the id of the appointment
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long leave(Leaving command) {
        LocalDate lastDay = command.lastDay();
        Words.check().needed("lastDay", lastDay, "workforce.staff.lastDay").orRefuse();
        Held held = Rows.of(
                        em,
                        """
                        select a.staff_member_id, a.home_id, a.from_date, a.to_date, s.person_id
                        from workforce.appointment a join workforce.staff_member s on s.id = a.staff_member_id
                        where a.id = :id and a.home_id = any (cast(:scope as bigint[])) for update of a""")
                .with("id", command.appointmentId())
                .with("scope", caller.scope(Permission.WORKFORCE_WRITE).array())
                .first(Held.class)
                .orElseThrow(() -> new NotFound("appointment", command.appointmentId()));
        RuleBroken.whenAt(held.to() != null, "lastDay", "workforce.staff.hasLeft");
        RuleBroken.whenAt(lastDay.isBefore(held.from()), "lastDay", "workforce.staff.endsBeforeItStarts");
        Rows.of(em, "update workforce.appointment set to_date = :last where id = :id")
                .with("id", command.appointmentId())
                .with("last", lastDay)
                .change();
        takeOff(held, lastDay);
        if (held.personId() != null) {
            assignments.left(held.personId(), held.homeId(), lastShiftEnds(held, lastDay));
        }
        trail.about(held.homeId(), "workforce.appointment", command.appointmentId());
        return command.appointmentId();
    }

    // A shift that has begun stays on the rota: it is part of what was planned.
    private void takeOff(Held held, LocalDate lastDay) {
        Rows.of(
                        em,
                        """
                        update workforce.shift set taken_off_at = :now, taken_off_by = :by
                        where staff_member_id = :staff and home_id = :home and taken_off_at is null
                          and from_at >= :after and from_at > :now""")
                .with("now", clock.now())
                .with("by", caller.personId())
                .with("staff", held.staffId())
                .with("home", held.homeId())
                .with(
                        "after",
                        lastDay.plusDays(1).atStartOfDay(HomesClock.LONDON).toInstant())
                .change();
    }

    // A night that begins on the last day ends on the day after.
    private LocalDate lastShiftEnds(Held held, LocalDate lastDay) {
        return Rows.of(
                        em,
                        """
                        select to_at from workforce.shift
                        where staff_member_id = :staff and home_id = :home and taken_off_at is null and from_at < :after
                        order by to_at desc limit 1""")
                .with("staff", held.staffId())
                .with("home", held.homeId())
                .with(
                        "after",
                        lastDay.plusDays(1).atStartOfDay(HomesClock.LONDON).toInstant())
                .value(Instant.class)
                .map(ends -> ends.atZone(HomesClock.LONDON).toLocalDate())
                .filter(ends -> ends.isAfter(lastDay))
                .orElse(lastDay);
    }

    private void mustManage(long homeId) {
        if (!caller.may(Permission.WORKFORCE_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
    }

    private record Held(long staffId, long homeId, LocalDate from, LocalDate to, Long personId) {}
}
