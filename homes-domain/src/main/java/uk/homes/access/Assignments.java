package uk.homes.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Who holds which role in which home, from when to when. */
@Door
public class Assignments {

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Independence independence;

    @Inject
    Trail trail;

    /** The roles of one person, newest first. */
    @Permits(value = Permission.ACCESS_READ, kind = Permits.Kind.READS)
    public List<AssignmentRow> of(long personId) {
        return Rows.of(
                        em,
                        """
                        select a.id, a.person_id, a.role, a.home_id, a.from_date, a.to_date,\s"""
                                + Independence.SUSPENDED
                                + """
                         from access.assignment a
                        where a.person_id = :person order by a.from_date desc, a.id desc""")
                .with("person", personId)
                .as(AssignmentRow.class);
    }

    /**
     * Records what somebody declares for a home under regulation 43(3). It is kept whatever it says. Whom it excludes is not
     * given the role, and whoever holds it there is suspended at once, until they declare that nothing excludes them any more.
     */
    @Permits(Permission.ACCESS_MANAGE)
    public Long declare(Declare command) {
        Declaration d = command.declaration();
        Words.check()
                .refuse(
                        command.homeId() == null,
                        Refusal.at("homeId", "access.independence.perHome").under("CHR 43(3)"))
                .text("connectionWords", d.connectionWords(), 2000)
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into access.declaration (person_id, home_id, declared_on, council_children,
                            council_connected, care_plan, commissions_finances, financial_interest, responsible_ind,
                            connection, connection_words, scrutiny_only, recorded_by)
                        values (:person, :home, :on, :a, :b, :c, :d, :e, :f, :g, :words, :solely, cast(:by as bigint))
                        returning id""")
                .with("person", command.personId())
                .with("home", command.homeId())
                .with("on", clock.today())
                .with("a", d.councilChildren())
                .with("b", d.councilConnected())
                .with("c", d.carePlan())
                .with("d", d.commissionsFinances())
                .with("e", d.financialInterest())
                .with("f", d.responsibleIndividual())
                .with("g", d.connection())
                .with("words", d.connectionWords())
                .with("solely", d.scrutinyOnly())
                .with("by", caller.personId())
                .value(Long.class)
                .orElseThrow();
        trail.about(command.homeId(), "access.declaration", id);
        return id;
    }

    /**
     * Gives a role. The independent person's is refused to whom regulation 43(3) excludes, and a role that would exclude an
     * independent person is refused to one. An auditor's ends on a day that is said from the start.
     */
    @Permits(Permission.ACCESS_MANAGE)
    public Long assign(NewAssignment command) {
        Words.check()
                .needed("role", command.role(), "access.assign.role")
                .refuse(command.role() == Role.INSTALLATION, Refusal.at("role", "access.assign.role"))
                .needed("from", command.from(), "access.assign.from")
                .refuse(
                        command.to() != null
                                && command.from() != null
                                && command.to().isBefore(command.from()),
                        Refusal.at("to", "access.assign.endsBeforeItStarts"))
                .refuse(
                        command.role() == Role.AUDITOR && command.to() == null,
                        Refusal.at("to", "access.assign.auditorEnds"))
                .orRefuse();
        RuleBroken.whenAny(independence.refusals(command));
        Long id = Rows.of(
                        em,
                        """
                        insert into access.assignment (person_id, role, home_id, from_date, to_date)
                        values (:person, :role, cast(:home as bigint), :from, cast(:to as date)) returning id""")
                .with("person", command.personId())
                .with("role", command.role())
                .with("home", command.homeId())
                .with("from", command.from())
                .with("to", command.to() == null ? null : command.to().toString())
                .value(Long.class)
                .orElseThrow();
        trail.about(command.homeId(), "access.assignment", id);
        return id;
    }

    /** Ends a role after {@code lastDay}; a leaver's last shift. */
    @Permits(Permission.ACCESS_MANAGE)
    public void end(long assignmentId, LocalDate lastDay) {
        Words.check().needed("lastDay", lastDay, "access.end.lastDay").orRefuse();
        int changed = Rows.of(
                        em,
                        """
                        update access.assignment set to_date = greatest(cast(:last as date), from_date)
                        where id = :id and (to_date is null or to_date > :last)""")
                .with("id", assignmentId)
                .with("last", lastDay)
                .change();
        if (changed == 0) {
            throw new NotFound("assignment", assignmentId);
        }
        trail.about(null, "access.assignment", assignmentId);
    }

    /**
     * Ends, after the last shift of somebody who leaves a home, the roles that a home gives: residential worker and deputy
     * manager. A registered manager's role only the administrator ends.
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public void left(long personId, long homeId, LocalDate lastDay) {
        if (!caller.may(Permission.WORKFORCE_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
        Rows.of(
                        em,
                        """
                        update access.assignment set to_date = greatest(cast(:last as date), from_date)
                        where person_id = :person and home_id = :home and role in ('RESIDENTIAL_WORKER', 'DEPUTY_MANAGER')
                          and from_date <= greatest(cast(:last as date), :today) and (to_date is null or to_date > :last)""")
                .with("person", personId)
                .with("home", homeId)
                .with("last", lastDay)
                .with("today", clock.today())
                .change();
        trail.about(homeId, "access.person", personId);
    }

    /** Lets access know that a home exists, so that roles for every home count there. Called when a home is founded. */
    @Permits({Permission.ESTATE_MANAGE, Permission.ACCESS_SET_UP})
    public void homeFounded(long homeId) {
        Rows.of(em, "insert into access.known_home (home_id) values (:home) on conflict do nothing")
                .with("home", homeId)
                .change();
        trail.about(homeId, "access.known_home", homeId);
    }
}
