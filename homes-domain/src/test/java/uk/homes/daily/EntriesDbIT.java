package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;

class EntriesDbIT {

    private final DailyHome home = new DailyHome();

    @Test
    void adding_an_entry_signs_it_in_the_name_and_post_of_its_author() {
        Long id = home.tom.does(() -> home.entries()
                .add(new AddEntry(
                        UUID.randomUUID(),
                        home.id,
                        List.of(home.kai, home.amber),
                        EntryKind.DAILY_LIFE,
                        null,
                        "Both baked bread.",
                        "It smells like Nan’s.")));
        EntryRow row = entry(id).row();
        assertThat(row.authorId()).isEqualTo(home.tom.id());
        assertThat(row.authorPost()).isEqualTo("Tom Askew");
        assertThat(row.signedAt()).isEqualTo(House.MORNING).isEqualTo(row.eventAt());
        assertThat(row.about()).isEqualTo("Amber, Kai");
        assertThat(row.children()).containsExactlyInAnyOrder(home.kai, home.amber);
        assertThat(row.ownWords()).isEqualTo("It smells like Nan’s.");
        assertThat(row.late()).isFalse();
        assertThat(row.awaiting()).isFalse();
    }

    @Test
    void an_entry_written_long_after_the_event_is_marked() {
        Long id = home.tom.does(() -> home.entries()
                .add(home.anEntry(EntryKind.HEALTH, House.MORNING.minus(Duration.ofMinutes(145)), "A headache.")));
        assertThat(entry(id).row().late()).isTrue();
        assertThat(entry(id).row().delay()).hasMinutes(145);
    }

    @Test
    void a_double_click_adds_one_entry() {
        AddEntry once = home.anEntry("Once.");
        Long first = home.tom.does(() -> home.entries().add(once));
        Long second = home.tom.does(() -> home.entries().add(once));
        assertThat(second).isEqualTo(first);
        assertThat(LivingHere.text("select count(*) from daily.entry where home_id = " + home.id))
                .isEqualTo("1");
    }

    @Test
    void a_child_who_does_not_live_here_is_refused() {
        Long elsewhere = LivingHere.child(home.house.home(), "Sam");
        refused("daily.entry.notHere", () -> home.entries()
                .add(new AddEntry(UUID.randomUUID(), home.id, List.of(elsewhere), EntryKind.SCHOOL, null, "x", null)));
    }

    @Test
    void the_day_a_child_leaves_still_belongs_to_the_log() {
        Long left = LivingHere.child(home.id, "Jo", "2021-07-01", "2021-11-22");
        Instant lastDay = Instant.parse("2021-11-22T10:00:00Z");
        AddEntry goodbye =
                new AddEntry(UUID.randomUUID(), home.id, List.of(left), EntryKind.DAILY_LIFE, lastDay, "Left.", null);
        assertThat(home.tom.<Long>does(() -> home.entries().add(goodbye))).isNotNull();
        refused("daily.entry.notHere", () -> home.entries()
                .add(new AddEntry(UUID.randomUUID(), home.id, List.of(left), EntryKind.DAILY_LIFE, null, "?", null)));
    }

    @Test
    void a_correction_is_a_further_version_with_its_reason_and_every_earlier_one_can_be_read() {
        Long id = home.tomAdds("Kai rang his nan at 19:30.");
        home.tom.doesAt(House.MORNING.plusSeconds(600), () -> home.entries()
                .correct(home.aCorrection(id, 1, "Kai rang his nan at 19:00.")));
        LoggedEntry entry = entry(id);
        assertThat(entry.row().words()).isEqualTo("Kai rang his nan at 19:00.");
        assertThat(entry.row().signedAt()).isEqualTo(House.MORNING);
        assertThat(entry.versions())
                .extracting(VersionRow::number, VersionRow::words, VersionRow::reason)
                .containsExactly(
                        tuple(2, "Kai rang his nan at 19:00.", "I had it wrong."),
                        tuple(1, "Kai rang his nan at 19:30.", null));
    }

    @Test
    void the_manager_may_correct_but_the_author_stays_the_author() {
        Long id = home.tomAdds("Written by Tom.");
        CorrectEntry checked = home.aCorrection(id, 1, "Written by Tom, checked.");
        home.dana.does(() -> home.entries().correct(checked));
        EntryRow row = entry(id).row();
        assertThat(row.authorName()).isEqualTo("Tom Askew");
        assertThat(row.correctedBy()).isEqualTo("Dana Whitlock");
    }

    @Test
    void a_colleague_may_not_correct_what_somebody_else_signed() {
        Long id = home.tomAdds("Tom’s words.");
        CorrectEntry command = home.aCorrection(id, 1, "Other words.");
        assertThatThrownBy(() -> home.leanne.runs(() -> home.entries().correct(command)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("daily.correct.notYours"))
                        .isTrue());
    }

