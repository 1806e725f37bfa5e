package uk.homes.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Writes notices: the head and its steps, the wordings, whom to tell. */
@ApplicationScoped
class NoticeStore {

    static final int MOST_WORDS = 4000;
    static final int MOST_LINE = 200;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    NoticeSql sql;

    /** A new notice in its first status. */
    long prepare(long homeId, NoticeKind kind, Long childId, Instant knownAt) {
        Long id =
                by("""
                        insert into notices.notice (home_id, kind, child_id, status, known_at, prepared_at, by_id, by_name, by_post)
                        values (:home, :kind, cast(:child as bigint), :status, :known, :at, :by, :name, :post) returning id""")
                        .with("post", caller.postTitle())
                        .with("home", homeId)
                        .with("kind", kind)
                        .with("child", childId)
                        .with("status", NoticeStatus.PREPARED)
                        .with("known", knownAt)
                        .value(Long.class)
                        .orElseThrow();
        step(id, null, NoticeStatus.PREPARED, null);
        return id;
    }

    /** A wording, the first or a further one. */
    void wording(long noticeId, String matter, String actions) {
        by("""
                        insert into notices.wording (notice_id, number, matter, actions, written_at, by_id, by_name)
                        select :notice, coalesce(max(number), 0) + 1, :matter, :actions, :at, :by, :name
                          from notices.wording where notice_id = :notice""")
                .with("notice", noticeId)
                .with("matter", Words.tidy(matter))
                .with("actions", Words.tidy(actions))
                .change();
    }

    /** Somebody who is to be told; whoever stands there already stands there once. */
    void toTell(long noticeId, int round, Telling telling, String why) {
        Rows.of(
                        em,
                        """
                        insert into notices.to_tell (notice_id, round, recipient, name, why, provision)
                        values (:notice, :round, :recipient, cast(:who as text), cast(:why as text), :provision)
                        on conflict do nothing""")
                .with("notice", noticeId)
                .with("round", round)
                .with("recipient", telling.recipient())
                .with("who", Words.tidy(telling.name()))
                .with("why", Words.tidy(why))
                .with("provision", telling.provision())
                .change();
    }

    /** Somebody who turned out to be relevant after the judgement; {@code false} where they stand there already. */
    boolean addToTell(long noticeId, int round, Telling telling, String why, Instant ownFrom) {
        return Rows.of(
                                em,
                                """
                                insert into notices.to_tell (notice_id, round, recipient, name, why, provision, own_from)
                                values (:notice, :round, :recipient, :who, :why, :provision, cast(:from as timestamptz))
                                on conflict do nothing""")
                        .with("notice", noticeId)
                        .with("round", round)
                        .with("recipient", telling.recipient())
                        .with("who", Words.tidy(telling.name()))
                        .with("why", Words.tidy(why))
                        .with("provision", telling.provision())
                        .with("from", ownFrom)
                        .change()
                > 0;
    }

    /** Ofsted alone, for what only they are told. */
    void tellOfsted(long noticeId, int round, String provision) {
        toTell(noticeId, round, new Telling(Recipient.OFSTED, null, provision, true), null);
    }

    /** A notice in a home in which this is permitted. */
    NoticeRow row(long noticeId, Permission permission) {
        return sql.rows("n.id = :id", caller.scope(permission))
                .with("id", noticeId)
                .first(NoticeSql.Whole.class)
                .orElseThrow(() -> new NotFound("notice", noticeId))
                .row();
    }

    /** The same, as it was when the page showed it; another save of the same notice then waits. */
    NoticeRow row(long noticeId, Integer version, Permission permission) {
        lock(noticeId);
        NoticeRow row = row(noticeId, permission);
        ChangedMeanwhile.unless(version, row.version(), "notice", noticeId);
        return row;
    }

    /** Lets saves of the same notice wait for each other. */
    void lock(long noticeId) {
        Rows.of(em, "select cast(pg_advisory_xact_lock(447014, cast(:id as integer)) as text)")
                .with("id", noticeId)
                .value(String.class);
    }

    /** A further step, kept with who took it. */
    void move(NoticeRow row, NoticeStatus to, String words) {
        if (row.status() != to) {
            row.status().mustAllow(to);
            step(row.id(), row.status(), to, words);
        }
        Rows.of(em, "update notices.notice set version = version + 1, status = :status where id = :id")
                .with("status", to)
                .with("id", row.id())
                .change();
    }

    /** Ends a notice of which nobody needs to be told, and its clock. */
    void close(NoticeRow row, String why) {
        Rows.of(em, "update notices.notice set first_done_at = :at where id = :id")
                .with("at", clock.now())
                .with("id", row.id())
                .change();
        move(row, NoticeStatus.NOT_NEEDED, why);
    }

    /** Says in the trail what this was about. */
    void note(NoticeRow row) {
        note(row.homeId(), row.id(), row.childId());
    }

    /** Says in the trail what this was about. */
    void note(long homeId, long noticeId, Long childId) {
        trail.about(homeId, "notices.notice", noticeId);
        trail.child(childId);
    }

    /** The recipients of a round of a notice that have still to be told, and when the last of the others was. */
    Round round(long noticeId, int round) {
        return Rows.of(
                        em,
                        """
                        select count(*) filter (where t.id is null), max(t.told_at) from notices.to_tell w
                          left join notices.told t on t.to_tell_id = w.id where w.notice_id = :id and w.round = :round""")
                .with("id", noticeId)
                .with("round", round)
                .first(Round.class)
                .orElseThrow();
    }

    /** Where a notice goes when somebody has been told, or an event has been judged. */
    void goOn(NoticeRow row) {
        boolean again = row.againFrom() != null;
        Round round = round(row.id(), again ? 2 : 1);
        boolean judged = row.event() == null || row.event().judgedAt() != null;
        if (round.left() > 0 || !judged) {
            boolean begun = round.last() != null;
            move(row, begun && row.status() == NoticeStatus.PREPARED ? NoticeStatus.TELLING : row.status(), null);
            return;
        }
        Rows.of(
                        em,
                        again
                                ? "update notices.notice set again_done_at = coalesce(again_done_at, :at) where id = :id"
                                : "update notices.notice set first_done_at = coalesce(first_done_at, :at) where id = :id")
                .with("at", round.last())
                .with("id", row.id())
                .change();
        boolean followed =
                row.absence() != null || row.event() != null && row.event().followed();
        move(row, followed && !again ? NoticeStatus.WATCHED : NoticeStatus.DONE, null);
    }

    /** Checks a wording. */
    static Words checkWording(Words check, String matter, String actions) {
        return check.needed("matter", matter, "notices.needed.matter")
                .text("matter", matter, MOST_WORDS)
                .needed("actions", actions, "notices.needed.actions")
                .text("actions", actions, MOST_WORDS);
    }

    /** Starts a statement that says who acts and when. */
    Rows by(String statement) {
        return Rows.of(em, statement)
                .with("at", clock.now())
                .with("by", caller.personId())
                .with("name", caller.name());
    }

    private void step(long noticeId, NoticeStatus from, NoticeStatus to, String words) {
        by("""
                        insert into notices.step (notice_id, from_status, to_status, words, at, by_id, by_name)
                        values (:notice, cast(:from as text), :to, cast(:words as text), :at, :by, :name)""")
                .with("notice", noticeId)
                .with("from", from)
                .with("to", to)
                .with("words", Words.tidy(words))
                .change();
    }

    /** How far a round has come. */
    record Round(int left, Instant last) {}
}
