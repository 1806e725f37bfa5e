package uk.homes.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

class CasesDbIT {

    private final ACase a = new ACase();
    private final LivedInHome home = a.home;

    @Test
    void a_worker_records_what_was_decided_and_the_manager_reads_it_whole() {
        a.since("2021-01-04");
        Long id = a.act(ActKind.REVIEW, LocalDate.of(2021, 11, 1), LocalDate.of(2022, 3, 1));
        CaseFile file = a.read();
        assertThat(file.child().since()).isEqualTo("2021-01-04");
        assertThat(file.child().from()).isEqualTo(ACase.MOVED_IN);
        assertThat(file.acts()).singleElement().satisfies(act -> {
            assertThat(act.id()).isEqualTo(id);
            assertThat(act.ledBy()).isEqualTo("Nia Example, social worker");
            assertThat(act.words()).isEqualTo("All agreed to go on.");
            assertThat(act.nextOn()).isEqualTo("2022-03-01");
            assertThat(act.byName()).isEqualTo("Tom Askew");
        });
    }

    @Test
    void the_list_holds_each_child_who_lives_here_with_the_last_of_each_kind() {
        a.act(ActKind.VISIT, "2021-07-06");
        Long last = a.act(ActKind.VISIT, "2021-08-10");
        Long gone = home.child("Gus", "Test Council", "2021-01-01", "2021-11-01");
        HomeCases cases = home.dana.does(() -> a.records.list(home.id));
        assertThat(cases.children()).extracting(CaseChild::firstName).containsExactly("Amber", "Kai");
        assertThat(cases.last(home.kai, ActKind.Series.VISIT))
                .hasValueSatisfying(act -> assertThat(act.id()).isEqualTo(last));
        assertThat(cases.last(home.amber, ActKind.Series.VISIT)).isEmpty();
        assertThat(home.dana.does(() -> a.records.find(home.id, gone)).child().to())
                .as("the file of who has left stays open")
                .isEqualTo("2021-11-01");
    }

    @Test
    void what_is_not_said_is_refused_at_once_beside_each_field() {
        RecordAct nothing = new RecordAct(UUID.randomUUID(), home.id, home.kai, null, null, " ", " ", null);
        refuses(
                () -> home.tom.does(() -> a.cases.record(nothing)),
                "care.record.kindNeeded",
                "care.record.onNeeded",
                "care.record.ledByNeeded",
                "care.record.wordsNeeded");
    }

    @Test
    void nothing_is_done_in_the_future_before_birth_before_the_stay_or_before_the_child_was_looked_after() {
        a.since("2021-01-04");
        refuses(() -> a.act(ActKind.SDQ, "2021-11-24"), "care.record.future");
        refuses(() -> a.act(ActKind.DENTIST, "2009-05-04"), "care.record.born");
        refuses(() -> a.act(ActKind.VISIT, "2021-06-30"), "care.record.beforeStay");
        refuses(() -> a.act(ActKind.REVIEW, "2021-01-03"), "care.record.beforeLookedAfter");
    }

    @Test
    void there_is_one_first_review_and_no_review_before_it() {
        a.since("2021-01-04");
        a.act(ActKind.FIRST_REVIEW, "2021-01-29");
        refuses(() -> a.act(ActKind.FIRST_REVIEW, "2021-01-20"), "care.record.firstStands");
        refuses(() -> a.act(ActKind.REVIEW, "2021-01-20"), "care.record.beforeFirst");
        a.act(ActKind.HEALTH, "2021-03-01");
        refuses(() -> a.act(ActKind.FIRST_HEALTH, "2021-04-01"), "care.record.firstStands");
    }

