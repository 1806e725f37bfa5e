package uk.homes.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

class EpisodesDbIT {

    private final AnEpisode an = new AnEpisode();
    private final LivedInHome home = an.home;
    private final Instant later = AnEpisode.BACK.plus(Duration.ofDays(1));

    @Test
    void an_episode_goes_from_missing_to_closed_and_keeps_the_childs_words_apart() {
        Long id = an.recorded();
        tell(id, "CAD 123");
        an.back(id, AnEpisode.BACK);
        an.interview(id, InterviewStep.ACCEPTED, AnEpisode.BACK.plusSeconds(60), null, null);
        an.interview(id, InterviewStep.HELD, later, true, null);
        an.close(id, later.plusSeconds(600));
        Episode episode = an.read(id);
        assertThat(episode.row().status()).isEqualTo(EpisodeStatus.CLOSED);
        assertThat(episode.row().childWords()).isEqualTo("I was bored.");
        assertThat(episode.row().condition()).isEqualTo("Cold and hungry.");
        assertThat(episode.row().interviewEndedAt()).isEqualTo(later);
        assertThat(episode.lines())
                .extracting(EpisodeLine::kind, EpisodeLine::what, EpisodeLine::reference)
                .containsExactly(
                        tuple(EpisodeLine.Kind.TOLD, "POLICE", "CAD 123"),
                        tuple(EpisodeLine.Kind.INTERVIEW, "ACCEPTED", null),
                        tuple(EpisodeLine.Kind.INTERVIEW, "HELD", null),
                        tuple(EpisodeLine.Kind.DIFFERENTLY, null, null));
    }

    @Test
    void what_is_not_said_is_refused_at_once_beside_each_field() {
        RecordEpisode nothing = new RecordEpisode(UUID.randomUUID(), home.id, null, null, null, null, " ", null);
        refuses(
                () -> home.tom.does(() -> an.episodes.record(nothing)),
                "missing.record.child",
                "missing.record.kind",
                "missing.needed.when",
                "missing.needed.when",
                "missing.record.words");
    }

    @Test
    void nobody_is_noticed_missing_in_the_future_or_before_they_were_seen() {
        Instant soon = House.MORNING.plusSeconds(60);
        refuses(() -> home.tom.does(() -> an.episodes.record(an.command(soon, soon))), "missing.needed.past");
        refuses(
                () -> home.tom.does(() -> an.episodes.record(an.command(House.MORNING, AnEpisode.SEEN))),
                "missing.record.seenAfter");
    }

    @Test
    void a_child_is_missing_once_at_a_time_and_only_from_where_they_live() {
        an.recorded();
        refuses(an::recorded, "missing.record.already");
        LivedInHome other = new LivedInHome();
        RecordEpisode elsewhere = new RecordEpisode(
                UUID.randomUUID(),
                other.id,
                home.amber,
                EpisodeKind.ABSENT,
                AnEpisode.SEEN,
                AnEpisode.NOTICED,
                "Not at school.",
                null);
        refuses(
                () -> other.tom.does(() -> other.house.get(Episodes.class).record(elsewhere)),
                "missing.record.notHere");
    }