    @Test
    void who_corrects_a_version_that_is_no_longer_the_newest_is_told() {
        Long id = home.tomAdds("First.");
        CorrectEntry late = home.aCorrection(id, 1, "Tom’s second.");
        CorrectEntry sooner = home.aCorrection(id, 1, "Dana’s second.");
        home.dana.does(() -> home.entries().correct(sooner));
        assertThatThrownBy(() -> home.tom.runs(() -> home.entries().correct(late)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(entry(id).row().words()).isEqualTo("Dana’s second.");
    }

    @Test
    void of_two_who_correct_in_the_same_moment_exactly_one_succeeds() {
        Long id = home.tomAdds("First.");
        CorrectEntry one = home.aCorrection(id, 1, "One.");
        CorrectEntry two = home.aCorrection(id, 1, "Two.");
        List<CompletableFuture<Boolean>> both = List.of(racing(home.tom, one), racing(home.dana, two));
        assertThat(both.stream().map(CompletableFuture::join).filter(done -> done))
                .hasSize(1);
        assertThat(entry(id).versions()).hasSize(2);
    }

    @Test
    void the_managers_comment_stands_apart_from_the_entry() {
        Long id = home.tomAdds("Tom’s words.");
        home.dana.does(() -> home.entries().comment(new CommentOnEntry(UUID.randomUUID(), id, "Thank you.")));
        assertThat(entry(id).comments()).extracting(CommentRow::words).containsExactly("Thank you.");
        assertThat(entry(id).row().words()).isEqualTo("Tom’s words.");
        assertThatThrownBy(() -> home.tom.runs(
                        () -> home.entries().comment(new CommentOnEntry(UUID.randomUUID(), id, "Not the manager."))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_measure_waits_for_the_manager_until_they_have_spoken_to_the_worker_and_signed() {
        Long id = home.tomAdds(EntryKind.MEASURE);
        assertThat(entry(id).row().awaiting()).isTrue();
        assertThatThrownBy(() -> home.dana.runs(() -> home.entries().signOff(new SignOffEntry(id, 1, false))))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.refusals())
                        .extracting("key", "regulation")
                        .containsExactly(tuple("daily.signOff.spoke", "CHR 35(3)(b)")));
        home.dana.runs(() -> home.entries().signOff(new SignOffEntry(id, 1, true)));
        assertThat(entry(id).row().awaiting()).isFalse();
        assertThat(entry(id).row().signedOffBy()).isEqualTo("Dana Whitlock");
    }

    @Test
    void a_correction_after_the_managers_signature_waits_for_it_again() {
        Long id = home.tomAdds(EntryKind.INCIDENT);
        home.dana.runs(() -> home.entries().signOff(new SignOffEntry(id, 1, false)));
        home.tom.does(() -> home.entries().correct(home.aCorrection(id, 1, "It was the other window.")));
        assertThat(entry(id).row().awaiting()).isTrue();
        assertThat(entry(id).row().signedOffBy()).isNull();
    }

    @Test
    void nobody_signs_off_what_they_wrote() {
        Long id = home.dana.does(() -> home.entries().add(home.anEntry(EntryKind.MEASURE, null, "I used a hold.")));
        assertThatThrownBy(() -> home.dana.runs(() -> home.entries().signOff(new SignOffEntry(id, 1, true))))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("daily.signOff.own"))
                        .isTrue());
        House.Someone deputy = home.house.someone(Role.DEPUTY_MANAGER, home.id);
        deputy.runs(() -> home.entries().signOff(new SignOffEntry(id, 1, true)));
        assertThat(entry(id).row().awaiting()).isFalse();
    }

    @Test
    void a_version_that_was_corrected_meanwhile_is_not_signed_off_unread() {
        Long id = home.tomAdds(EntryKind.INCIDENT);
        home.tom.does(() -> home.entries().correct(home.aCorrection(id, 1, "More happened.")));
        assertThatThrownBy(() -> home.dana.runs(() -> home.entries().signOff(new SignOffEntry(id, 1, false))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void another_homes_log_cannot_be_written() {
        House.Someone stranger = home.house.someone(Role.RESIDENTIAL_WORKER, home.house.home());
        Long id = home.tomAdds("Ours.");
        CorrectEntry correction = home.aCorrection(id, 1, "Theirs.");
        assertThatThrownBy(() -> stranger.runs(() -> home.entries().add(home.anEntry("Not my home."))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.runs(() -> home.entries().correct(correction)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void writing_is_kept_in_the_trail_with_home_and_child() {
        Long id = home.tomAdds("Kai’s day.");
        assertThat(LivingHere.text("select person_id || ' ' || use_case || ' ' || outcome || ' ' || home_id || ' ' || "
                        + "child_id from audit.event where subject = 'daily.entry/" + id + "' order by id limit 1"))
                .isEqualTo(home.tom.id() + " daily.Entries.add DONE " + home.id + " " + home.kai);
    }

    private CompletableFuture<Boolean> racing(House.Someone who, CorrectEntry command) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                who.does(() -> home.entries().correct(command));
                return true;
            } catch (ChangedMeanwhile second) {
                return false;
            }
        });
    }

    private LoggedEntry entry(Long id) {
        return home.tom.does(() -> home.log().entry(id));
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(() -> home.tom.runs(act))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.says(key)).isTrue());
    }
}
