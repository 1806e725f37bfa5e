package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;

class HandoversDbIT {

    private final DailyHome home = new DailyHome();
    private final Handovers handovers = home.house.get(Handovers.class);

    @Test
    void the_newest_note_is_the_one_to_read() {
        write("Older.");
        Long newest = home.tom.doesAt(
                House.MORNING.plusSeconds(60), () -> handovers.write(note(UUID.randomUUID(), "Newest.")));
        assertThat(newest()).isEqualTo(newest);
        assertThat(home.dana.does(() -> handovers.latest(home.id)))
                .extracting(HandoverRow::words)
                .containsExactly("Newest.", "Older.");
    }

    @Test
    void who_has_read_it_is_kept_once_with_the_first_time() {
        Long id = write("Petty cash counted.");
        home.leanne.runs(() -> handovers.read(id));
        home.dana.doesAt(House.MORNING.plusSeconds(300), () -> {
            handovers.read(id);
            return null;
        });
        home.leanne.doesAt(House.MORNING.plusSeconds(900), () -> {
            handovers.read(id);
            return null;
        });
        HandoverRow note = home.dana.does(() -> handovers.latest(home.id)).get(0);
        assertThat(note.readers())
                .containsExactly(
                        new HandoverRow.Reader("Leanne Firth", House.MORNING),
                        new HandoverRow.Reader("Dana Whitlock", House.MORNING.plusSeconds(300)));
        assertThat(note.readByMe()).isTrue();
        assertThat(note.mine()).isFalse();
    }

    @Test
    void nobody_confirms_reading_their_own_note() {
        Long id = write("Mine.");
        assertThatThrownBy(() -> home.tom.runs(() -> handovers.read(id))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_retry_writes_one_note() {
        UUID submission = UUID.randomUUID();
        Long first = home.tom.does(() -> handovers.write(note(submission, "Once.")));
        assertThat(home.tom.<Long>does(() -> handovers.write(note(submission, "Once."))))
                .isEqualTo(first);
        assertThat(home.tom.does(() -> handovers.latest(home.id))).hasSize(1);
    }

    @Test
    void an_empty_note_hands_nothing_over() {
        assertThatThrownBy(() -> write("  ")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void another_homes_note_is_not_found() {
        Long id = write("Ours.");
        House.Someone stranger = home.house.someone(Role.RESIDENTIAL_WORKER, home.house.home());
        assertThatThrownBy(() -> stranger.runs(() -> handovers.read(id))).isInstanceOf(NotFound.class);
        assertThat(stranger.does(() -> handovers.latest(home.id))).isEmpty();
    }

    private Long write(String words) {
        return home.tom.does(() -> handovers.write(note(UUID.randomUUID(), words)));
    }

    private WriteHandover note(UUID submission, String words) {
        return new WriteHandover(submission, home.id, ShiftTime.MORNING, words);
    }

    private Long newest() {
        return home.dana.does(() -> handovers.latest(home.id)).get(0).id();
    }
}
