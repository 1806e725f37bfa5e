package uk.homes.missing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Recording that a child is missing, what was done, and the return. What is written is only ever corrected by a later note. */
@Door
public class Episodes {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    EpisodeSql sql;

    /** Records that a child is missing or away without authorisation. */
    @Permits(Permission.MISSING_WRITE)
    public Long record(RecordEpisode command) {
        if (!caller.may(Permission.MISSING_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        Instant now = clock.now();
        EpisodeRules.episode(command, here(command), now).orRefuse();
        // Two people who record the same child at once: the second finds the first's record.
        Long id = signed(
                        """
                        insert into missing.episode (home_id, child_id, kind, last_seen_at, noticed_at, words, risk, at, by_id,
                            by_name, by_post)
                        values (:home, :child, :kind, :seen, :noticed, :words, cast(:risk as text), :at, :by, :byName, :post)
                        on conflict (child_id) where status = 'MISSING' do nothing returning id""")
                .with("home", command.homeId())
                .with("child", command.childId())
                .with("kind", command.kind())
                .with("seen", command.lastSeenAt())
                .with("noticed", command.noticedAt())
                .with("words", Words.tidy(command.words()))
                .with("risk", Words.tidy(command.risk()))
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken(Refusal.at("child", "missing.record.already")));
        note(command.homeId(), id, command.childId());
        return id;
    }

    /** Records that the police, the placing authority or parents were told. */
    @Permits(Permission.MISSING_WRITE)
    public Long tell(RecordTold command) {
        EpisodeRow row = episode(command.episodeId()).row();
        EpisodeRules.told(command, row, clock.now()).orRefuse();
        signed(
                        """
                        insert into missing.told (episode_id, whom, name, reference, told_at, told_by, at, by_id, by_name, by_post)
                        values (:episode, :whom, :name, cast(:reference as text), :told, :toldBy, :at, :by, :byName, :post)""")
                .with("episode", row.id())
                .with("whom", command.whom())
                .with("name", Words.tidy(command.name()))
                .with("reference", Words.tidy(command.reference()))
                .with("told", command.toldAt())
                .with("toldBy", Words.tidy(command.toldBy()))
                .change();
        return noted(row);
    }

    /** Records that the child is back. */
    @Permits(Permission.MISSING_WRITE)
    public Long back(RecordReturn command) {
        EpisodeRow row = episode(command.episodeId()).row();
        RuleBroken.when(!row.status().allows(EpisodeStatus.RETURNED), "missing.back.already");
        EpisodeRules.back(command, row, clock.now()).orRefuse();
        step(row, EpisodeStatus.RETURNED);
        signed(
                        """
                        insert into missing.homecoming (episode_id, returned_at, how, condition, child_words, at, by_id, by_name,
                            by_post)
                        values (:episode, :returned, :how, :condition, cast(:childWords as text), :at, :by, :byName, :post)""")
                .with("episode", row.id())
                .with("returned", command.returnedAt())
                .with("how", Words.tidy(command.how()))
                .with("condition", Words.tidy(command.condition()))
                .with("childWords", Words.tidy(command.childWords()))
                .change();
        return noted(row);
    }

    /** Records that the return interview was offered, declined or held. */
    @Permits(Permission.MISSING_WRITE)
    public Long interview(RecordInterview command) {
        Episode episode = episode(command.episodeId());
        EpisodeRules.interview(command, episode, clock.now()).orRefuse();
        int kept = signed(
                        """
                        insert into missing.interview (episode_id, step, on_at, by_whom, independent, words, at, by_id, by_name,
                            by_post)
                        values (:episode, :step, :on, :whom, cast(:independent as boolean), cast(:words as text), :at, :by,
                            :byName, :post)
                        on conflict (episode_id) where step = 'HELD' do nothing""")
                .with("episode", episode.row().id())
                .with("step", command.step())
                .with("on", command.on())
                .with("whom", Words.tidy(command.byWhom()))
                .with("independent", command.step() == InterviewStep.HELD ? command.independent() : null)
                .with("words", Words.tidy(command.words()))
                .change();
        if (kept == 0) {
            throw new ChangedMeanwhile("episode", episode.row().id());
        }
        return noted(episode.row());
    }

    /** Closes an episode: what will be done differently. */
    @Permits(Permission.MISSING_WRITE)
    public Long close(CloseEpisode command) {
        EpisodeRow row = episode(command.episodeId()).row();
        RuleBroken.when(row.status() == EpisodeStatus.CLOSED, "missing.close.already");
        RuleBroken.when(!row.status().allows(EpisodeStatus.CLOSED), "missing.close.notBack");
        EpisodeRules.close(command, row).orRefuse();
        step(row, EpisodeStatus.CLOSED);
        write(row, EpisodeLine.Kind.DIFFERENTLY, command.differently(), null, null);
        return noted(row);
    }

    /** Corrects what stands by a note with its reason; a wrong time of the return moves its clock. */
    @Permits(Permission.MISSING_WRITE)
    public Long correct(CorrectEpisode command) {
        Episode episode = episode(command.episodeId());
        EpisodeRules.correction(command, episode, clock.now()).orRefuse();
        write(
                episode.row(),
                EpisodeLine.Kind.CORRECTION,
                command.words(),
                Words.tidy(command.reason()),
                command.returnedAt());
        return noted(episode.row());
    }

    /** Withdraws an episode that was recorded by mistake: it stays readable with the reason, and nothing follows it. */
    @Permits(Permission.MISSING_WITHDRAW)
    public Long withdraw(WithdrawEpisode command) {
        EpisodeRow row =
                standing(command.episodeId(), Permission.MISSING_WITHDRAW).row();
        EpisodeRules.withdrawal(command).orRefuse();
        step(row, EpisodeStatus.WITHDRAWN);
        signed(
                        """
                        insert into missing.withdrawal (episode_id, reason, at, by_id, by_name, by_post)
                        values (:episode, :reason, :at, :by, :byName, :post)""")
                .with("episode", row.id())
                .with("reason", Words.tidy(command.reason()))
                .change();
        return noted(row);
    }

    private void write(EpisodeRow row, EpisodeLine.Kind kind, String words, String reason, Instant returnedAt) {
        signed(
                        """
                        insert into missing.note (episode_id, kind, words, reason, returned_at, at, by_id, by_name, by_post)
                        values (:episode, :kind, :words, cast(:reason as text), cast(:returned as timestamptz), :at, :by, :byName,
                            :post)""")
                .with("episode", row.id())
                .with("kind", kind)
                .with("words", Words.tidy(words))
                .with("reason", reason)
                .with("returned", returnedAt)
                .change();
    }

    // Two people recording the same step: the second finds the status gone on.
    private void step(EpisodeRow row, EpisodeStatus to) {
        int taken = Rows.of(em, "update missing.episode set status = :to where id = :id and status = :from")
                .with("id", row.id())
                .with("from", row.status())
                .with("to", to)
                .change();
        if (taken == 0) {
            throw new ChangedMeanwhile("episode", row.id());
        }
    }

    private boolean here(RecordEpisode command) {
        if (command.childId() == null || command.lastSeenAt() == null) {
            return true;
        }
        return Rows.of(
                        em,
                        """
                        select p.id from occupancy.placement p
                         where p.child_id = :child and p.home_id = :home and p.from_date <= :day
                           and (p.to_date is null or p.to_date >= :day) limit 1""")
                .with("child", command.childId())
                .with("home", command.homeId())
                .with("day", command.lastSeenAt().atZone(HomesClock.LONDON).toLocalDate())
                .value(Long.class)
                .isPresent();
    }

    private Episode episode(long id) {
        return standing(id, Permission.MISSING_WRITE);
    }

    // Nothing is done about an episode that never was.
    private Episode standing(long id, Permission permission) {
        Episode episode = sql.episode(id, caller.scope(permission), true);
        RuleBroken.when(episode.row().status() == EpisodeStatus.WITHDRAWN, "missing.withdraw.already");
        return episode;
    }

    private Rows signed(String insert) {
        return Rows.of(em, insert)
                .with("at", clock.now())
                .with("by", caller.personId())
                .with("byName", caller.name())
                .with("post", caller.postTitle());
    }

    private Long noted(EpisodeRow row) {
        note(row.homeId(), row.id(), row.childId());
        return row.id();
    }

    private void note(long homeId, long episodeId, long childId) {
        trail.about(homeId, "missing.episode", episodeId);
        trail.child(childId);
    }
}
