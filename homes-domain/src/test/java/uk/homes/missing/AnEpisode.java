package uk.homes.missing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

/** Kai, last seen at six in the morning, noticed missing at nine; what is done about it is done by Tom. */
final class AnEpisode {

    static final Instant SEEN = House.MORNING.minus(Duration.ofHours(3));
    static final Instant NOTICED = House.MORNING;
    static final Instant BACK = House.MORNING.plus(Duration.ofHours(10));

    final LivedInHome home = new LivedInHome();
    final Episodes episodes = home.house.get(Episodes.class);
    final EpisodeRecords records = home.house.get(EpisodeRecords.class);

    RecordEpisode command(Instant seen, Instant noticed) {
        return new RecordEpisode(
                UUID.randomUUID(),
                home.id,
                home.kai,
                EpisodeKind.MISSING,
                seen,
                noticed,
                "Kai left by the back door.",
                null);
    }

    Long recorded() {
        return home.tom.doesAt(NOTICED, () -> episodes.record(command(SEEN, NOTICED)));
    }

    Long returned() {
        Long id = recorded();
        back(id, BACK);
        return id;
    }

    Long back(Long id, Instant at) {
        RecordReturn command =
                new RecordReturn(UUID.randomUUID(), id, at, "By bus, from town.", "Cold and hungry.", "I was bored.");
        return home.tom.doesAt(at.plusSeconds(600), () -> episodes.back(command));
    }

    Long interview(Long id, InterviewStep step, Instant on, Boolean independent, String words) {
        RecordInterview command = new RecordInterview(
                UUID.randomUUID(), id, step, on, "Ines Halloway, Test Advocates", independent, words);
        return home.tom.doesAt(on.plusSeconds(60), () -> episodes.interview(command));
    }

    Long close(Long id, Instant at) {
        return home.tom.doesAt(
                at, () -> episodes.close(new CloseEpisode(UUID.randomUUID(), id, "The back door has a bell now.")));
    }

    Long correct(Long id, Instant at, Instant returned) {
        CorrectEpisode command =
                new CorrectEpisode(UUID.randomUUID(), id, "Kai was back at six.", "The clock stood.", returned);
        return home.tom.doesAt(at, () -> episodes.correct(command));
    }

    Long withdraw(Long id, String reason) {
        return home.dana.does(() -> episodes.withdraw(new WithdrawEpisode(UUID.randomUUID(), id, reason)));
    }

    Episode read(Long id) {
        return home.dana.does(() -> records.find(id));
    }
}
