package uk.homes.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

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
    Links links;

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
        Person person = store.find(personId);
        person.councilLogin(store.freeCouncilLogin(personId, login));
        trail.about(null, "access.person", personId);
    }

    /**
     * Makes the link by which somebody chooses a password of their own. It works once and for a day; earlier ones stop.
     *
     * @return its token, which nobody can read again
     */
    @Permits(Permission.ACCESS_MANAGE)
    public String link(long personId) {
        String token = store.link(store.find(personId));
        trail.about(null, "access.person", personId);
        return token;
    }

    /** Somebody whose link this is chooses their password. Every session of theirs ends: whoever held one signs in again. */
    @Permits(Permission.ANYONE)
    public void choosePassword(String token, String password) {
        Words.check()
                .refuse(
                        password == null || password.length() < LEAST_PASSWORD,
                        Refusal.at("password", "access.person.password", LEAST_PASSWORD))
                .text("password", password, SignIn.LONGEST_PASSWORD)
                .orRefuse();
        Person person =
                store.find(links.useOfPerson(token).orElseThrow(() -> new RuleBroken(Refusal.of("access.link.used"))));
        RuleBroken.when(person.disabled(), "access.signIn.disabled");
        person.password(PasswordHash.of(password));
        sessions.endAll(person.id(), "EVERYWHERE");
        trail.about(null, "access.person", person.id());
    }

    /** Closes somebody's access at once: every session of theirs ends with this. */
    @Permits(Permission.ACCESS_MANAGE)
    public void disable(long personId) {
        store.close(store.find(personId));
        trail.about(null, "access.person", personId);
    }

    /** Opens it again. */
    @Permits(Permission.ACCESS_MANAGE)
    public void enable(long personId) {
        store.find(personId).enable();
        trail.about(null, "access.person", personId);
    }
}
