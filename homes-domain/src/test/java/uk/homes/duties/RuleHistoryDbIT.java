package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.testing.House;
import uk.homes.testing.Sql;

/** What stood in a rule before: kept by the database, read by everyone, added to by a check against the source. */
class RuleHistoryDbIT {

    private final AHome a = new AHome();
    private final RuleHistory history = a.house.get(RuleHistory.class);

    @Test
    void what_a_check_found_stands_in_the_rule_and_what_stood_before_in_its_history() {
        a.head.does(() -> history.record(check("GUIDE_READ", Evidence.GD, true)));
        a.individual.does(() -> history.record(check("GUIDE_READ", Evidence.K, false)));
        assertThat(a.head.does(() -> a.rules().find("GUIDE_READ"))).satisfies(rule -> {
            assertThat(rule.checkedOn()).isEqualTo(LocalDate.of(2021, 11, 22));
            assertThat(rule.evidence()).isEqualTo(Evidence.K);
            assertThat(rule.confirmed()).isFalse();
            assertThat(rule.source()).isEqualTo("The text of GUIDE_READ");
        });
        List<RuleChangeRow> changes = a.house.someone(Role.PANEL_MEMBER, a.id).does(() -> history.of("GUIDE_READ"));
        assertThat(changes)
                .extracting(row -> row.part() + ": " + row.was() + ", " + row.became())
                .containsExactly(
                        "confirmed: true, false",
                        "evidence: GD, K",
                        "checked_on: 2026-11-22, 2021-11-22",
                        "confirmed: false, true",
                        "evidence: K, GD",
                        "source: Sub-paragraph not seen, The text of GUIDE_READ");
        assertThat(changes).allSatisfy(row -> {
            assertThat(row.at()).isEqualTo(House.MORNING);
            assertThat(row.by()).isNotBlank();
            assertThat(row.reason()).isEqualTo("Read beside it.");
        });
    }

    @Test
    void a_check_that_finds_all_as_it_stood_is_kept_too() {
        a.head.does(() -> history.record(check("SDQ_YEAR", Evidence.G, true)));
        a.head.does(() -> history.record(check("SDQ_YEAR", Evidence.G, true)));
        assertThat(a.head.does(() -> history.of("SDQ_YEAR")).get(0).part()).isNull();
    }

    @Test
    void what_versions_of_the_system_changed_is_there_with_what_stood_before() {
        assertThat(a.worker.does(() -> history.of("CHR41_ADMISSION")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.part() + " " + row.was() + " " + row.became())
                            .isEqualTo("exemption_under CHR 41(2) null");
                    assertThat(row.by()).isNull();
                });
        assertThat(a.worker.does(() -> history.of("OFSTED_FIRST_CHILD")))
                .extracting(row -> row.part() + " " + row.was())
                .containsExactly("starts The first child moves in");
    }

    @Test
    void an_incomplete_check_one_of_tomorrow_and_a_confirmation_without_a_text_are_refused() {
        assertThatThrownBy(() -> a.head.does(() ->
                        history.record(new RecordCheck(UUID.randomUUID(), "GUIDE_READ", null, null, null, " ", null))))
                .hasMessageContaining("duties.check.on")
                .hasMessageContaining("duties.check.evidence")
                .hasMessageContaining("duties.check.source")
                .hasMessageContaining("duties.check.found")
                .hasMessageContaining("duties.check.confirmed");
        assertThatThrownBy(() -> a.head.does(() -> history.record(new RecordCheck(
                        UUID.randomUUID(), "GUIDE_READ", LocalDate.of(2021, 11, 24), Evidence.L, "x", "x", true))))
                .hasMessageContaining("duties.check.ahead");
        assertThatThrownBy(() -> a.head.does(() -> history.record(check("GUIDE_READ", Evidence.K, true))))
                .hasMessageContaining("duties.check.unseen");
        assertThatThrownBy(() -> a.head.does(() -> history.record(check("NO_SUCH", Evidence.L, true))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> a.manager.does(() -> history.record(check("GUIDE_READ", Evidence.L, true))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void no_rule_changes_beside_its_history_and_no_person_changes_what_the_law_gives() {
        assertThatThrownBy(() -> Sql.asApplication("update duties.rule set amount = 99 where key = 'CHR45_COPY'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.asOwner("update duties.rule set amount = 99 where key = 'CHR45_COPY'"))
                .hasStackTraceContaining("says why");
        assertThatThrownBy(() -> Sql.asApplication(change(a.head.id().toString())))
                .hasMessageContaining("person_checks_only");
        assertThatThrownBy(() -> Sql.asApplication(change("null"))).hasMessageContaining("has to answer");
        assertThatThrownBy(() -> Sql.asOwner("delete from duties.rule_change")).hasStackTraceContaining("never change");
    }

    private static String change(String by) {
        return "insert into duties.rule_change (rule, changed_at, changed_by, reason, became) values ('CHR45_COPY', now(), "
                + by + ", 'x', '{\"amount\": 99}')";
    }

    private static RecordCheck check(String rule, Evidence evidence, boolean confirmed) {
        return new RecordCheck(
                UUID.randomUUID(),
                rule,
                LocalDate.of(2021, 11, 22),
                evidence,
                "The text of " + rule,
                "Read beside it.",
                confirmed);
    }
}
