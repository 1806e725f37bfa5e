package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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

    @Test
    void a_note_is_found_by_its_words_with_the_entries_and_leads_to_itself() {
        Long night = home.tom.doesAt(
                House.MORNING.minusSeconds(90_000),
                () -> handovers.write(note(UUID.randomUUID(), "Keys to the shed.")));
        Long entry = home.tomAdds("Kai mended the shed.");
        write("Petty cash counted.");
        LogEntries found = home.dana.does(() -> home.log().search(wanted("sheds")));
        assertThat(found.entries()).extracting(each -> each.row().id()).containsExactly(entry);
        assertThat(found.handovers())
                .containsExactly(
                        home.dana.does(() -> handovers.upTo(home.id, night)).get(0));
        assertThat(home.dana.does(() -> handovers.upTo(home.id, night))).hasSize(1);
        assertThat(home.dana.does(() -> home.log().search(wanted("shed -keys"))).handovers())
                .isEmpty();
    }

    @Test
    void the_filters_of_the_log_hold_for_notes_too_and_none_is_about_a_child_or_of_a_kind() {
        write("Shed locked.");
        LocalDate today = LocalDate.of(2021, 11, 23);
        assertThat(notes(new LogSearch(home.id, null, null, home.tom.id(), today, today, "shed", 0)))
                .isEqualTo(1);
        assertThat(notes(new LogSearch(home.id, null, null, home.tom.id(), null, null, null, 0)))
                .isEqualTo(1);
        assertThat(notes(new LogSearch(home.id, null, null, home.dana.id(), null, null, "shed", 0)))
                .isZero();
        assertThat(notes(new LogSearch(home.id, null, null, null, today.plusDays(1), null, "shed", 0)))
                .isZero();
        assertThat(notes(new LogSearch(home.id, null, null, null, null, today.minusDays(1), "shed", 0)))
                .isZero();
        assertThat(notes(new LogSearch(home.id, home.kai, null, null, null, null, "shed", 0)))
                .isZero();
        assertThat(notes(new LogSearch(home.id, null, EntryKind.MONEY, null, null, null, "shed", 0)))
                .isZero();
    }

    @Test
    void entries_and_notes_share_the_pages_of_what_was_found() {
        for (int i = 0; i < 30; i++) {
            home.tomAdds("Shed " + i);
            write("Shed " + i);
        }
        LogEntries first = home.dana.does(() -> home.log().search(wanted("shed")));
        LogEntries second = home.dana.does(
                () -> home.log().search(new LogSearch(home.id, null, null, null, null, null, "shed", 1)));
        assertThat(first.entries().size() + first.handovers().size()).isEqualTo(50);
        assertThat(first.more()).isTrue();
        assertThat(second.entries().size() + second.handovers().size()).isEqualTo(10);
        assertThat(second.more()).isFalse();
    }

    @Test
    void another_homes_note_is_found_by_no_search_and_leads_nowhere() {
        Long id = write("Our shed.");
        Long elsewhere = home.house.home();
        House.Someone stranger = home.house.someone(Role.RESIDENTIAL_WORKER, elsewhere);
        assertThat(stranger.does(() -> home.log().search(wanted("shed"))).handovers())
                .isEmpty();
        assertThatThrownBy(() -> stranger.runs(() -> handovers.upTo(home.id, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.runs(() -> handovers.upTo(elsewhere, id)))
                .isInstanceOf(NotFound.class);
    }

    private LogSearch wanted(String words) {
        return new LogSearch(home.id, null, null, null, null, null, words, 0);
    }

    private int notes(LogSearch wanted) {
        return home.dana.does(() -> home.log().search(wanted)).handovers().size();
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