    @Test
    void another_homes_episode_is_not_found_and_who_sees_no_child_reads_none() {
        Long id = an.recorded();
        LivedInHome other = new LivedInHome();
        assertThatThrownBy(() -> other.dana.does(() -> an.records.find(id))).isInstanceOf(NotFound.class);
        assertThat(other.dana.does(() -> an.records.list(home.id))).isEmpty();
        assertThatThrownBy(() ->
                        other.tom.does(() -> an.episodes.close(new CloseEpisode(UUID.randomUUID(), id, "Nothing."))))
                .isInstanceOf(NotFound.class);
        House.Someone visitor = home.house.someone(Role.INDEPENDENT_PERSON, home.id);
        assertThatThrownBy(() -> visitor.does(() -> an.records.find(id))).isInstanceOf(NotPermitted.class);
        House.Someone head = home.house.someone(Role.HEAD_OF_SERVICE, home.id);
        assertThatThrownBy(
                        () -> head.does(() -> an.episodes.close(new CloseEpisode(UUID.randomUUID(), id, "Nothing."))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void no_step_is_taken_twice_and_none_before_its_time() {
        Long id = an.recorded();
        refuses(() -> an.interview(id, InterviewStep.HELD, later, true, null), "missing.interview.notBack");
        refuses(() -> an.close(id, later), "missing.close.notBack");
        an.back(id, AnEpisode.BACK);
        refuses(() -> an.back(id, AnEpisode.BACK), "missing.back.already");
        refuses(() -> an.close(id, later), "missing.close.interview");
        an.interview(id, InterviewStep.HELD, later, true, null);
        refuses(() -> an.interview(id, InterviewStep.HELD, later, true, null), "missing.interview.already");
        an.close(id, later.plusSeconds(600));
        refuses(() -> an.close(id, later.plusSeconds(600)), "missing.close.already");
    }

    @Test
    void who_held_the_interview_is_independent_or_it_is_said_why_not_and_a_refusal_has_its_reason() {
        Long id = an.returned();
        Instant before = AnEpisode.BACK.minusSeconds(60);
        refuses(() -> an.interview(id, InterviewStep.HELD, before, true, null), "missing.interview.before");
        refuses(() -> an.interview(id, InterviewStep.HELD, later, null, null), "missing.interview.independent");
        refuses(() -> an.interview(id, InterviewStep.HELD, later, false, " "), "missing.interview.whyNot");
        refuses(() -> an.interview(id, InterviewStep.DECLINED, later, null, null), "missing.interview.whyDeclined");
        an.interview(id, InterviewStep.HELD, later, false, "Kai asked for Dana.");
        assertThat(an.read(id).held()).isTrue();
    }

    @Test
    void a_later_note_corrects_with_its_reason_and_what_stood_stays() {
        Long id = an.returned();
        Instant right = AnEpisode.BACK.minusSeconds(3600);
        an.correct(id, later, right);
        Episode episode = an.read(id);
        assertThat(episode.row().returnedAt()).isEqualTo(right);
        assertThat(episode.row().how()).isEqualTo("By bus, from town.");
        assertThat(episode.of(EpisodeLine.Kind.CORRECTION))
                .extracting(EpisodeLine::words, EpisodeLine::reference, EpisodeLine::byName)
                .containsExactly(tuple("Kai was back at six.", "The clock stood.", "Tom Askew"));
        an.interview(id, InterviewStep.ACCEPTED, right.plusSeconds(60), null, null);
        refuses(() -> an.correct(id, later, AnEpisode.BACK), "missing.correct.interviewed");
        refuses(() -> an.correct(id, later, AnEpisode.SEEN.minusSeconds(1)), "missing.back.before");
    }

    @Test
    void an_episode_recorded_by_mistake_is_withdrawn_with_a_reason_and_stays_readable() {
        Long id = an.returned();
        refuses(() -> an.withdraw(id, " "), "missing.withdraw.reason");
        an.withdraw(id, "Kai was in the attic all day.");
        Episode episode = an.read(id);
        assertThat(episode.row().status()).isEqualTo(EpisodeStatus.WITHDRAWN);
        assertThat(episode.row().interviewWaits()).isFalse();
        assertThat(episode.row().words()).isEqualTo("Kai left by the back door.");
        assertThat(episode.withdrawn().words()).isEqualTo("Kai was in the attic all day.");
        assertThat(episode.withdrawn().byName()).startsWith("Dana Whitlock");
        assertThat(LivedInHome.text(
                        "select use_case || ' ' || child_id from audit.event where subject = 'missing.episode/" + id
                                + "' and outcome = 'DONE' order by id desc limit 1"))
                .isEqualTo("missing.Episodes.withdraw " + home.kai);
    }

    @Test
    void what_was_withdrawn_is_not_withdrawn_again_and_nothing_is_done_about_it() {
        Long id = an.recorded();
        an.withdraw(id, "Kai was in the attic.");
        String done = "missing.withdraw.already";
        refuses(() -> an.withdraw(id, "Again."), done);
        refuses(() -> tell(id, null), done);
        refuses(() -> an.back(id, AnEpisode.BACK), done);
        refuses(() -> an.interview(id, InterviewStep.HELD, later, true, null), done);
        refuses(() -> an.close(id, later), done);
        refuses(() -> an.correct(id, later, null), done);
        assertThat(an.recorded()).as("the child can be missing again").isNotEqualTo(id);
    }

    @Test
    void only_the_registered_manager_of_the_home_withdraws() {
        Long id = an.recorded();
        WithdrawEpisode command = new WithdrawEpisode(UUID.randomUUID(), id, "A mistake.");
        assertThatThrownBy(() -> home.tom.does(() -> an.episodes.withdraw(command)))
                .isInstanceOf(NotPermitted.class);
        House.Someone deputy = home.house.someone(Role.DEPUTY_MANAGER, home.id);
        assertThatThrownBy(() -> deputy.does(() -> an.episodes.withdraw(command)))
                .isInstanceOf(NotPermitted.class);
        LivedInHome other = new LivedInHome();
        assertThatThrownBy(() -> other.dana.does(() -> an.episodes.withdraw(command)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_database_itself_keeps_reason_and_withdrawal_together_and_adds_nothing_after_it() {
        Long id = an.recorded();
        assertThatThrownBy(() -> LivedInHome.app("update missing.episode set status = 'WITHDRAWN' where id = " + id))
                .hasMessageContaining("withdrawn with its reason");
        String reason = "insert into missing.withdrawal (episode_id, reason, at, by_id, by_name, by_post) values (" + id
                + ", 'x', now(), " + home.dana.id() + ", 'x', 'x')";
        assertThatThrownBy(() -> LivedInHome.app(reason)).hasMessageContaining("nothing follows");
        an.withdraw(id, "Kai was in the attic.");
        assertThatThrownBy(() -> LivedInHome.app(reason)).hasMessageContaining("duplicate key");
        assertThatThrownBy(() -> LivedInHome.app(
                        "insert into missing.note (episode_id, kind, words, at, by_id, by_name, by_post) values (" + id
                                + ", 'DIFFERENTLY', 'x', now(), " + home.dana.id() + ", 'x', 'x')"))
                .hasMessageContaining("nothing follows");
        assertThatThrownBy(
                        () -> LivedInHome.owner("update missing.withdrawal set reason = 'y' where episode_id = " + id))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> LivedInHome.owner("update missing.episode set status = 'MISSING' where id = " + id))
                .hasMessageContaining("does not follow");
    }

    @Test
    void the_database_itself_lets_nothing_written_be_changed() {
        Long id = an.returned();
        List.of(
                        "update missing.episode set words = 'x' where id = " + id,
                        "update missing.episode set status = 'MISSING' where id = " + id,
                        "update missing.homecoming set child_words = 'x' where episode_id = " + id,
                        "delete from missing.homecoming where episode_id = " + id,
                        "delete from missing.episode where id = " + id)
                .forEach(sql -> assertThatThrownBy(() -> LivedInHome.owner(sql))
                        .as(sql)
                        .hasMessageMatching("(?s).*(never changed|does not follow).*"));
        assertThatThrownBy(() -> LivedInHome.app("update missing.episode set words = 'x' where id = " + id))
                .hasMessageContaining("permission denied");
    }

    @Test
    void who_is_not_back_stands_first_in_the_list() {
        Long closed = an.returned();
        an.interview(closed, InterviewStep.DECLINED, later, null, "Did not want to.");
        an.close(closed, later.plusSeconds(600));
        Instant next = later.plus(Duration.ofDays(1));
        Long open = home.tom.doesAt(next, () -> an.episodes.record(an.command(next, next)));
        assertThat(home.dana.does(() -> an.records.list(home.id)))
                .extracting(EpisodeRow::id)
                .containsExactly(open, closed);
    }

    private void tell(Long id, String reference) {
        RecordTold command = new RecordTold(
                UUID.randomUUID(),
                id,
                ToldWhom.POLICE,
                "PC Example",
                reference,
                AnEpisode.NOTICED.plusSeconds(300),
                "Tom Askew");
        home.tom.doesAt(AnEpisode.NOTICED.plusSeconds(600), () -> an.episodes.tell(command));
    }

    private static void refuses(ThrowingCallable act, String... keys) {
        assertThatThrownBy(act).asInstanceOf(type(RuleBroken.class)).satisfies(broken -> assertThat(broken.refusals())
                .extracting(Refusal::key)
                .containsExactly(keys));
    }
}
