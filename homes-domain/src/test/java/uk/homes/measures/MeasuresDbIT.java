package uk.homes.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.duties.Duties;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

class MeasuresDbIT {

    private static final Instant NOON = House.MORNING.plus(Duration.ofHours(3));

    private final LivedInHome home = new LivedInHome();
    private final Measures measures = home.house.get(Measures.class);
    private final MeasureRecords records = home.house.get(MeasureRecords.class);

    @Test
    void a_record_is_signed_by_its_author_and_starts_three_clocks() {
        Long id = AMeasure.in(home).before(home.leannesPost).recorded();
        Measure measure = home.dana.does(() -> records.find(id));
        assertThat(measure.row().authorId()).isEqualTo(home.tom.id());
        assertThat(measure.row().users()).isEqualTo("Tom Askew");
        assertThat(measure.row().child()).isEqualTo("Kai");
        assertThat(measure.stands().present()).isEqualTo("Leanne Firth");
        assertThat(late(id, MeasureClock.RECORD, NOON)).isFalse();
        assertThat(clocks(id)).isEqualTo("CHR35_CHILD open, CHR35_RECORD 2021-11-23 10:00, CHR35_USER open, restraint");
    }

    @Test
    void that_a_measure_has_a_record_is_found_by_home_and_time_and_by_nobody_elsewhere() {
        Long id = AMeasure.in(home).recorded();
        Instant used = home.dana.does(() -> records.find(id)).row().usedAt();
        assertThat(home.tom.does(() -> records.kept(home.id, used, used)))
                .containsExactly(new MeasureKept(id, home.kai, used));
        assertThat(home.tom.does(() -> records.kept(home.id, used.plusSeconds(1), used.plusSeconds(2))))
                .isEmpty();
        House.Someone elsewhere = home.house.someone(Role.REGISTERED_MANAGER, home.house.home());
        assertThat(elsewhere.does(() -> records.kept(home.id, used, used))).isEmpty();
    }

    @Test
    void an_account_within_two_hours_speaks_of_the_same_measure_with_the_same_child() {
        MeasureKept kept = new MeasureKept(1, 7, House.MORNING);
        Duration more = MeasureKept.APART.plusSeconds(1);
        assertThat(kept.isOf(7, House.MORNING.plus(MeasureKept.APART))).isTrue();
        assertThat(kept.isOf(7, House.MORNING.minus(MeasureKept.APART))).isTrue();
        assertThat(kept.isOf(7, House.MORNING.plus(more))).isFalse();
        assertThat(kept.isOf(7, House.MORNING.minus(more))).isFalse();
        assertThat(kept.isOf(8, House.MORNING)).isFalse();
    }

    @Test
    void a_record_made_after_a_day_shows_that_it_was_late() {
        Long id = home.tom.does(() -> measures.record(
                AMeasure.in(home).at(House.MORNING.minus(Duration.ofHours(25))).command()));
        assertThat(late(id, MeasureClock.RECORD, House.MORNING)).isTrue();
        assertThat(late(id, MeasureClock.USER, House.MORNING)).isFalse();
    }

