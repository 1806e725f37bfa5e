package uk.homes.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** The people who sign in: the administrator's list. It holds no case content. */
@Door
public class People {

    /** The least length of a password. Length is what counts; there are no rules about its signs. */
    public static final int LEAST_PASSWORD = 12;

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Sessions sessions;

    @Inject
    PeopleStore store;

    @Inject
    Trail trail;

    /** Everyone, by name, with the roles they hold today. */
    @Permits(value = Permission.ACCESS_READ, kind = Permits.Kind.READS)
    public List<PersonRow> list() {
        return Rows.of(
                        em,
                        """
                        select p.id, p.sign_in_name, p.name, p.post_title, p.disabled_at, p.fictional,
                               (select string_agg(distinct a.role, ',' order by a.role) from access.assignment a
                                 where a.person_id = p.id and a.from_date <= :today
                                   and (a.to_date is null or a.to_date >= :today)),
                               p.council_login
                        from access.person p where p.sign_in_name is not null or p.council_login is not null
                        order by p.name, p.id limit 500""")
                .with("today", clock.today())
                .as(PersonRow.class);
    }

    /** Adds somebody. They see nothing until a role is assigned. */
    @Permits({Permission.ACCESS_MANAGE, Permission.ACCESS_SET_UP})
    public Long add(NewPerson command) {
        Long id = store.add(command);
        trail.about(null, "access.person", id);
        return id;
    }

    /**
     * Says by which name the council's own sign-in knows somebody; without one it opens nothing for them.
     *
     * @param login the name there, or {@code null} to take it away
     */
    @Permits(Permission.ACCESS_MANAGE)
    public void councilLogin(long personId, String login) {
        Person person = find(personId);
        person.councilLogin(store.freeCouncilLogin(personId, login));
        trail.about(null, "access.person", personId);
    }

    /** Closes somebody's access at once: every session of theirs ends with this. */
    @Permits(Permission.ACCESS_MANAGE)
    public void disable(long personId) {
        find(personId).disable(clock.now());
        sessions.endAll(personId, "DISABLED");
        trail.about(null, "access.person", personId);
    }

    /** Opens it again. */
    @Permits(Permission.ACCESS_MANAGE)
    public void enable(long personId) {
        find(personId).enable();
        trail.about(null, "access.person", personId);
    }

    private Person find(long id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFound("person", id);
        }
        return person;
    }
}
