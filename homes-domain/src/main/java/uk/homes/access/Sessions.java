package uk.homes.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/**
 * Who is signed in. The database is asked on every request, so that signing out everywhere, or being disabled, counts at once
 * and on every server.
 */
@ApplicationScoped
public class Sessions {

    /** After this long without a request a session ends. Words typed meanwhile are kept as drafts. */
    public static final Duration IDLE = Duration.ofMinutes(60);

    /** After this long it ends in any case: a long shift. */
    public static final Duration LONGEST = Duration.ofHours(13);

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private static final String RESUME =
            """
            select s.id, s.started_at, s.seen_at, s.ended_at is not null, p.id, p.sign_in_name, p.name, p.post_title,
                   p.disabled_at is not null, a.role, a.home_id is null, k.home_id
              from access.session s
              join access.person p on p.id = s.person_id
              left join access.assignment a on a.person_id = p.id and a.from_date <= :today
                    and (a.to_date is null or a.to_date >= :today) and not\s"""
                    + Independence.SUSPENDED
                    + """

              left join access.known_home k on a.id is not null and (a.home_id is null or a.home_id = k.home_id)
             where s.token_hash = :token""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    /**
     * Lets the request act for whoever holds this token.
     *
     * @return whether there is such a person: not when the session ended, is too old, or the person was disabled
     */
    @Transactional
    public boolean resume(String token) {
        Instant now = clock.now();
        List<SessionRow> rows = Rows.of(em, RESUME)
                .with("today", clock.today())
                .with("token", Token.hash(token))
                .as(SessionRow.class);
        if (rows.isEmpty() || !stillGood(rows.get(0), now)) {
            return false;
        }
        SessionRow first = rows.get(0);
        if (first.seenAt().plus(SEEN_EVERY).isBefore(now)) {
            touch(first.id(), now);
        }
        caller.become(
                first.personId(),
                first.name(),
                first.postTitle(),
                Held.grants(rows.stream().map(SessionRow::held).toList()));
        caller.knownAs(first.signInName());
        return true;
    }

    /** Opens a session; returns the token that only the browser will know. */
    @Transactional(Transactional.TxType.MANDATORY)
    String open(long personId, String address, String agent) {
        String token = Token.fresh();
        Rows.of(
                        em,
                        """
                        insert into access.session (token_hash, person_id, started_at, seen_at, address, agent)
                        values (:token, :person, :now, :now, :address, :agent)""")
                .with("token", Token.hash(token))
                .with("person", personId)
                .with("now", clock.now())
                .with("address", address)
                .with("agent", agent)
                .change();
        return token;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void end(String token, String reason) {
        Rows.of(
                        em,
                        """
                        update access.session set ended_at = :now, end_reason = :reason
                        where token_hash = :token and ended_at is null""")
                .with("token", Token.hash(token))
                .with("reason", reason)
                .with("now", clock.now())
                .change();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void endAll(long personId, String reason) {
        Rows.of(
                        em,
                        """
                        update access.session set ended_at = :now, end_reason = :reason
                        where person_id = :person and ended_at is null""")
                .with("person", personId)
                .with("reason", reason)
                .with("now", clock.now())
                .change();
    }

    private void touch(long id, Instant now) {
        Rows.of(em, "update access.session set seen_at = :now where id = :id")
                .with("now", now)
                .with("id", id)
                .change();
    }

    private static boolean stillGood(SessionRow row, Instant now) {
        return !row.ended()
                && !row.disabled()
                && row.seenAt().plus(IDLE).isAfter(now)
                && row.startedAt().plus(LONGEST).isAfter(now);
    }

    record SessionRow(
            long id,
            Instant startedAt,
            Instant seenAt,
            boolean ended,
            long personId,
            String signInName,
            String name,
            String postTitle,
            boolean disabled,
            Role role,
            Boolean everywhere,
            Long homeId) {

        Held held() {
            return new Held(role, everywhere, homeId);
        }
    }
}
