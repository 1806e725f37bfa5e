package uk.homes.workforce;

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
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Who works in the homes. */
@Door
public class Staff {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** Who works in a home on a day: managers first, then by name. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public List<StaffRow> here(long homeId, LocalDate on) {
        return Rows.of(
                        em,
                        """
                        select s.id, a.id, a.home_id, s.name, a.post, s.person_id, t.name, a.from_date, a.to_date,
                               s.fictional
                        from workforce.appointment a
                        join workforce.staff_member s on s.id = a.staff_member_id
                        left join workforce.team t on t.id = a.team_id
                        where a.home_id = :home and a.home_id = any (cast(:scope as bigint[]))
                          and a.from_date <= :on and (a.to_date is null or a.to_date >= :on)
                        order by case a.post when 'MANAGER' then 1 when 'DEPUTY_MANAGER' then 2 when 'SENIOR_WORKER' then 3
                                 when 'WORKER' then 4 else 5 end, s.name, s.id""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.WORKFORCE_READ).array())
                .with("on", on)
                .as(StaffRow.class);
    }

    /**
     * Appoints somebody who is new to the homes.
     *
     * @return the id of the staff member
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long appoint(NewStaff command) {
        Words.check()
                .needed("name", command.name(), "workforce.staff.name")
                .text("name", command.name(), 200)
                .needed("post", command.post(), "workforce.staff.post")
                .needed("from", command.from(), "workforce.staff.from")
                .orRefuse();
        mustManage(command.homeId());
        RuleBroken.whenAt(command.teamId() != null && !teamIsHere(command), "teamId", "workforce.staff.teamElsewhere");
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.staff_member (name, person_id, campaign_id, fictional)
                        values (:name, cast(:person as bigint), cast(:campaign as bigint), :fictional) returning id""")
                .with("name", Words.tidy(command.name()))
                .with("person", command.personId())
                .with("campaign", command.campaignId())
                .with("fictional", command.fictional())
                .value(Long.class)
                .orElseThrow();
        Rows.of(
                        em,
                        """
                        insert into workforce.appointment (staff_member_id, home_id, team_id, post, from_date)
                        values (:staff, :home, cast(:team as bigint), :post, :from)""")
                .with("staff", id)
                .with("home", command.homeId())
                .with("team", command.teamId())
                .with("post", command.post())
                .with("from", command.from())
                .change();
        trail.about(command.homeId(), "workforce.staff_member", id);
        return id;
    }

    /** Records somebody's last day in a post. */
    @Permits(Permission.WORKFORCE_WRITE)
    public void leave(long appointmentId, LocalDate lastDay) {
        Words.check().needed("lastDay", lastDay, "workforce.staff.lastDay").orRefuse();
        Held held = Rows.of(
                        em,
                        """
                        select home_id, from_date from workforce.appointment
                        where id = :id and to_date is null and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", appointmentId)
                .with("scope", caller.scope(Permission.WORKFORCE_WRITE).array())
                .first(Held.class)
                .orElseThrow(() -> new NotFound("appointment", appointmentId));
        RuleBroken.whenAt(lastDay.isBefore(held.from()), "lastDay", "workforce.staff.endsBeforeItStarts");
        Rows.of(em, "update workforce.appointment set to_date = :last where id = :id")
                .with("id", appointmentId)
                .with("last", lastDay)
                .change();
        trail.about(held.homeId(), "workforce.appointment", appointmentId);
    }

    private boolean teamIsHere(NewStaff command) {
        return Rows.of(
                                em,
                                """
                        select count(*) from workforce.team_home where team_id = :team and home_id = :home
                          and from_date <= :from and (to_date is null or to_date >= :from)""")
                        .with("team", command.teamId())
                        .with("home", command.homeId())
                        .with("from", command.from())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private void mustManage(long homeId) {
        if (!caller.may(Permission.WORKFORCE_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
    }

    private record Held(long homeId, LocalDate from) {}
}
