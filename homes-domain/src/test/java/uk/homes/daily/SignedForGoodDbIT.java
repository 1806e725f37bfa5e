package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself refuses, whoever asks. */
class SignedForGoodDbIT {

    private static final DailyHome HOME = new DailyHome();
    private static final Long ENTRY = everythingSigned();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update daily.entry set author_name = 'Somebody else'",
                "update daily.entry set signed_at = now()",
                "update daily.entry set version = 9",
                "delete from daily.entry",
                "update daily.revision set words = 'Nothing happened.'",
                "delete from daily.revision",
                "update daily.revision_child set number = 2",
                "delete from daily.revision_child",
                "update daily.oversight set words = 'All well.'",
                "delete from daily.oversight",
                "update daily.sign_off set spoke = true",
                "delete from daily.sign_off",
                "update daily.handover set words = 'Nothing.'",
                "delete from daily.handover",
                "update daily.receipt set read_at = now()",
                "delete from daily.receipt",
                "update daily.index_of_words set words = ''",
                "truncate daily.entry cascade"
            })
    void the_application_can_neither_change_nor_delete_what_is_signed(String sql) {
        assertThatThrownBy(() -> LivingHere.app(sql)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update daily.entry set author_name = 'Somebody else'",
                "update daily.entry set signed_at = now()",
                "delete from daily.entry",
                "update daily.revision set words = 'Nothing happened.'",
                "delete from daily.revision",
                "delete from daily.revision_child",
                "update daily.oversight set words = 'All well.'",
                "delete from daily.sign_off",
                "update daily.handover set words = 'Nothing.'",
                "delete from daily.receipt"
            })
    void not_even_the_owner_of_the_tables_can(String sql) {
        assertThatThrownBy(() -> LivingHere.owner(sql)).hasMessageMatching("(?s).*(signed|who signed).*");
    }

    @Test
    void a_version_cannot_be_skipped() {
        assertThatThrownBy(() -> LivingHere.app(revision(7, "'a reason'", HOME.tom.id())))
                .hasMessageContaining("does not follow");
    }

    @Test
    void a_correction_without_a_reason_is_refused() {
        assertThatThrownBy(() -> LivingHere.app(revision(2, "null", HOME.tom.id())))
                .hasMessageContaining("correction_needs_reason");
    }

    @Test
    void an_entry_cannot_be_signed_in_somebody_elses_name() {
        assertThatThrownBy(
                        () -> LivingHere.app("with head as (insert into daily.entry (home_id, author_id, author_name, "
                                + "author_post, signed_at) values (" + HOME.id + ", " + HOME.tom.id()
                                + ", 'Tom', 'Worker', now()) returning id) select 1 from head; insert into daily.revision (entry_id, "
                                + "number, kind, event_at, words, written_at, by_id, by_name, by_post) select max(id), 1, 'MONEY', "
                                + "now(), 'words', now(), " + HOME.dana.id() + ", 'Dana', 'Manager' from daily.entry"))
                .hasMessageContaining("signed by its author");
    }

    @Test
    void nobody_signs_off_their_own_words_in_the_database_either() {
        Long own = HOME.tomAdds(EntryKind.INCIDENT);
        assertThatThrownBy(
                        () -> LivingHere.app("insert into daily.sign_off (entry_id, number, spoke, at, by_id, by_name, "
                                + "by_post) values (" + own + ", 1, true, now(), " + HOME.tom.id()
                                + ", 'Tom', 'Worker')"))
                .hasMessageContaining("nobody signs off what they wrote");
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void the_database_and_the_rules_agree_on_what_the_manager_signs(EntryKind kind) {
        assertThat(LivingHere.text("select daily.needs_manager('" + kind + "')"))
                .isEqualTo(kind.needsManager() ? "t" : "f");
        assertThat(HOME.tomAdds(kind)).isNotNull();
    }

    private static String revision(int number, String reason, Long by) {
        return "insert into daily.revision (entry_id, number, kind, event_at, words, reason, written_at, by_id, by_name, "
                + "by_post) values (" + ENTRY + ", " + number + ", 'MONEY', now(), 'words', " + reason + ", now(), "
                + by
                + ", 'Tom', 'Worker')";
    }

    private static Long everythingSigned() {
        Long entry = HOME.tomAdds(EntryKind.INCIDENT);
        HOME.dana.does(() -> HOME.entries().comment(new CommentOnEntry(UUID.randomUUID(), entry, "Read.")));
        HOME.dana.runs(() -> HOME.entries().signOff(new SignOffEntry(entry, 1, false)));
        Handovers handovers = HOME.house.get(Handovers.class);
        Long note = HOME.tom.does(() -> handovers.write(
                new WriteHandover(UUID.randomUUID(), HOME.id, ShiftTime.MORNING, "Car 2 is charging.")));
        List.of(HOME.dana, HOME.leanne).forEach(reader -> reader.runs(() -> handovers.read(note)));
        return entry;
    }
}
