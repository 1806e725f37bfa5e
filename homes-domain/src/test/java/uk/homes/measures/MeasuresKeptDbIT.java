package uk.homes.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.Statements;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

/** What PostgreSQL itself refuses, whoever asks; and who reads what. */
class MeasuresKeptDbIT {

    private static final LivedInHome HOME = new LivedInHome();
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private static final Long MEASURE = everythingSigned();

    private final MeasureRecords records = HOME.house.get(MeasureRecords.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update measures.measure set author_name = 'Somebody else'",
                "update measures.measure set talked_at = now()",
                "delete from measures.measure",
                "update measures.revision set injuries = 'None'",
                "delete from measures.revision",
                "delete from measures.revision_person",
                "update measures.talk set at = now()",
                "delete from measures.talk",
                "delete from measures.talk_person",
                "update measures.child_talk set words = 'Fine.'",
                "delete from measures.child_talk"
            })
    void the_application_can_neither_change_nor_delete_what_is_signed(String sql) {
        assertThatThrownBy(() -> LivedInHome.app(sql)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update measures.measure set author_name = 'Somebody else'",
                "delete from measures.measure",
                "update measures.revision set injuries = 'None'",
                "delete from measures.revision_person",
                "update measures.talk set at = now()",
                "delete from measures.talk_person",
                "update measures.child_talk set words = 'Fine.'"
            })
    void not_even_the_owner_of_the_tables_can(String sql) {
        assertThatThrownBy(() -> LivedInHome.owner(sql)).hasMessageMatching("(?s).*(is signed|who signed).*");
    }

    @Test
    void who_used_a_measure_signs_no_talk_in_the_database_either() {
        String by = HOME.tom.id() + ", 'Tom', 'Worker')";
        assertThatThrownBy(() -> LivedInHome.app("insert into measures.talk (measure_id, number, spoke_at, at, by_id, "
                        + "by_name, by_post) values (" + MEASURE + ", 1, now(), now(), " + by))
                .hasMessageContaining("nobody signs the talk about a measure that they used");
        assertThatThrownBy(() -> LivedInHome.app("insert into measures.child_talk (measure_id, spoke_at, words, at, "
                        + "by_id, by_name, by_post) values (" + MEASURE + ", now(), 'words', now(), " + by))
                .hasMessageContaining("nobody signs the talk about a measure that they used");
    }

    @Test
    void a_version_cannot_be_skipped_and_a_correction_needs_a_reason() {
        assertThatThrownBy(() -> LivedInHome.app(revision(7, "'a reason'"))).hasMessageContaining("does not follow");
        assertThatThrownBy(() -> LivedInHome.app(revision(2, "null"))).hasMessageContaining("correction_needs_reason");
    }

    @Test
    void the_independent_person_reads_codes_instead_of_names_in_the_texts_too() {
        House.Someone visitor = HOME.house.someone(Role.INDEPENDENT_PERSON, HOME.id);
        Measure measure = visitor.does(() -> records.find(MEASURE));
        String code = LivedInHome.text("select code from occupancy.child where id = " + HOME.kai);
        assertThat(measure.row().child()).isEqualTo(code);
        assertThat(measure.stands().behaviour()).contains(code).doesNotContain("Kai");
        assertThat(measure.talks()).hasSize(2).noneMatch(talk -> String.valueOf(talk.words())
                .contains("Kai"));
        assertThat(visitor.does(() -> records.list(HOME.id, null, TODAY, TODAY)))
                .extracting(MeasureRow::child)
                .containsOnly(code);
    }

    @Test
    void every_reading_of_a_measure_is_kept_with_the_child() {
        HOME.leanne.does(() -> records.find(MEASURE));
        assertThat(LivedInHome.text(
                        "select use_case || ' ' || outcome || ' ' || purpose from audit.event where child_id = "
                                + HOME.kai + " and person_id = " + HOME.leanne.id() + " order by id desc limit 1"))
                .isEqualTo("measures.MeasureRecords.find READ reading a measure");
    }

    @Test
    void a_panel_member_is_told_figures_without_the_small_ones_and_opens_no_record() {
        House.Someone member = HOME.house.someone(Role.PANEL_MEMBER, HOME.id);
        MeasureFigures told = member.does(() -> records.figures(TODAY, TODAY)).get(0);
        assertThat(told.restraints().hidden()).isTrue();
        assertThat(told.controls().count()).isZero();
        assertThat(told.children().hidden()).isTrue();
        assertThatThrownBy(() -> member.does(() -> records.find(MEASURE))).isInstanceOf(NotPermitted.class);
        MeasureFigures all = HOME.dana.does(() -> records.figures(TODAY, TODAY)).get(0);
        assertThat(all.restraints().count()).isEqualTo(1);
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        int before = statements();
        for (int i = 0; i < 5; i++) {
            AMeasure.in(HOME).at(House.MORNING.minus(Duration.ofDays(100 + i))).recorded();
        }
        assertThat(statements()).isEqualTo(before);
    }

    private int statements() {
        return HOME.dana.does(() -> {
            Statements.start();
            records.list(HOME.id, null, TODAY.minusDays(300), TODAY);
            int counted = Statements.counted().size();
            Statements.stop();
            return counted;
        });
    }

    private static String revision(int number, String reason) {
        return "insert into measures.revision (measure_id, number, used_at, place, kind, behaviour, description, lasted, "
                + "steps, effect, injuries, reason, written_at, by_id, by_name, by_post) values (" + MEASURE + ", "
                + number
                + ", now(), 'x', 'CONTROL', 'x', 'x', 'x', 'x', 'x', 'x', " + reason + ", now(), " + HOME.tom.id()
                + ", 'Tom', 'Worker')";
    }

    private static Long everythingSigned() {
        Measures measures = HOME.house.get(Measures.class);
        Long id = AMeasure.in(HOME).recorded();
        Runnable talk = () ->
                measures.signTalk(new SignTalk(UUID.randomUUID(), id, 1, House.MORNING, List.of(HOME.tomsPost), null));
        HOME.dana.runs(talk);
        HOME.dana.runs(() -> measures.confirmChildTalk(
                new ConfirmChildTalk(UUID.randomUUID(), id, House.MORNING, "Kai said: it was all right.")));
        return id;
    }
}
