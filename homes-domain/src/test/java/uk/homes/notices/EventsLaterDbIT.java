package uk.homes.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

/** What was not known, or was wrong, when a serious event was prepared: somebody else is relevant, or it is withdrawn. */
class EventsLaterDbIT {

    private static final Instant NOON = House.MORNING.plus(Duration.ofHours(3));

    private final LivedInHome home = new LivedInHome();
    private final Notices notices = home.house.get(Notices.class);
    private final Events events = home.house.get(Events.class);

    @Test
    void somebody_relevant_who_emerges_while_others_are_still_told_joins_them() {
        Long id = prepared(Limb.EXPLOITATION);
        refused("notices.relevant.judge (CHR 40)", () -> events.addRelevant(relevant(id, "The school")));
        judge(id, true, "Nobody else is known yet.");
        tell(id);
        Long second = prepared(Limb.EXPLOITATION);
        judge(second, true, "Nobody else is known yet.");
        home.dana.does(() -> events.addRelevant(relevant(second, "The school")));
        refused("notices.relevant.already", () -> events.addRelevant(relevant(second, "The school")));
        assertThat(row(second).left()).isEqualTo(2);
        tell(second);
        assertThat(row(second).status()).isEqualTo(NoticeStatus.TELLING);
        tell(second);
        assertThat(row(second).status()).isEqualTo(NoticeStatus.DONE);
    }

    @Test
    void somebody_relevant_who_emerges_when_all_were_told_has_a_clock_of_their_own() {
        Long id = prepared(Limb.EXPLOITATION);
        judge(id, true, "Nobody else is known yet.");
        tell(id);
        assertThat(row(id).status()).isEqualTo(NoticeStatus.DONE);
        home.dana.doesAt(NOON, () -> events.addRelevant(relevant(id, "The school")));
        assertThat(row(id).status()).isEqualTo(NoticeStatus.TELLING);
        assertThat(clock("CHR40_NOTICE", 1)).isEqualTo("2021-11-23 08:30 2021-11-23 08:55");
        assertThat(clock("CHR40_NOTICE", 2)).isEqualTo("2021-11-23 12:00 open");
        ToldRow school = home.dana.doesAt(NOON, () -> notices.find(id)).told().get(1);
        home.dana.doesAt(
                NOON.plusSeconds(600),
                () -> notices.tell(new Tell(UUID.randomUUID(), school.id(), NOON, How.TELEPHONE, null, null)));
        assertThat(row(id).status()).isEqualTo(NoticeStatus.DONE);
        assertThat(clock("CHR40_NOTICE", 1)).endsWith("08:55");
        assertThat(clock("CHR40_NOTICE", 2)).isEqualTo("2021-11-23 12:00 2021-11-23 12:00");
    }

    @Test
    void somebody_relevant_during_an_enquiry_is_told_of_it_and_then_of_its_end() {
        Long id = prepared(Limb.ENQUIRY);
        judge(id, true, "Nobody else is known yet.");
        tell(id);
        home.dana.doesAt(NOON, () -> events.addRelevant(relevant(id, "The school")));
        refused("notices.conclude.first (CHR 40(4)(d))", () -> events.conclude(conclusion(id, "No further action.")));
        tell(id);
        assertThat(row(id).status()).isEqualTo(NoticeStatus.WATCHED);
        home.dana.doesAt(NOON, () -> events.conclude(conclusion(id, "No further action.")));
        assertThat(row(id).left()).isEqualTo(2);
        tell(id);
        tell(id);
        assertThat(row(id).status()).isEqualTo(NoticeStatus.DONE);
        home.dana.doesAt(NOON, () -> events.addRelevant(relevant(id, "The hospital")));
        assertThat(row(id).status()).isEqualTo(NoticeStatus.FOLLOW_UP);
    }

    @Test
    void an_event_prepared_by_mistake_is_withdrawn_with_the_reason_while_nobody_was_told() {
        Long id = prepared(Limb.DEATH);
        refused("notices.withdraw.why", () -> notices.withdraw(id, 1, " "));
        assertThatThrownBy(() -> home.tom.runs(() -> notices.withdraw(id, 1, "The wrong child.")))
                .isInstanceOf(NotPermitted.class);
        home.dana.runs(() -> notices.withdraw(id, 1, "The wrong child."));
        Notice notice = home.dana.does(() -> notices.find(id));
        assertThat(notice.row().status()).isEqualTo(NoticeStatus.NOT_NEEDED);
        assertThat(notice.row().withdrawn()).isTrue();
        assertThat(notice.steps()).last().extracting(StepRow::words).isEqualTo("The wrong child.");
        assertThat(clock("CHR40_NOTICE")).isEqualTo("2021-11-23 08:30 2021-11-23 09:00");
        refused(
                "notices.tell.over",
                () -> notices.tell(told(notice.told().get(0).id())));
        Long sent = prepared(Limb.DEATH);
        tell(sent);
        int version = row(sent).version();
        refused("notices.withdraw.told", () -> notices.withdraw(sent, version, "The wrong child."));
    }

    private Long prepared(Limb limb) {
        return home.tom.does(() -> events.prepare(new PrepareEvent(
                UUID.randomUUID(),
                home.id,
                home.kai,
                Set.of(limb),
                House.MORNING.minus(Duration.ofHours(1)),
                House.MORNING.minus(Duration.ofMinutes(30)),
                "Kai told Tom about a man who waits for him.",
                "Tom stayed with him and rang the duty team.")));
    }

    private NoticeRow row(Long id) {
        return home.dana.does(() -> notices.find(id)).row();
    }

    private void judge(Long id, boolean tell, String why) {
        int version = row(id).version();
        home.dana.runs(() -> events.judge(new JudgeEvent(id, version, tell, why, List.of())));
    }

    private void tell(Long id) {
        ToldRow next = home.dana.does(() -> notices.find(id)).told().stream()
                .filter(ToldRow::open)
                .findFirst()
                .orElseThrow();
        home.dana.does(() -> notices.tell(told(next.id())));
    }

    private static Tell told(long whom) {
        return new Tell(
                UUID.randomUUID(), whom, House.MORNING.minus(Duration.ofMinutes(5)), How.ONLINE_FORM, null, null);
    }

    private AddRelevant relevant(Long id, String who) {
        return new AddRelevant(UUID.randomUUID(), id, version(id), who, "He is there all day.");
    }

    private ConcludeEnquiry conclusion(Long id, String outcome) {
        Instant at = House.MORNING.minus(Duration.ofMinutes(2));
        return new ConcludeEnquiry(UUID.randomUUID(), id, version(id), at, outcome);
    }

    private static Integer version(Long id) {
        return Integer.valueOf(LivedInHome.text("select version from notices.notice where id = " + id));
    }

    private void refused(String words, Runnable work) {
        assertThatThrownBy(() -> home.dana.runs(work))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(words);
    }

    private String clock(String rule) {
        return clock(rule, 1);
    }

    private String clock(String rule, int which) {
        return LivedInHome.text("select to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' ' || "
                + "coalesce(to_char(done_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), 'open') from notices.clock "
                + "where rule = '" + rule + "' and home_id = " + home.id
                + " order by record_id, starts_at limit 1 offset "
                + (which - 1));
    }
}
