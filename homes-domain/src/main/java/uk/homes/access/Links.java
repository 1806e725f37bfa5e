package uk.homes.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** Links that work once: for the first administrator of an empty system, and for somebody's own password. */
@ApplicationScoped
class Links {

    static final Duration LASTS = Duration.ofHours(24);

    private static final String FIRST = "person_id is null";
    private static final String OPEN = " and token_hash = :token and used_at is null and expires_at > :now";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    /** A link for a person, or with {@code null} for the first administrator. Earlier ones of that person stop working. */
    String fresh(Long personId) {
        if (personId != null) {
            Rows.of(em, "update access.one_time_link set used_at = :now where person_id = :person and used_at is null")
                    .with("now", clock.now())
                    .with("person", personId)
                    .change();
        }
        String token = Token.fresh();
        Rows.of(
                        em,
                        """
                        insert into access.one_time_link (token_hash, expires_at, person_id)
                        values (:token, :expires, cast(:person as bigint))""")
                .with("token", Token.hash(token))
                .with("expires", clock.now().plus(LASTS))
                .with("person", personId)
                .change();
        return token;
    }

    /** Whether the first administrator's link would still be taken; it is not used up. */
    boolean works(String token) {
        return Rows.of(em, "select id from access.one_time_link where " + FIRST + OPEN)
                .with("now", clock.now())
                .with("token", hash(token))
                .value(Long.class)
                .isPresent();
    }

    /** Uses up the first administrator's link; {@code false} when it was used, is too old or never was. */
    boolean use(String token) {
        return take(FIRST, token).isPresent();
    }

    /** Uses up a person's link and says whose it is. */
    Optional<Long> useOfPerson(String token) {
        return take("person_id is not null", token);
    }

    private Optional<Long> take(String whose, String token) {
        return Rows.of(
                        em,
                        "update access.one_time_link set used_at = :now where " + whose + OPEN
                                + " returning coalesce(person_id, 0)")
                .with("now", clock.now())
                .with("token", hash(token))
                .value(Long.class);
    }

    private static byte[] hash(String token) {
        return Token.hash(token == null ? "" : token);
    }
}
