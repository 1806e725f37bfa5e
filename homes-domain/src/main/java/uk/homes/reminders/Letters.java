package uk.homes.reminders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** What was sent to whom. A letter is claimed first, so that of two servers only one sends it. */
@Door
public class Letters {

    // At once, then after five minutes and ever later, every four hours in the end: a server that sleeps for a night
    // gets what is still due when it wakes, and one that refuses for good is not asked without end.
    private static final String DUE_AGAIN =
            """
            l.failed_at is not null
            and l.failed_at + least(interval '4 hours', interval '5 minutes' * (power(2, least(l.tries, 10) - 1) - 1)) <= :now""";

    private static final int LONGEST_PROBLEM = 500;

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** Everyone who asked for mail and may still sign in. */
    @Permits(value = Permission.DUTIES_REMIND, kind = Permits.Kind.READS)
    public List<Addressee> addressees() {
        return Rows.of(
                        em,
                        """
                        select p.id, w.mail, p.name, w.digest, w.urgent
                          from reminders.wish w join access.person p on p.id = w.person_id
                         where w.mail is not null and (w.digest or w.urgent) and p.disabled_at is null
                         order by p.id""")
                .as(Addressee.class);
    }

    /** What of these letters may still be sent to somebody: those that were never claimed, and those that failed a while ago. */
    @Permits(value = Permission.DUTIES_REMIND, kind = Permits.Kind.READS)
    public List<String> open(long personId, LetterKind kind, List<String> about) {
        List<String> settled = Rows.of(
                        em,
                        """
                        select l.about from reminders.letter l
                         where l.person_id = :person and l.kind = :kind
                           and l.about = any (string_to_array(:about, chr(10)))
                           and not (%s)"""
                                .formatted(DUE_AGAIN))
                .with("person", personId)
                .with("kind", kind)
                .with("about", String.join("\n", about))
                .with("now", clock.now())
                .column(String.class);
        return about.stream().filter(one -> !settled.contains(one)).toList();
    }

    /**
     * Claims a letter.
     *
     * @return its id, or nothing when it was sent already, is being sent by another server, or failed a short while ago
     */
    @Permits(value = Permission.DUTIES_REMIND, kind = Permits.Kind.CHANGES)
    public Optional<Long> claim(long personId, LetterKind kind, String about) {
        Optional<Long> id = Rows.of(
                        em,
                        """
                        insert into reminders.letter as l (person_id, kind, about, claimed_at)
                        values (:person, :kind, :about, :now)
                        on conflict (person_id, kind, about) do update
                           set claimed_at = excluded.claimed_at, failed_at = null, problem = null, tries = l.tries + 1
                         where %s
                        returning id"""
                                .formatted(DUE_AGAIN))
                .with("person", personId)
                .with("kind", kind)
                .with("about", about)
                .with("now", clock.now())
                .value(Long.class);
        id.ifPresent(letter -> trail.about(null, "reminders.letter", letter));
        return id;
    }

    /** It went out. */
    @Permits(value = Permission.DUTIES_REMIND, kind = Permits.Kind.CHANGES)
    public void sent(long id) {
        Rows.of(em, "update reminders.letter set sent_at = :now where id = :id")
                .with("now", clock.now())
                .with("id", id)
                .change();
        trail.about(null, "reminders.letter", id);
    }

    /** It was not taken; it is tried again. */
    @Permits(value = Permission.DUTIES_REMIND, kind = Permits.Kind.CHANGES)
    public void failed(long id, String problem) {
        String words = problem == null ? "" : problem;
        Rows.of(em, "update reminders.letter set failed_at = :now, problem = :problem where id = :id")
                .with("now", clock.now())
                .with("problem", words.substring(0, Math.min(words.length(), LONGEST_PROBLEM)))
                .with("id", id)
                .change();
        trail.about(null, "reminders.letter", id);
    }
}
