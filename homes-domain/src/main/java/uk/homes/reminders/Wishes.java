package uk.homes.reminders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.access.Token;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** What each person wants to be reminded of; everyone decides for themselves, and nobody gets mail unasked. */
@Door
public class Wishes {

    private static final int LONGEST_MAIL = 254;
    private static final WishRow NOTHING = new WishRow(0, null, false, false, null, null);

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** What the person who asks has chosen. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.READS)
    public WishRow mine() {
        return Rows.of(
                        em,
                        """
                        select w.version, w.mail, w.digest, w.urgent, w.calendar_made_at,
                               (select max(l.sent_at) from reminders.letter l where l.person_id = w.person_id)
                          from reminders.wish w where w.person_id = :me""")
                .with("me", caller.personId())
                .first(WishRow.class)
                .orElse(NOTHING);
    }

    /** Chooses anew. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.CHANGES)
    public void choose(ChooseReminders wanted) {
        String mail = Words.tidy(wanted.mail());
        Words.check()
                .text("mail", mail, LONGEST_MAIL)
                .refuse(
                        mail == null && (wanted.digest() || wanted.urgent()),
                        Refusal.at("mail", "reminders.refused.mailNeeded"))
                .refuse(
                        mail != null && !mail.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"),
                        Refusal.at("mail", "reminders.refused.mailShape"))
                .orRefuse();
        ChangedMeanwhile.unless(wanted.version(), mine().version(), "reminders.wish", caller.personId());
        Rows.of(
                        em,
                        """
                        insert into reminders.wish (person_id, mail, digest, urgent)
                        values (:me, cast(:mail as text), :digest, :urgent)
                        on conflict (person_id) do update
                           set mail = excluded.mail, digest = excluded.digest, urgent = excluded.urgent,
                               version = wish.version + 1""")
                .with("me", caller.personId())
                .with("mail", mail)
                .with("digest", wanted.digest())
                .with("urgent", wanted.urgent())
                .change();
        trail.about(null, "reminders.wish", caller.personId());
    }

    /**
     * Opens a private calendar, and ends the one before: who has the old address sees nothing any more.
     *
     * @return the secret part of its address, told this once
     */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.CHANGES)
    public String openCalendar() {
        String secret = Token.fresh();
        calendar(Token.hash(secret));
        return secret;
    }

    /** Ends the private calendar. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.CHANGES)
    public void closeCalendar() {
        calendar(null);
    }

    private void calendar(byte[] hash) {
        Rows.of(
                        em,
                        """
                        insert into reminders.wish (person_id, calendar_hash, calendar_made_at)
                        values (:me, cast(:hash as bytea), case when cast(:hash as bytea) is null then null else cast(:now as timestamptz) end)
                        on conflict (person_id) do update
                           set calendar_hash = excluded.calendar_hash, calendar_made_at = excluded.calendar_made_at,
                               version = wish.version + 1""")
                .with("me", caller.personId())
                .with("hash", hash)
                .with("now", clock.now())
                .change();
        trail.about(null, "reminders.wish", caller.personId());
    }
}
