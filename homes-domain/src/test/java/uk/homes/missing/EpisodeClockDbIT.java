package uk.homes.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homes.duties.DueTime;
import uk.homes.duties.Duties;
import uk.homes.duties.WantedDuties;

/** Statutory guidance 2014, MISSING_INTERVIEW: within 72 hours of the return, whatever the episode's length. */
class EpisodeClockDbIT {

    private static final Instant DUE = AnEpisode.BACK.plus(Duration.ofHours(72));

    private final AnEpisode an = new AnEpisode();
    private final Duties duties = an.home.house.get(Duties.class);

    @Test
    void no_clock_runs_while_the_child_is_away() {
        Long id = an.recorded();
        assertThat(times(id, AnEpisode.BACK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void it_is_late_only_after_72_hours_from_the_return(int seconds, boolean late) {
        Long id = an.returned();
        Instant now = DUE.plusSeconds(seconds);
        assertThat(times(id, now)).singleElement().satisfies(time -> {
            assertThat(time.rule()).isEqualTo("MISSING_INTERVIEW");
            assertThat(time.dueAt()).isEqualTo(DUE);
            assertThat(time.doneAt()).isNull();
            assertThat(time.late(now)).isEqualTo(late);
        });
    }

    @Test
    void an_offer_that_was_accepted_runs_on_until_it_is_held() {
        Long id = an.returned();
        an.interview(id, InterviewStep.ACCEPTED, AnEpisode.BACK.plusSeconds(60), null, null);
        assertThat(listed(AnEpisode.BACK.plusSeconds(600))).containsExactly(id);
        Instant held = DUE.plusSeconds(1);
        an.interview(id, InterviewStep.HELD, held, true, null);
        assertThat(listed(held.plusSeconds(600))).isEmpty();
        assertThat(times(id, held)).singleElement().satisfies(time -> {
            assertThat(time.doneAt()).isEqualTo(held);
            assertThat(time.late(held)).isTrue();
        });
    }

    @Test
    void a_child_who_declines_ends_it() {
        Long id = an.returned();
        Instant offered = AnEpisode.BACK.plusSeconds(3600);
        an.interview(id, InterviewStep.DECLINED, offered, null, "Did not want to.");
        assertThat(times(id, offered)).extracting(DueTime::doneAt).containsExactly(offered);
    }

    @Test
    void a_corrected_return_moves_it() {
        Long id = an.returned();
        an.correct(id, AnEpisode.BACK.plusSeconds(900), AnEpisode.BACK.minusSeconds(3600));
        assertThat(times(id, AnEpisode.BACK)).extracting(DueTime::dueAt).containsExactly(DUE.minusSeconds(3600));
    }

    @Test
    void an_episode_that_was_withdrawn_has_no_clock_any_more() {
        Long id = an.returned();
        assertThat(listed(DUE.plusSeconds(1))).containsExactly(id);
        an.withdraw(id, "Kai was in the attic all day.");
        assertThat(listed(DUE.plusSeconds(1))).isEmpty();
        assertThat(times(id, DUE)).isEmpty();
    }

    private List<DueTime> times(Long id, Instant now) {
        return an.home.dana.doesAt(now, () -> duties.times(List.of("missing.episode"), List.of(id)));
    }

    private List<Long> listed(Instant now) {
        return an.home.dana.doesAt(now, () -> duties.list(WantedDuties.of(an.home.id, false, null))).stream()
                .filter(duty -> duty.rule().equals("MISSING_INTERVIEW"))
                .map(duty -> duty.recordId())
                .toList();
    }
}
