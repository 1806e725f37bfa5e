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
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** The teams. A team belongs to a home and can move to another as a whole. */
@Door
public class Teams {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** The teams that work or worked in the homes the person who asks may see: by name, the newest stay first. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public List<TeamRow> list() {
        return Rows.of(
                        em,
                        """
                        select t.id, t.name, w.home_id, w.from_date, w.to_date
                        from workforce.team t join workforce.team_home w on w.team_id = t.id
                        where w.home_id = any (cast(:scope as bigint[])) order by t.name, w.from_date desc""")
                .with("scope", caller.scope(Permission.WORKFORCE_READ).array())
                .as(TeamRow.class);
    }

    /** Forms a team for a home. */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long form(String name, long homeId, LocalDate from) {
        Words.check()
                .needed("name", name, "workforce.team.name")
                .text("name", name, 100)
                .needed("from", from, "workforce.team.from")
                .orRefuse();
        mustManage(homeId);
        Long id = Rows.of(em, "insert into workforce.team (name) values (:name) on conflict do nothing returning id")
                .with("name", Words.tidy(name))
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken("workforce.team.taken"));
        stay(id, homeId, from);
        trail.about(homeId, "workforce.team", id);
        return id;
    }

    /**
     * Moves a team to another home: its stay and its members' appointments in the old one end on the day before, and go on
     * in the new one.
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public void move(long teamId, long homeId, LocalDate from) {
        Words.check().needed("from", from, "workforce.team.from").orRefuse();
        mustManage(homeId);
        Stay old = Rows.of(
                        em,
                        """
                        select home_id, from_date from workforce.team_home where team_id = :team and to_date is null
                          and home_id = any (cast(:scope as bigint[])) for update""")
                .with("team", teamId)
                .with("scope", caller.scope(Permission.WORKFORCE_WRITE).array())
                .first(Stay.class)
                .orElseThrow(() -> new NotFound("team", teamId));
        RuleBroken.whenAt(!from.isAfter(old.from()), "from", "workforce.team.movesBeforeItCame");
        RuleBroken.whenAt(old.homeId() == homeId, "homeId", "workforce.team.isThere");
        RuleBroken.whenAny(unchecked(teamId, old.homeId(), from));
        Rows.of(
                        em,
                        """
                        update workforce.team_home set to_date = cast(:from as date) - 1
                        where team_id = :team and to_date is null""")
                .with("team", teamId)
                .with("from", from)
                .change();
        stay(teamId, homeId, from);
        moveMembers(teamId, old.homeId(), homeId, from);
        trail.about(homeId, "workforce.team", teamId);
    }

    // Who moves is appointed to the new home: not before their checks are complete.
    private List<Refusal> unchecked(long teamId, long oldHome, LocalDate from) {
        return Rows.of(
                        em,
                        """
                        select s.name from workforce.appointment a join workforce.staff_member s on s.id = a.staff_member_id
                         where a.team_id = :team and a.home_id = :old and a.to_date is null and a.from_date < :from
                           and cardinality(workforce.missing_checks(s.id, :from)) > 0 order by s.name""")
                .with("team", teamId)
                .with("old", oldHome)
                .with("from", from)
                .column(String.class)
                .stream()
                .map(name -> Refusal.of("workforce.team.unchecked", name).under(Schedule2.PROVISION))
                .toList();
    }

    private void stay(long teamId, long homeId, LocalDate from) {
        Rows.of(em, "insert into workforce.team_home (team_id, home_id, from_date) values (:team, :home, :from)")
                .with("team", teamId)
                .with("home", homeId)
                .with("from", from)
                .change();
    }

    // Whoever joined after the day of the move was appointed to the old home by mistake or stays there: they do not
    // move.
    private void moveMembers(long teamId, long oldHome, long newHome, LocalDate from) {
        Rows.of(
                        em,
                        """
                        with ended as (
                            update workforce.appointment set to_date = cast(:from as date) - 1
                            where team_id = :team and home_id = :old and to_date is null and from_date < :from
                            returning staff_member_id, post)
                        insert into workforce.appointment (staff_member_id, home_id, team_id, post, from_date)
                        select staff_member_id, :new, :team, post, :from from ended""")
                .with("team", teamId)
                .with("old", oldHome)
                .with("new", newHome)
                .with("from", from)
                .change();
    }

    private void mustManage(long homeId) {
        if (!caller.may(Permission.WORKFORCE_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
    }

    private record Stay(long homeId, LocalDate from) {}
}