    @Test
    void the_next_one_is_set_by_who_sets_it_never_later_than_the_rule_lets() {
        LocalDate on = LocalDate.of(2021, 10, 1);
        refuses(() -> a.act(ActKind.PEP, on, null), "care.record.nextNeeded");
        refuses(() -> a.act(ActKind.SDQ, on, on.plusMonths(1)), "care.record.nextNotSet");
        refuses(() -> a.act(ActKind.DENTIST, on, on), "care.record.nextBefore");
        refuses(() -> a.act(ActKind.FIRST_REVIEW, on, LocalDate.of(2022, 1, 2)), "care.record.nextLate");
        refuses(() -> a.act(ActKind.REVIEW, on, LocalDate.of(2022, 4, 2)), "care.record.nextLate");
        a.act(ActKind.REVIEW, on, LocalDate.of(2022, 4, 1));
    }

    @Test
    void since_when_a_child_is_looked_after_is_corrected_with_a_reason_and_what_stood_stays() {
        a.since("2021-02-01");
        a.act(ActKind.REVIEW, "2021-03-01");
        refuses(() -> a.since("2021-01-04"), "care.since.reasonNeeded");
        refuses(() -> a.since("2021-03-02", "The order says so."), "care.since.afterActs");
        a.since("2021-01-04", "The order says so.");
        assertThat(a.read().since())
                .extracting(row -> row.since() + " " + row.reason())
                .containsExactly("2021-01-04 The order says so.", "2021-02-01 null");
    }

    @Test
    void what_was_recorded_wrongly_is_withdrawn_once_with_a_reason_and_stays_readable() {
        Long wrong = a.act(ActKind.VISIT, "2021-07-06");
        refuses(() -> a.withdraw(wrong, " "), "care.withdraw.reasonNeeded");
        a.withdraw(wrong, "That was Amber.");
        refuses(() -> a.withdraw(wrong, "Again"), "care.withdraw.already");
        assertThat(a.read().acts()).singleElement().satisfies(act -> {
            assertThat(act.stands()).isFalse();
            assertThat(act.withdrawnWhy()).isEqualTo("That was Amber.");
            assertThat(act.withdrawnBy()).isEqualTo("Tom Askew");
        });
    }

