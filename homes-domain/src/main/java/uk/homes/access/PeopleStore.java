package uk.homes.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Checks and keeps a new person; the doors of this room stand in front of it. */
@ApplicationScoped
class PeopleStore {

    private static final int LONGEST = 200;
    private static final long NOBODY = 0;
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,60}");

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Links links;

    @Inject
    Sessions sessions;

    Person find(long id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFound("person", id);
        }
        return person;
    }

    /** Closes a person's access, with every session they hold. */
    void close(Person person) {
        person.disable(clock.now());
        sessions.endAll(person.id(), "DISABLED");
    }

    /** The link by which a person chooses a password; refused where the council's own sign-in vouches for them. */
    String link(Person person) {
        RuleBroken.when(!person.signsInHere(), "access.link.council");
        RuleBroken.when(person.disabled(), "access.link.closed");
        return links.fresh(person.id());
    }

    Long add(NewPerson command) {
        check(command);
        Person person = new Person(command, clock.now());
        if (command.password() != null) {
            person.password(PasswordHash.of(command.password()));
        }
        em.persist(person);
        em.flush();
        return person.id();
    }

    /** The name as it is kept, once it is sure that the council's sign-in knows nobody else here by it. */
    String freeCouncilLogin(long personId, String login) {
        Words.check()
                .text("councilLogin", login, LONGEST)
                .refuse(
                        councilLoginTaken(personId, login),
                        Refusal.at("councilLogin", "access.person.councilLoginTaken"))
                .orRefuse();
        return CouncilLogin.tidy(login);
    }

    private boolean councilLoginTaken(long personId, String login) {
        String tidy = CouncilLogin.tidy(login);
        return tidy != null
                && Rows.of(em, "select count(*) from access.person where council_login = :login and id <> :person")
                                .with("login", tidy)
                                .with("person", personId)
                                .value(Long.class)
                                .orElse(0L)
                        > 0;
    }

    private void check(NewPerson command) {
        Words words = Words.check()
                .needed("name", command.name(), "access.person.name")
                .text("name", command.name(), LONGEST)
                .needed("postTitle", command.postTitle(), "access.person.postTitle")
                .text("postTitle", command.postTitle(), LONGEST)
                .text("councilLogin", command.councilLogin(), LONGEST)
                .refuse(
                        councilLoginTaken(NOBODY, command.councilLogin()),
                        Refusal.at("councilLogin", "access.person.councilLoginTaken"));
        if (command.signInName() != null) {
            boolean fits = SIGN_IN_NAME.matcher(command.signInName()).matches();
            words.refuse(!fits, Refusal.at("signInName", "access.person.signInName"));
            words.refuse(fits && taken(command.signInName()), Refusal.at("signInName", "access.person.taken"));
        }
        words.refuse(
                command.password() != null && command.password().length() < People.LEAST_PASSWORD,
                Refusal.at("password", "access.person.password", People.LEAST_PASSWORD));
        words.orRefuse();
    }

    private boolean taken(String signInName) {
        return Rows.of(em, "select count(*) from access.person where sign_in_name = :name")
                        .with("name", signInName)
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }
}
