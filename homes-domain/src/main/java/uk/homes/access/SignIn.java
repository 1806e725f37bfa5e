package uk.homes.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;

/** Signing in and out. Wrong name and wrong password get the same answer, after the same time. */
@Door
public class SignIn {

    static final int LONGEST_PASSWORD = 1000;

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Sessions sessions;

    @Inject
    Attempts attempts;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /**
     * Signs in with a name and a password kept here.
     *
     * @return the token of the new session
     */
    @Permits(Permission.ANYONE)
    public String withPassword(String name, String password, String address, String agent) {
        String known = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        attempts.refuseIfTooMany(known, address);
        Credentials found = credentials(known);
        boolean right = password != null
                && password.length() <= LONGEST_PASSWORD
                && PasswordHash.matches(password, found == null ? null : found.passwordHash());
        attempts.record(known, address, right && !found.disabled());
        RuleBroken.when(!right, "access.signIn.wrong");
        RuleBroken.when(found.disabled(), "access.signIn.disabled");
        return open(found.personId(), address, agent);
    }

    /**
     * Signs in somebody whom the council's own sign-in has just vouched for.
     *
     * @param login the name by which the council's sign-in knows them
     */
    @Permits(Permission.ANYONE)
    public String byCouncil(String login, String address, String agent) {
        Credentials found = Rows.of(
                        em,
                        """
                        select id, password_hash, disabled_at is not null from access.person
                        where council_login = cast(:login as text)""")
                .with("login", CouncilLogin.tidy(login))
                .first(Credentials.class)
                .orElseThrow(() -> new RuleBroken(Refusal.of("access.signIn.notKnownHere")));
        RuleBroken.when(found.disabled(), "access.signIn.disabled");
        return open(found.personId(), address, agent);
    }

    /** Ends this session. */
    @Permits(Permission.SIGNED_IN)
    public void out(String token) {
        sessions.end(token, "SIGNED_OUT");
        trail.about(null, "access.person", caller.personId());
    }

    /** Ends every session of the person who asks, on every device. */
    @Permits(Permission.SIGNED_IN)
    public void outEverywhere() {
        sessions.endAll(caller.personId(), "EVERYWHERE");
        trail.about(null, "access.person", caller.personId());
    }

    private String open(long personId, String address, String agent) {
        trail.about(null, "access.person", personId);
        return sessions.open(personId, address, shortened(agent));
    }

    private Credentials credentials(String name) {
        return Rows.of(
                        em,
                        """
                        select id, password_hash, disabled_at is not null from access.person where sign_in_name = :name""")
                .with("name", name)
                .first(Credentials.class)
                .orElse(null);
    }

    private static String shortened(String agent) {
        return agent == null || agent.length() <= 300 ? agent : agent.substring(0, 300);
    }

    private record Credentials(long personId, String passwordHash, boolean disabled) {}
}
