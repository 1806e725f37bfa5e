package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;
import uk.homes.workforce.Post;

/** The table of rules: open to everyone, tightened by few, loosened by nobody. */
class RulesDbIT {

    private final AHome a = new AHome();

    @Test
    void everyone_who_signs_in_reads_the_whole_table() {
        Someone panel = a.house.someone(Role.PANEL_MEMBER, a.id);
        assertThat(panel.does(() -> a.rules().all()))
                .hasSize((int) RuleCases.all().count());
        assertThat(panel.does(() -> a.rules().find("CHR45_COPY")).regulation()).isEqualTo("CHR 45(4)");
        assertThatThrownBy(() -> panel.does(() -> a.rules().find("NO_SUCH"))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_not_checked_is_not_confirmed_and_what_nothing_ends_does_not_run() {
        assertThat(a.head.does(() -> a.rules().all())).allSatisfy(rule -> {
            assertThat(rule.confirmed()).isEqualTo(rule.evidence() != Evidence.K);
            assertThat(rule.runs()).isEqualTo(rule.endedBy() != null);
            assertThat(rule.roles())
                    .allSatisfy(role -> assertThat(Role.valueOf(role)).isNotNull());
        });
    }

    @Test
    void a_stricter_time_counts_for_what_begins_from_its_day_on() {
        a.head.does(() -> a.rules().tighten(tighter("LOCAL_DBS", 2)));
        assertThat(a.head.does(() -> a.rules().find("LOCAL_DBS"))).satisfies(rule -> {
            assertThat(rule.amount()).isEqualTo(3);
            assertThat(rule.ownAmount()).isEqualTo(2);
        });
        assertThat(a.head.does(() -> a.rules().settings("LOCAL_DBS")))
                .singleElement()
                .satisfies(setting -> assertThat(setting.reason()).isEqualTo("The authority decided so."));
        assertThat(Sql.text("select string_agg(amount || ' ' || own, ',' order by from_on) from duties.rule_time"
                        + " where rule = 'LOCAL_DBS'"))
                .isEqualTo("3 false,2 true");
    }

    @Test
    void what_began_before_keeps_the_time_it_began_with() {
        a.appointed("Ada Example", null, Post.MANAGER);
        a.individual.does(() -> a.rules().tighten(tighter("CHR28_LEVEL5", 2)));
        a.appointed("Ben Example", null, Post.MANAGER, LocalDate.of(2021, 12, 1));
        assertThat(a.at(a.individual, java.time.Instant.parse("2021-12-24T09:00:00Z"), true))
                .filteredOn(duty -> duty.rule().equals("CHR28_LEVEL5"))
                .extracting(duty -> duty.staffName() + " " + duty.dueOn() + " " + duty.own())
                .containsExactly("Ada Example 2022-01-07 false", "Ben Example 2023-12-01 true");
    }

    @Test
    void a_looser_time_is_refused_by_the_service_and_by_the_database() {
        assertThatThrownBy(() -> a.head.does(() -> a.rules().tighten(tighter("CHR45_COPY", 29))))
                .hasMessageContaining("duties.tighten.looser (CHR 45(4))");
        assertThatThrownBy(() -> a.head.does(() -> a.rules().tighten(tighter("CHR44_VISIT", 0))))
                .hasMessageContaining("duties.tighten.looser");
        assertThatThrownBy(() -> Sql.asApplication(setting("CHR45_COPY", 29))).hasMessageContaining("never looser");
        assertThatThrownBy(() -> Sql.asApplication(setting("CHR35_RECORD", -1))).hasMessageContaining("never looser");
        assertThatThrownBy(() -> Sql.asApplication(setting("CHR44_VISIT", 0))).hasMessageContaining("never looser");
        assertThatThrownBy(() -> Sql.asApplication(setting("REG44_ANSWER", 1)))
                .hasMessageContaining("not the authority's to set");
    }

    @Test
    void what_is_not_the_authority_s_to_set_and_what_is_incomplete_is_refused() {
        assertThatThrownBy(() -> a.head.does(() -> a.rules().tighten(tighter("REG44_ANSWER", 1))))
                .hasMessageContaining("duties.tighten.notAllowed");
        assertThatThrownBy(() -> a.head.does(
                        () -> a.rules().tighten(new TightenRule(UUID.randomUUID(), "CHR45_COPY", null, null, null))))
                .hasMessageContaining("duties.tighten.amount")
                .hasMessageContaining("duties.tighten.from")
                .hasMessageContaining("duties.tighten.reason");
        assertThatThrownBy(() -> a.head.does(() -> a.rules()
                        .tighten(
                                new TightenRule(UUID.randomUUID(), "CHR45_COPY", 20, LocalDate.of(2021, 11, 22), "x"))))
                .hasMessageContaining("duties.tighten.past");
        assertThatThrownBy(() -> a.manager.does(() -> a.rules().tighten(tighter("CHR45_COPY", 20))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_setting_never_changes_afterwards() {
        Sql.asOwner(setting("GDPR_ACCESS", 1));
        assertThatThrownBy(() -> Sql.asOwner("update duties.setting set amount = 0 where rule = 'GDPR_ACCESS'"))
                .hasStackTraceContaining("never change");
    }

    @Test
    void the_days_for_the_report_are_those_that_the_visits_count_with() {
        assertThat(Sql.text("select r.amount = l.days from duties.rule r, reg44.local_setting l"
                        + " where r.key = 'REG44_REPORT' and l.name = 'REPORT_DAYS'"))
                .isEqualTo("t");
    }

    private static TightenRule tighter(String rule, int amount) {
        return new TightenRule(
                UUID.randomUUID(), rule, amount, LocalDate.of(2021, 11, 23), "The authority decided so.");
    }

    private String setting(String rule, int amount) {
        return "insert into duties.setting (rule, amount, from_on, reason, set_by, set_at) values ('" + rule + "', "
                + amount + ", '2030-01-01', 'x', " + a.head.id() + ", now())";
    }
}
