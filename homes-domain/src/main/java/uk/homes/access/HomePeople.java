package uk.homes.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/**
 * The people of a registered manager's own homes: the manager adds who works there, ends it, and helps them to sign in.
 * Nobody is raised by this door, oneself least of all, and what somebody holds elsewhere is neither seen nor touched.
 */
@Door
public class HomePeople {

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    PeopleStore store;

    @Inject
    HomePeoplePolicy policy;

    @Inject
    Independence independence;

    @Inject
    Trail trail;

    /** Everyone who holds, held or will hold a role in one of these homes, by name, with the roles held there today. */
    @Permits(value = Permission.ACCESS_HOME, kind = Permits.Kind.READS)
    public List<PersonRow> list() {
        return Rows.of(
                        em,
                        """
                        select p.id, p.sign_in_name, p.name, p.post_title, p.disabled_at, p.fictional,
                               string_agg(distinct a.role, ',' order by a.role) filter (where a.from_date <= :today
                                   and (a.to_date is null or a.to_date >= :today)),
                               p.council_login
                        from access.person p join access.assignment a on a.person_id = p.id
                        where a.home_id = any (cast(:scope as bigint[]))
                        group by p.id order by p.name, p.id limit 500""")
                .with("today", clock.today())
                .with("scope", homes().array())
                .as(PersonRow.class);
    }

    /** What one of these people holds in these homes, newest first. */
    @Permits(value = Permission.ACCESS_HOME, kind = Permits.Kind.READS)
    public List<AssignmentRow> of(long personId) {
        return Rows.of(
                        em,
                        """
                        select a.id, a.person_id, a.role, a.home_id, a.from_date, a.to_date,\s"""
                                + Independence.SUSPENDED
                                + """
                         from access.assignment a
                        where a.person_id = :person and a.home_id = any (cast(:scope as bigint[]))
                        order by a.from_date desc, a.id desc""")
                .with("person", personId)
                .with("scope", homes().array())
                .as(AssignmentRow.class);
    }

    /** Adds somebody who is to work in a home. They choose their own password by a link. */
    @Permits(Permission.ACCESS_HOME)
    public Long add(AddToHome command) {
        policy.check(command.role(), command.homeId(), command.from(), command.to());
        // The council runs the home: who works in it is employed for its children's social services functions.
        Long person = store.add(new NewPerson(
                command.signInName(),
                command.name(),
                command.postTitle(),
                null,
                command.councilLogin(),
                true,
                false,
                false));
        insert(new NewAssignment(person, command.role(), command.homeId(), command.from(), command.to()));
        trail.about(command.homeId(), "access.person", person);
        return person;
    }

    /** Gives one of these people a further stretch of days, or the other of the two roles. */
    @Permits(Permission.ACCESS_HOME)
    public Long assign(NewAssignment command) {
        policy.check(command.role(), command.homeId(), command.from(), command.to());
        policy.mustBeHelped(known(command.personId()));
        RuleBroken.whenAny(independence.refusals(command));
        Long id = insert(command);
        trail.about(command.homeId(), "access.assignment", id);
        return id;
    }

    /** Ends a role in one of these homes after a day: a leaver's last shift. */
    @Permits(Permission.ACCESS_HOME)
    public void end(long assignmentId, LocalDate lastDay) {
        Words.check().needed("lastDay", lastDay, "access.end.lastDay").orRefuse();
        AssignmentRow row = Rows.of(
                        em,
                        """
                        select id, person_id, role, home_id, from_date, to_date, false from access.assignment
                        where id = :id and home_id = any (cast(:scope as bigint[]))
                          and (to_date is null or to_date > :last)""")
                .with("id", assignmentId)
                .with("scope", homes().array())
                .with("last", lastDay)
                .first(AssignmentRow.class)
                .orElseThrow(() -> new NotFound("assignment", assignmentId));
        policy.mustBeEnded(row);
        Rows.of(em, "update access.assignment set to_date = greatest(cast(:last as date), from_date) where id = :id")
                .with("id", assignmentId)
                .with("last", lastDay)
                .change();
        trail.about(row.homeId(), "access.assignment", assignmentId);
    }

    /**
     * Makes the link by which one of these people chooses a password of their own.
     *
     * @return its token, which nobody can read again
     */
    @Permits(Permission.ACCESS_HOME)
    public String link(long personId) {
        policy.mustBeHelped(known(personId));
        String token = store.link(store.find(personId));
        trail.about(null, "access.person", personId);
        return token;
    }

    /** Closes the access of one of these people at once. Only the administrator opens it again. */
    @Permits(Permission.ACCESS_HOME)
    public void disable(long personId) {
        policy.mustBeHelped(known(personId));
        store.close(store.find(personId));
        trail.about(null, "access.person", personId);
    }

    private Long insert(NewAssignment command) {
        return Rows.of(
                        em,
                        """
                        insert into access.assignment (person_id, role, home_id, from_date, to_date)
                        values (:person, :role, :home, :from, cast(:to as date)) returning id""")
                .with("person", command.personId())
                .with("role", command.role())
                .with("home", command.homeId())
                .with("from", command.from())
                .with("to", command.to() == null ? null : command.to().toString())
                .value(Long.class)
                .orElseThrow();
    }

    // Whom these homes have never seen is not there, the same as nobody.
    private long known(long personId) {
        if (of(personId).isEmpty()) {
            throw new NotFound("person", personId);
        }
        return personId;
    }

    private HomeScope homes() {
        return caller.scope(Permission.ACCESS_HOME);
    }
}