    @Test
    void another_homes_child_is_not_found_and_who_has_no_part_in_the_case_reads_and_writes_nothing() {
        Long id = a.act(ActKind.VISIT, "2021-07-06");
        LivedInHome other = new LivedInHome();
        assertThatThrownBy(() -> other.dana.does(() -> a.records.find(home.id, home.kai)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.dana.does(() -> a.records.find(other.id, home.kai)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.dana.does(() -> a.records.act(id))).isInstanceOf(NotFound.class);
        assertThat(other.dana.does(() -> a.records.list(home.id)).children()).isEmpty();
        RecordAct visit = a.command(ActKind.VISIT, ACase.TODAY, null);
        assertThatThrownBy(() -> other.tom.does(() -> a.cases.record(visit))).isInstanceOf(NotFound.class);
        for (Role role : List.of(Role.INDEPENDENT_PERSON, Role.PANEL_MEMBER, Role.COMMISSIONER)) {
            House.Someone outside = home.house.someone(role, home.id);
            assertThatThrownBy(() -> outside.does(() -> a.records.list(home.id)))
                    .as(role.name())
                    .isInstanceOf(NotPermitted.class);
        }
        House.Someone head = home.house.someone(Role.HEAD_OF_SERVICE, home.id);
        assertThat(head.does(() -> a.records.find(home.id, home.kai)).acts()).hasSize(1);
        assertThatThrownBy(() -> head.does(() -> a.cases.record(visit))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void what_was_done_before_a_move_comes_along_and_what_the_next_home_does_stays_there() {
        LocalDate july = LocalDate.of(2021, 7, 6);
        a.at(july, a.command(ActKind.VISIT, july, null));
        LivedInHome next = new LivedInHome();
        LivedInHome.owner("update occupancy.placement set to_date = '2021-11-01', end_reason = 'OTHER_RESIDENTIAL'"
                + " where child_id = " + home.kai);
        LivedInHome.owner(
                "insert into estate.bed (home_id, label, from_date) values (" + next.id + ", 'spare', '2020-01-01')");
        LivedInHome.owner("insert into occupancy.placement (child_id, home_id, bed_id, type, legal_status, planned,"
                + " placing_authority, host_authority, from_date) select " + home.kai
                + ", b.home_id, b.id, 'LONG_TERM',"
                + " 'CARE_ORDER', true, 'Test Council', 'Test Council', '2021-11-01' from estate.bed b where b.home_id = "
                + next.id + " and b.label = 'spare'");
        RecordAct visit = new RecordAct(
                UUID.randomUUID(),
                next.id,
                home.kai,
                ActKind.VISIT,
                LocalDate.of(2021, 11, 4),
                "Nia Example, social worker",
                "Settling in.",
                null);
        next.tom.does(() -> next.house.get(Cases.class).record(visit));
        assertThat(next.dana.does(() -> a.records.find(next.id, home.kai)).acts())
                .extracting(ActRow::on)
                .containsExactly(LocalDate.of(2021, 11, 4), july);
        assertThat(a.read().acts()).extracting(ActRow::on).containsExactly(july);
        assertThat(a.ended("CPPCR28_FIRST")).isEqualTo("2021-07-06,2021-11-04");
        assertThat(a.open("CPPCR28_NEXT")).isEqualTo("2021-12-16 care.act");
    }

    @Test
    void reading_a_case_is_kept_with_what_it_was_for() {
        a.read();
        assertThat(LivedInHome.text("select count(*) from audit.event where use_case = 'care.CaseRecords.find'"
                        + " and purpose is not null and home_id = " + home.id))
                .isEqualTo("1");
    }

    @Test
    void the_database_itself_lets_nothing_written_be_changed_and_nothing_be_misplaced() {
        Long id = a.act(ActKind.VISIT, "2021-07-06");
        a.since("2021-02-01");
        List.of(
                        "update care.act set words = 'x' where id = " + id,
                        "delete from care.act where id = " + id,
                        "update care.looked_after set since = '2020-01-01' where child_id = " + home.kai)
                .forEach(sql ->
                        assertThatThrownBy(() -> LivedInHome.owner(sql)).as(sql).hasMessageContaining("never changes"));
        String copy = "insert into care.act (home_id, child_id, placement_id, kind, on_day, led_by, words, next_on, at,"
                + " by_id, by_name, by_post) select home_id, %s, placement_id, '%s', '%s', led_by, words, %s, at, by_id,"
                + " by_name, by_post from care.act where id = " + id;
        refusedBy("lives here", String.format(copy, home.amber, "SDQ", "2021-08-01", "null"), "does not live");
        refusedBy("before the stay", String.format(copy, home.kai, "VISIT", "2021-06-30", "null"), "after its start");
        refusedBy("before care", String.format(copy, home.kai, "REVIEW", "2021-01-31", "null"), "looked after");
        refusedBy("the future", String.format(copy, home.kai, "SDQ", "2021-11-24", "null"), "done_by_now");
        refusedBy(
                "too late", String.format(copy, home.kai, "REVIEW", "2021-03-01", "date '2021-09-02'"), "next_in_time");
        refusedBy("no day", String.format(copy, home.kai, "PEP", "2021-03-01", "null"), "next_plan_has_its_day");
        assertThatThrownBy(() -> LivedInHome.app("update care.act set words = 'x' where id = " + id))
                .hasMessageContaining("permission denied");
    }

    private static void refusedBy(String what, String sql, String words) {
        assertThatThrownBy(() -> LivedInHome.owner(sql)).as(what).hasMessageContaining(words);
    }

    private static void refuses(ThrowingCallable act, String... keys) {
        assertThatThrownBy(act).asInstanceOf(type(RuleBroken.class)).satisfies(broken -> assertThat(broken.refusals())
                .extracting(Refusal::key)
                .containsExactly(keys));
    }
}
