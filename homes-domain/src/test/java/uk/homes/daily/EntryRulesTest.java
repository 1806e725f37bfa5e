package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

class EntryRulesTest {

    private static final Instant NOW = Instant.parse("2021-11-23T09:00:00Z");

    @Test
    void an_entry_needs_a_kind_a_time_and_words_and_says_so_all_at_once() {
        assertThat(keys(EntryRules.content(content(List.of(), null, null, " ", null), NOW, List.of())))
                .containsExactly("daily.entry.kind", "daily.entry.when", "daily.entry.words");
    }

    @Test
    void what_has_not_happened_yet_is_not_logged() {
        EntryRules.Content ahead = content(List.of(), EntryKind.SCHOOL, NOW.plusSeconds(1), "words", null);
        assertThat(keys(EntryRules.content(ahead, NOW, List.of()))).containsExactly("daily.entry.future");
        EntryRules.Content now = content(List.of(), EntryKind.SCHOOL, NOW, "words", null);
        assertThatCode(EntryRules.content(now, NOW, List.of())::orRefuse).doesNotThrowAnyException();
    }

    @Test
    void a_date_more_than_a_year_back_is_a_slip_of_the_finger() {
        EntryRules.Content old = content(List.of(), EntryKind.SCHOOL, NOW.minus(Duration.ofDays(367)), "words", null);
        assertThat(keys(EntryRules.content(old, NOW, List.of()))).containsExactly("daily.entry.longAgo");
    }

    @Test
    void own_words_belong_to_a_child() {
        EntryRules.Content nobody = content(List.of(), EntryKind.SCHOOL, NOW, "words", "mine");
        assertThat(keys(EntryRules.content(nobody, NOW, List.of()))).containsExactly("daily.entry.whoseWords");
    }

    @Test
    void a_child_who_lived_elsewhere_that_day_is_refused() {
        EntryRules.Content content = content(List.of(1L), EntryKind.SCHOOL, NOW, "words", null);
        assertThat(keys(EntryRules.content(content, NOW, List.of(1L)))).containsExactly("daily.entry.notHere");
    }

    @Test
    void words_beyond_the_limit_are_refused_and_never_cut() {
        EntryRules.Content longer = content(List.of(1L), EntryKind.SCHOOL, NOW, "a".repeat(4001), "b".repeat(2001));
        assertThat(keys(EntryRules.content(longer, NOW, List.of())))
                .containsExactly("shared.words.tooLong", "shared.words.tooLong");
    }

    @Test
    void a_correction_needs_a_reason_a_change_and_somebody_who_may() {
        CorrectEntry same = new CorrectEntry(null, 1, 1, null, List.of(7L), EntryKind.MEASURE, NOW, " words ", null);
        EntryRules.Content content = EntryRules.Content.of(same);
        Words check = EntryRules.correction(Words.check(), same, content, row(EntryKind.MEASURE, true), false);
        assertThat(keys(check))
                .containsExactly("daily.correct.reason", "daily.correct.notYours", "daily.correct.nothingChanged");
    }

    @Test
    void a_measure_is_signed_only_after_speaking_to_who_used_it_and_never_by_them() {
        assertThat(refusals(EntryRules.signature(row(EntryKind.MEASURE, true), true, false)))
                .extracting(Refusal::key, Refusal::regulation)
                .containsExactly(
                        tuple("daily.signOff.own", "CHR 35(3)(b)"), tuple("daily.signOff.spoke", "CHR 35(3)(b)"));
        assertThatCode(EntryRules.signature(row(EntryKind.MEASURE, true), false, true)::orRefuse)
                .doesNotThrowAnyException();
        assertThatCode(EntryRules.signature(row(EntryKind.INCIDENT, true), false, false)::orRefuse)
                .doesNotThrowAnyException();
    }

    @Test
    void what_waits_for_no_signature_gets_none() {
        assertThat(keys(EntryRules.signature(row(EntryKind.INCIDENT, false), false, true)))
                .containsExactly("daily.signOff.notAwaiting");
    }

    private static EntryRules.Content content(
            List<Long> children, EntryKind kind, Instant at, String words, String ownWords) {
        return new EntryRules.Content(children, kind, at, words, ownWords);
    }

    private static EntryRow row(EntryKind kind, boolean awaiting) {
        return new EntryRow(
                1, 1, "Pegasus", kind, NOW, "Kai", "7", "words", null, 5, "Tom", "Worker", NOW, 1, NOW, "Tom", awaiting,
                null, null);
    }

    private static List<String> keys(Words check) {
        return refusals(check).stream().map(Refusal::key).toList();
    }

    private static List<Refusal> refusals(Words check) {
        return catchThrowableOfType(RuleBroken.class, check::orRefuse).refusals();
    }
}