    @Test
    void the_talks_end_the_clocks() {
        Long id = AMeasure.in(home).recorded();
        assertThat(listedMonthsLater()).extracting(MeasureRow::id).containsExactly(id);
        home.dana.doesAt(NOON, () -> measures.signTalk(aTalk(id, 1, home.tomsPost)));
        home.dana.doesAt(NOON, () -> measures.confirmChildTalk(childTalk(id, "I was scared.")));
        Measure measure = home.tom.does(() -> records.find(id));
        assertThat(measure.row().complete()).isTrue();
        assertThat(measure.talks())
                .extracting(TalkRow::spokenTo, TalkRow::words, TalkRow::byName)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(
                                "Tom Askew", "We looked at it together.", "Dana Whitlock"),
                        org.assertj.core.api.Assertions.tuple(null, "I was scared.", "Dana Whitlock"));
        assertThat(clocks(id))
                .isEqualTo("CHR35_CHILD 2021-11-23 12:00, CHR35_RECORD 2021-11-23 10:00, CHR35_USER 2021-11-23 12:00, "
                        + "restraint");
        assertThat(listedMonthsLater()).isEmpty();
    }

    @Test
    void who_used_the_measure_signs_neither_talk() {
        Long id = home.dana.does(() -> measures.record(
                AMeasure.in(home).by(home.danasPost, home.tomsPost).command()));
        refused(
                "measures.talk.own (CHR 35(3)(b))",
                () -> measures.signTalk(aTalk(id, 1, home.danasPost, home.tomsPost)));
        refused("measures.child.own (CHR 35(3)(c))", () -> measures.confirmChildTalk(childTalk(id, "Fine.")));
    }

    @Test
    void taking_oneself_out_by_a_correction_does_not_let_one_sign() {
        Long id = home.dana.does(() -> measures.record(
                AMeasure.in(home).by(home.danasPost, home.tomsPost).command()));
        home.dana.does(
                () -> measures.correct(correction(id, 1, AMeasure.in(home).by(home.tomsPost))));
        refused("measures.talk.own (CHR 35(3)(b))", () -> measures.signTalk(aTalk(id, 2, home.tomsPost)));
    }

    @Test
    void everyone_who_used_it_is_spoken_to() {
        Long id = AMeasure.in(home).by(home.tomsPost, home.leannesPost).recorded();
        refused("measures.talk.everyone (CHR 35(3)(b))", () -> measures.signTalk(aTalk(id, 1, home.tomsPost)));
        Long other = AMeasure.in(home).recorded();
        refused("measures.talk.notUser", () -> measures.signTalk(aTalk(other, 1, home.tomsPost, home.leannesPost)));
    }

    @Test
    void a_correction_that_names_another_user_opens_the_talk_again() {
        Long id = AMeasure.in(home).recorded();
        home.dana.doesAt(NOON, () -> measures.signTalk(aTalk(id, 1, home.tomsPost)));
        home.tom.doesAt(
                NOON, () -> measures.correct(correction(id, 1, AMeasure.in(home).described("In fewer words."))));
        assertThat(row(id).talkedAt()).isEqualTo(NOON);
        assertThat(row(id).signedVersion()).isFalse();
        home.tom.doesAt(
                NOON, () -> measures.correct(correction(id, 2, AMeasure.in(home).by(home.tomsPost, home.leannesPost))));
        assertThat(row(id).talkedAt()).isNull();
        home.dana.doesAt(NOON, () -> measures.signTalk(aTalk(id, 3, home.tomsPost, home.leannesPost)));
        assertThat(row(id).talkedAt()).isEqualTo(NOON);
    }

    @Test
    void a_correction_keeps_what_stood_there_and_needs_a_reason() {
        Long id = AMeasure.in(home).recorded();
        refused(
                "measures.correct.reason",
                () -> measures.correct(new CorrectMeasure(
                        UUID.randomUUID(), id, 1, " ", AMeasure.in(home).account())));
        home.dana.doesAt(
                NOON, () -> measures.correct(correction(id, 1, AMeasure.in(home).described("Other words."))));
        Measure measure = home.dana.doesAt(NOON, () -> records.find(id));
        assertThat(measure.versions()).extracting(MeasureVersion::number).containsExactly(2, 1);
        assertThat(measure.versions().get(1).description()).startsWith("Tom held");
        assertThatThrownBy(() -> home.tom.doesAt(NOON, () -> measures.correct(correction(id, 1, AMeasure.in(home)))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> home.leanne.doesAt(NOON, () -> measures.correct(correction(id, 2, AMeasure.in(home)))))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("measures.correct.notYours"))
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(Prohibited.class)
    void what_regulation_19_2_never_allows_is_refused_as_a_consequence(Prohibited never) {
        refused(
                "measures.record.prohibited (CHR 19(2))",
                () -> measures.record(
                        AMeasure.in(home).consequence().with(never).command()));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        Account account = AMeasure.in(home)
                .without("technique")
                .without("description")
                .by()
                .account();
        assertThatThrownBy(() -> home.tom.does(
                        () -> measures.record(new RecordMeasure(UUID.randomUUID(), home.id, null, account))))
                .hasMessageContaining("measures.record.child")
                .hasMessageContaining("measures.record.technique (CHR 35(3)(a))")
                .hasMessageContaining("measures.needed.description (CHR 35(3)(a))")
                .hasMessageContaining("measures.record.users (CHR 35(3)(a))");
    }

    @Test
    void who_did_not_live_or_work_here_that_day_is_refused() {
        Instant before = Instant.parse("2021-06-01T09:00:00Z");
        refused(
                "measures.record.notHere",
                () -> measures.record(AMeasure.in(home).at(before).command()));
        LivedInHome other = new LivedInHome();
        refused(
                "measures.record.notStaff",
                () -> measures.record(AMeasure.in(home).by(other.tomsPost).command()));
        refused(
                "measures.record.future",
                () -> measures.record(
                        AMeasure.in(home).at(House.MORNING.plusSeconds(60)).command()));
    }

    @Test
    void agency_staff_are_named_in_words() {
        Long id = home.tom.does(() -> measures.record(
                AMeasure.in(home).by().others("An agency worker held him.").command()));
        assertThat(row(id).users()).isEqualTo("An agency worker held him.");
        home.dana.doesAt(NOON, () -> measures.signTalk(aTalk(id, 1)));
        assertThat(row(id).talkedAt()).isEqualTo(NOON);
    }

    @Test
    void a_double_click_records_once() {
        RecordMeasure once = AMeasure.in(home).command();
        Long first = home.tom.does(() -> measures.record(once));
        assertThat(home.tom.does(() -> measures.record(once))).isEqualTo(first);
        assertThat(LivedInHome.text("select count(*) from measures.measure where home_id = " + home.id))
                .isEqualTo("1");
    }

    @Test
    void another_homes_measure_is_not_found_and_a_worker_signs_no_talk() {
        Long id = AMeasure.in(home).recorded();
        House.Someone stranger = home.house.someone(Role.REGISTERED_MANAGER, home.house.home());
        assertThatThrownBy(() -> stranger.does(() -> records.find(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.does(() -> measures.signTalk(aTalk(id, 1, home.tomsPost))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> home.leanne.does(() -> measures.signTalk(aTalk(id, 1, home.tomsPost))))
                .isInstanceOf(NotPermitted.class);
    }

    private boolean late(Long id, MeasureClock clock, Instant now) {
        return home
                .dana
                .does(() -> home.house.get(Duties.class).times(List.of("measures.measure"), List.of(id)))
                .stream()
                .anyMatch(time -> time.rule().equals(clock.rule()) && time.late(now));
    }

    // A list of later days still shows what waits.
    private List<MeasureRow> listedMonthsLater() {
        LocalDate later = LocalDate.of(2022, 3, 1);
        return home.dana.does(() -> records.list(home.id, null, later, later.plusMonths(1)));
    }

    private MeasureRow row(Long id) {
        return home.dana.doesAt(NOON, () -> records.find(id)).row();
    }

    private void refused(String words, Runnable work) {
        assertThatThrownBy(() -> home.dana.doesAt(House.MORNING, () -> {
                    work.run();
                    return null;
                }))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(words);
    }

    private SignTalk aTalk(Long id, Integer version, Long... staff) {
        return new SignTalk(UUID.randomUUID(), id, version, House.MORNING, List.of(staff), "We looked at it together.");
    }

    private ConfirmChildTalk childTalk(Long id, String words) {
        return new ConfirmChildTalk(UUID.randomUUID(), id, House.MORNING, words);
    }

    private CorrectMeasure correction(Long id, Integer version, AMeasure account) {
        return new CorrectMeasure(UUID.randomUUID(), id, version, "I had it wrong.", account.account());
    }

    private static String clocks(Long id) {
        return LivedInHome.text(
                "select string_agg(rule || ' ' || coalesce(to_char(done_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), "
                        + "'open'), ', ' order by rule) || ', ' || max(what) from measures.clock where record_id = "
                        + id);
    }
}
