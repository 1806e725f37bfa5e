package uk.homes.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** An empty installation becomes a council's: the first administrator, and whether this is a demonstration. */
@Door
public class SetUp {

    private static final String ADMINISTRATOR = "Administrator";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    PeopleStore people;

    @Inject
    Links links;

    @Inject
    Trail trail;

    /** Whether nobody can sign in yet. */
    @Permits(value = Permission.ANYONE, kind = Permits.Kind.READS)
    public boolean empty() {
        return Rows.of(em, "select count(*) from access.person")
                        .value(Long.class)
                        .orElse(0L)
                == 0;
    }

    /** Every home there is, for what the installation does in all of them by itself. */
    @Permits(value = Permission.ACCESS_SET_UP, kind = Permits.Kind.READS)
    public Set<Long> homes() {
        return Set.copyOf(Rows.of(em, "select home_id from access.known_home").column(Long.class));
    }

    /**
     * Makes the link by which the first administrator is made, for the server's log.
     *
     * @return its token; empty when somebody can sign in already
     */
    @Permits(Permission.ACCESS_SET_UP)
    public Optional<String> link() {
        if (!empty()) {
            return Optional.empty();
        }
        return Optional.of(links.fresh(null));
    }

    /** Whether the first administrator is made by this link: nobody has used it, it is not too old, and there is nobody. */
    @Permits(value = Permission.ANYONE, kind = Permits.Kind.READS)
    public boolean linkWorks(String token) {
        return links.works(token) && empty();
    }

    /** Makes the first administrator. The link works once, and only while there is nobody. */
    @Permits(Permission.ANYONE)
    public Long firstAdministrator(String token, String signInName, String name, String password) {
        useLink(token);
        RuleBroken.whenAt(password == null, "password", "access.person.password", People.LEAST_PASSWORD);
        return administrator(new NewPerson(signInName, name, ADMINISTRATOR, password, null, false, false, false));
    }

    /** Makes a first administrator who has no password here: the council's own sign-in vouches for them. */
    @Permits(Permission.ANYONE)
    public Long firstAdministratorByCouncil(String token, String councilLogin, String name) {
        useLink(token);
        RuleBroken.whenAt(Words.tidy(councilLogin) == null, "councilLogin", "access.person.councilLoginNeeded");
        return administrator(new NewPerson(null, name, ADMINISTRATOR, null, councilLogin, false, false, false));
    }

    private void useLink(String token) {
        RuleBroken.when(!links.use(token) || !empty(), "access.setUp.linkUsed");
    }

    private Long administrator(NewPerson command) {
        Long id = people.add(command);
        Rows.of(
                        em,
                        """
                        insert into access.assignment (person_id, role, from_date) values (:person, :role, :today)""")
                .with("person", id)
                .with("role", Role.ADMINISTRATOR)
                .with("today", clock.today())
                .change();
        trail.about(null, "access.person", id);
        return id;
    }

    /** The demonstration in this database, if there is one. */
    @Permits(value = Permission.ANYONE, kind = Permits.Kind.READS)
    public Optional<DemonstrationRow> demonstration() {
        return Rows.of(em, "select name, shown_at, started_at from access.demonstration where loaded")
                .first(DemonstrationRow.class);
    }

    /**
     * Marks this database as a demonstration whose clock showed {@code shownAt} when it was loaded, and runs on.
     *
     * @throws RuleBroken when somebody can sign in already: a demonstration is never mixed into a council's records
     */
    @Permits(Permission.ACCESS_SET_UP)
    public void startDemonstration(String name, Instant shownAt) {
        RuleBroken.when(!empty(), "access.setUp.notEmpty");
        Rows.of(
                        em,
                        """
                        insert into access.demonstration (name, shown_at, started_at, loaded)
                        values (:name, :shown, clock_timestamp(), true)""")
                .with("name", name)
                .with("shown", shownAt)
                .change();
    }

    /**
     * Lets everybody of the demonstration who has a name to sign in with use this person's password, which the sign-in page
     * tells anyway. Hashing it once for each of them is slow on purpose, and would protect nothing.
     */
    @Permits(Permission.ACCESS_SET_UP)
    public void sharePassword(long personId) {
        Rows.of(
                        em,
                        """
                        update access.person set password_hash = (select p.password_hash from access.person p where p.id = :id)
                         where fictional and sign_in_name is not null and password_hash is null
                           and exists (select 1 from access.demonstration where loaded)""")
                .with("id", personId)
                .change();
    }

    /** The names to try, in a demonstration only; anywhere else it is empty. */
    @Permits(value = Permission.ANYONE, kind = Permits.Kind.READS)
    public List<DemonstrationName> demonstrationNames() {
        return Rows.of(
                        em,
                        """
                        select p.sign_in_name, p.post_title, min(a.role) from access.person p
                        join access.assignment a on a.person_id = p.id
                        where p.fictional and p.sign_in_name is not null and p.disabled_at is null
                          and exists (select 1 from access.demonstration where loaded)
                        group by p.id order by p.id""")
                .as(DemonstrationName.class);
    }
}
