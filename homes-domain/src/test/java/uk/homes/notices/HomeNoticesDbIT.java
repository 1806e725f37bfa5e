package uk.homes.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

/** Admissions and discharges (CHR 41), absence (CHR 48) and changes (CHR 49). */
class HomeNoticesDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    private final LivedInHome home = new LivedInHome();
    private final Notices notices = home.house.get(Notices.class);
    private final Moves moves = home.house.get(Moves.class);
    private final HomeNotices homeNotices = home.house.get(HomeNotices.class);

    @Test
    void a_child_whom_the_authority_of_the_area_placed_needs_no_notice() {
        assertThat(home.dana.does(() -> moves.since(home.id, TODAY.minusYears(1))))
                .extracting(MoveRow::kind, MoveRow::exempt, MoveRow::toTell)
                .containsExactly(tuple(NoticeKind.ADMISSION, true, false), tuple(NoticeKind.ADMISSION, true, false));
        String placement = placement(home.kai);
        refused("notices.move.exempt (CHR 41(2))", () -> moves.prepare(move(placement, NoticeKind.ADMISSION)));
        assertThat(clocks("CHR41_%")).isNull();
    }

    @Test
    void a_child_whom_another_authority_placed_is_told_of_when_they_come_and_when_they_go() {
        Long child = home.child("Rowan", "Leeds", "2021-11-01", "2021-11-20");
        String placement = placement(child);
        assertThat(clocks("CHR41_%")).isEqualTo("CHR41_ADMISSION 2021-11-01 open, CHR41_DISCHARGE 2021-11-20 open");
        Long id = home.tom.does(() -> moves.prepare(move(placement, NoticeKind.ADMISSION)));
        refused("notices.move.already", () -> moves.prepare(move(placement, NoticeKind.ADMISSION)));
        Notice notice = home.dana.does(() -> notices.find(id));
        assertThat(notice.told()).extracting(ToldRow::name).containsExactly("Test Council");
        assertThat(notice.row().move().placingAuthority()).isEqualTo("Leeds");
        tell(notice);
        assertThat(clocks("CHR41_ADMISSION")).isEqualTo("CHR41_ADMISSION 2021-11-01 2021-11-23");
        assertThat(home.dana.does(() -> moves.since(home.id, TODAY.minusYears(1))))
                .filteredOn(row -> row.childId() == child)
                .extracting(MoveRow::kind, MoveRow::toTell)
                .containsExactly(tuple(NoticeKind.DISCHARGE, true), tuple(NoticeKind.ADMISSION, false));
    }

    @Test
    void a_notice_prepared_by_mistake_is_withdrawn_and_the_child_is_still_to_be_told_of() {
        String placement = placement(home.child("Rowan", "Leeds", "2021-11-01", null));
        Long id = home.tom.does(() -> moves.prepare(move(placement, NoticeKind.ADMISSION)));
        home.dana.runs(() -> notices.withdraw(id, 1, "The wrong contact."));
        assertThat(clocks("CHR41_ADMISSION")).isEqualTo("CHR41_ADMISSION 2021-11-01 open");
        Long again = home.tom.does(() -> moves.prepare(move(placement, NoticeKind.ADMISSION)));
        tell(home.dana.does(() -> notices.find(again)));
        assertThat(clocks("CHR41_ADMISSION")).isEqualTo("CHR41_ADMISSION 2021-11-01 2021-11-23");
    }

    @Test
    void an_absence_that_is_cancelled_and_a_change_that_does_not_come_are_withdrawn_and_their_clocks_end() {
        Long absence = home.dana.does(() -> homeNotices.absent(absence(true, "2022-01-10", "2022-02-20", null)));
        home.dana.runs(() -> notices.withdraw(absence, 1, "The operation was put off."));
        assertThat(row(absence).status()).isEqualTo(NoticeStatus.NOT_NEEDED);
        assertThat(clocks("CHR48_NOTICE")).isEqualTo("CHR48_NOTICE 2022-01-10 2021-11-23");
        Long change = home.dana.does(() -> homeNotices.change(new PrepareChange(
                UUID.randomUUID(), home.id, ChangeKind.OTHER, TODAY, null, "A new porch.", "None needed.")));
        home.dana.runs(() -> notices.withdraw(change, 1, "It is not built."));
        assertThat(clocks("CHR49_NOTICE")).isEqualTo("CHR49_NOTICE 2021-11-23 2021-11-23");
    }

    @Test
    void an_ehc_plan_needs_its_authority() {
        String placement = placement(home.child("Rowan", "Leeds", "2021-11-01", null));
        refused(
                "notices.move.ehcAuthority",
                () -> moves.prepare(new PrepareMove(
                        UUID.randomUUID(),
                        Long.parseLong(placement),
                        NoticeKind.ADMISSION,
                        "Desk",
                        "Officer",
                        true,
                        " ")));
    }

    @Test
    void a_planned_absence_is_told_a_month_before_and_the_return_within_seven_days() {
        Long id = home.dana.does(() -> homeNotices.absent(absence(true, "2022-01-10", "2022-02-20", null)));
        assertThat(clocks("CHR48_NOTICE")).isEqualTo("CHR48_NOTICE 2022-01-10 open");
        Notice notice = home.dana.does(() -> notices.find(id));
        assertThat(notice.row().absence().noticeBy()).isEqualTo("2021-12-10");
        refused("notices.return.first (CHR 48)", () -> homeNotices.returned(back(id, "2021-11-23")));
        tell(notice);
        assertThat(row(id).status()).isEqualTo(NoticeStatus.WATCHED);
        assertThat(clocks("CHR48_NOTICE")).isEqualTo("CHR48_NOTICE 2022-01-10 2021-11-23");
        var later = House.MORNING.plusSeconds(91L * 24 * 3600);
        home.dana.doesAt(later, () -> homeNotices.returned(back(id, "2022-02-21")));
        assertThat(clocks("CHR48_RETURN")).isEqualTo("CHR48_RETURN 2022-02-21 open");
        assertThat(row(id).status()).isEqualTo(NoticeStatus.FOLLOW_UP);
    }

    @Test
    void ofsted_may_agree_to_shorter_notice() {
        home.dana.does(() -> homeNotices.absent(absence(true, "2021-12-10", "2022-01-20", "2021-12-01")));
        assertThat(clocks("CHR48_NOTICE")).isEqualTo("CHR48_NOTICE 2021-12-10 due 2021-12-01 open");
    }

    @Test
    void an_emergency_is_counted_from_the_first_day_away() {
        home.dana.does(() -> homeNotices.absent(absence(false, "2021-11-22", "2021-12-31", null)));
        assertThat(clocks("CHR48_EMERGENCY")).isEqualTo("CHR48_EMERGENCY 2021-11-22 open");
        assertThat(clocks("CHR48_NOTICE")).isNull();
        refused("notices.absence.notYet", () -> homeNotices.absent(absence(false, "2021-11-24", "2021-12-31", null)));
    }

    @Test
    void twenty_seven_days_need_no_notice_and_twenty_eight_do() {
        refused(
                "notices.absence.short (CHR 48)",
                () -> homeNotices.absent(absence(true, "2022-01-01", "2022-01-27", null)));
        assertThat(home.dana.does(() -> homeNotices.absent(absence(true, "2022-01-01", "2022-01-28", null))))
                .isPositive();
    }

    @Test
    void a_worker_is_not_the_person_in_charge() {
        refused(
                "notices.absence.notInCharge",
                () -> homeNotices.absent(new PrepareAbsence(
                        UUID.randomUUID(),
                        home.id,
                        home.tomsPost,
                        true,
                        LocalDate.parse("2022-01-01"),
                        LocalDate.parse("2022-03-01"),
                        "Leave.",
                        "As ever.",
                        "Nobody.",
                        "None.",
                        null)));
    }

    @Test
    void a_change_is_told_to_ofsted_and_what_has_no_source_is_not_confirmed() {
        Long id = home.dana.does(() -> homeNotices.change(new PrepareChange(
                UUID.randomUUID(),
                home.id,
                ChangeKind.OTHER,
                TODAY.minusDays(2),
                null,
                "A new porch.",
                "None needed.")));
        assertThat(clocks("CHR49_NOTICE")).isEqualTo("CHR49_NOTICE 2021-11-21 open");
        tell(home.dana.does(() -> notices.find(id)));
        assertThat(clocks("CHR49_NOTICE")).isEqualTo("CHR49_NOTICE 2021-11-21 2021-11-23");
        assertThat(ChangeKind.OTHER.confirmed()).isFalse();
        assertThat(ChangeKind.SOMEBODY_CEASES.confirmed()).isTrue();
    }

    @Test
    void nobody_is_told_the_same_twice_and_the_list_costs_the_same_however_long_it_is() {
        Long id = home.dana.does(() -> homeNotices.absent(absence(true, "2022-01-10", "2022-02-20", null)));
        Notice notice = home.dana.does(() -> notices.find(id));
        int before = statements();
        tell(notice);
        refused("notices.tell.over", () -> notices.tell(told(notice)));
        home.dana.does(() -> homeNotices.absent(absence(true, "2022-06-10", "2022-07-20", null)));
        assertThat(statements()).isEqualTo(before);
    }

    private int statements() {
        return home.dana.does(() -> {
            Statements.start();
            notices.list(home.id);
            int counted = Statements.counted().size();
            Statements.stop();
            return counted;
        });
    }

    private void tell(Notice notice) {
        home.dana.does(() -> notices.tell(told(notice)));
    }

    private static Tell told(Notice notice) {
        return new Tell(
                UUID.randomUUID(), notice.told().get(0).id(), House.MORNING.minusSeconds(600), How.EMAIL, null, null);
    }

    private NoticeRow row(Long id) {
        return home.dana.does(() -> notices.find(id)).row();
    }

    private PrepareAbsence absence(boolean planned, String from, String to, String agreedBy) {
        return new PrepareAbsence(
                UUID.randomUUID(),
                home.id,
                home.danasPost,
                planned,
                LocalDate.parse(from),
                LocalDate.parse(to),
                "An operation.",
                "The deputy leads, the manager of the next home is on call.",
                "Leanne Firth, Level 5 diploma.",
                "None is needed: she comes back.",
                agreedBy == null ? null : LocalDate.parse(agreedBy));
    }

    private RecordReturn back(Long id, String on) {
        Integer version = Integer.valueOf(LivedInHome.text("select version from notices.notice where id = " + id));
        return new RecordReturn(UUID.randomUUID(), id, version, LocalDate.parse(on));
    }

    private static PrepareMove move(String placement, NoticeKind kind) {
        return new PrepareMove(
                UUID.randomUUID(),
                Long.parseLong(placement),
                kind,
                "Duty desk, 01709 000000",
                "The reviewing officer",
                true,
                "Leeds");
    }

    private static String placement(Long child) {
        return LivedInHome.text("select id from occupancy.placement where child_id = " + child);
    }

    private void refused(String words, Runnable work) {
        assertThatThrownBy(() -> home.dana.runs(work))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(words);
    }

    private String clocks(String rule) {
        return LivedInHome.text(
                "select string_agg(rule || ' ' || starts_on || coalesce(' due ' || fixed_on, '') || ' ' || "
                        + "coalesce(to_char(done_at at time zone 'UTC', 'YYYY-MM-DD'), 'open'), ', ' order by rule) "
                        + "from notices.clock where rule like '" + rule + "' and home_id = " + home.id);
    }
}
