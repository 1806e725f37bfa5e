package uk.homes.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.WantedDuties;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

class EventsDbIT {

    private static final Instant NOON = House.MORNING.plus(Duration.ofHours(3));

    private final LivedInHome home = new LivedInHome();
    private final Notices notices = home.house.get(Notices.class);
    private final Events events = home.house.get(Events.class);

    @Test
    void a_worker_prepares_what_only_somebody_in_charge_records_as_sent() {
        Long id = prepared(Limb.EXPLOITATION);
        Notice notice = home.tom.does(() -> notices.find(id));
        assertThat(notice.row().status()).isEqualTo(NoticeStatus.PREPARED);
        assertThat(notice.told()).extracting(ToldRow::recipient).containsExactly(Recipient.OFSTED);
        assertThat(notice.row().urn()).isNotBlank();
        assertThatThrownBy(() -> home.tom.does(
                        () -> notices.tell(told(notice.told().get(0).id(), null))))
                .isInstanceOf(NotPermitted.class);
        assertThat(clock("CHR40_NOTICE")).isEqualTo("2021-11-23 08:30 open");
    }

    @Test
    void an_event_is_told_when_it_is_judged_and_the_last_has_been_told() {
        Long id = prepared(Limb.EXPLOITATION);
        tell(id, "OF-1");
        assertThat(row(id).status()).isEqualTo(NoticeStatus.TELLING);
        judge(id, true, null, new RelevantPerson("Kai’s social worker", "She plans his care."));
        assertThat(row(id).left()).isEqualTo(1);
        assertThat(clock("CHR40_NOTICE")).endsWith("open");
        tell(id, null);
        assertThat(row(id).status()).isEqualTo(NoticeStatus.DONE);
        assertThat(clock("CHR40_NOTICE")).isEqualTo("2021-11-23 08:30 2021-11-23 08:55");
        assertThat(home.dana.doesAt(NOON, () -> notices.find(id)).steps())
                .extracting(StepRow::to)
                .containsExactly(NoticeStatus.PREPARED, NoticeStatus.TELLING, NoticeStatus.DONE);
    }

    @Test
    void an_enquiry_is_followed_to_its_conclusion_and_told_a_second_time() {
        Long id = prepared(Limb.ENQUIRY);
        judge(id, true, "Nobody besides the placing authority, which asked for it.");
        refused("notices.conclude.first (CHR 40(4)(d))", () -> events.conclude(conclusion(id, "No further action.")));
        tell(id, "OF-2021-77");
        assertThat(row(id).status()).isEqualTo(NoticeStatus.WATCHED);
        home.dana.doesAt(NOON, () -> events.conclude(conclusion(id, "No further action.")));
        Notice notice = home.dana.doesAt(NOON, () -> notices.find(id));
        assertThat(notice.row().status()).isEqualTo(NoticeStatus.FOLLOW_UP);
        assertThat(notice.firstReference()).isEqualTo("OF-2021-77");
        assertThat(clock("CHR40_CONCLUSION")).isEqualTo("2021-11-23 08:58 open");
        tell(id, "OF-2021-78");
        assertThat(row(id).status()).isEqualTo(NoticeStatus.DONE);
        assertThat(clock("CHR40_CONCLUSION")).isEqualTo("2021-11-23 08:58 2021-11-23 08:59");
    }

    @Test
    void an_incident_that_is_not_considered_serious_is_closed_with_the_reason() {
        Long id = prepared(Limb.POLICE);
        refused("notices.judge.why (CHR 40)", () -> events.judge(new JudgeEvent(id, 1, false, " ", List.of())));
        judge(id, false, "The police returned a lost bicycle.");
        assertThat(row(id).status()).isEqualTo(NoticeStatus.NOT_NEEDED);
        assertThat(clock("CHR40_NOTICE")).isEqualTo("2021-11-23 08:30 2021-11-23 09:00");
        Long enquiry = prepared(Limb.ENQUIRY);
        refused(
                "notices.judge.mustTell (CHR 40(4)(d))",
                () -> events.judge(new JudgeEvent(enquiry, 1, false, "It will come to nothing.", List.of())));
    }

    @Test
    void relevant_persons_are_a_recorded_judgement() {
        Long id = prepared(Limb.EXPLOITATION);
        refused("notices.judge.nobody (CHR 40)", () -> events.judge(new JudgeEvent(id, 1, true, null, List.of())));
        refused(
                "notices.judge.whyRelevant",
                () -> events.judge(new JudgeEvent(id, 1, true, null, List.of(new RelevantPerson("The school", " ")))));
        judge(id, true, null, new RelevantPerson("The school", "He is there all day."));
        EventFacts event = row(id).event();
        assertThat(event.judgedBy()).isEqualTo("Dana Whitlock");
        assertThat(event.judgedAt()).isEqualTo(House.MORNING);
        assertThatThrownBy(() -> home.dana.does(() -> {
                    events.judge(new JudgeEvent(id, 1, true, "Again.", List.of()));
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void facts_that_come_later_are_a_further_wording_and_each_recipient_keeps_theirs() {
        Long id = prepared(Limb.DEATH);
        List<ToldRow> whom = home.dana.does(() -> notices.find(id)).told();
        assertThat(whom)
                .extracting(ToldRow::recipient)
                .containsExactly(
                        Recipient.OFSTED, Recipient.PLACING_AUTHORITY, Recipient.SECRETARY_OF_STATE, Recipient.ICB);
        home.dana.does(() -> notices.tell(told(whom.get(0).id(), "OF-9")));
        int version = row(id).version();
        home.tom.does(() -> notices.reword(new Reword(UUID.randomUUID(), id, version, "More is known.", "The same.")));
        home.dana.does(() -> notices.tell(told(whom.get(1).id(), null)));
        Notice notice = home.dana.does(() -> notices.find(id));
        assertThat(notice.stands().matter()).isEqualTo("More is known.");
        assertThat(notice.told()).extracting(ToldRow::wording).containsExactly(1, 2, null, null);
    }

    @Test
    void an_event_about_a_child_needs_the_child_and_one_who_lived_here() {
        refused("notices.event.child", () -> events.prepare(event(null, Limb.EXPLOITATION)));
        Long stranger = new LivedInHome().kai;
        refused("notices.event.notHere", () -> events.prepare(event(stranger, Limb.EXPLOITATION)));
        Long aboutWorker = home.tom.does(() -> events.prepare(event(null, Limb.WORKER_REFERRED)));
        assertThat(home.tom.does(() -> notices.find(aboutWorker)).told()).hasSize(2);
    }

    @Test
    void the_independent_person_reads_codes_and_another_home_nothing() {
        Long id = prepared(Limb.EXPLOITATION);
        Notice notice = home.house.someone(Role.INDEPENDENT_PERSON, home.id).does(() -> notices.find(id));
        assertThat(notice.row().child()).isEqualTo(notice.row().code());
        assertThat(notice.stands().matter())
                .doesNotContain("Kai")
                .contains(notice.row().code());
        House.Someone stranger = home.house.someone(Role.REGISTERED_MANAGER, home.house.home());
        assertThatThrownBy(() -> stranger.does(() -> notices.find(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.does(
                        () -> notices.tell(told(notice.told().get(0).id(), null))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_clock_of_a_serious_event_shows_to_those_who_tell_the_others_and_not_to_who_may_be_accused() {
        prepared(Limb.ALLEGATION);
        assertThat(due(home.dana)).contains("CHR40_NOTICE");
        assertThat(due(home.leanne)).doesNotContain("CHR40_NOTICE");
    }

    private List<String> due(House.Someone who) {
        Duties duties = home.house.get(Duties.class);
        return who.does(() -> duties.list(WantedDuties.of(home.id, false, null))).stream()
                .map(Duty::rule)
                .toList();
    }

    @Test
    void what_is_said_against_a_colleague_is_not_read_by_everybody() {
        Long id = prepared(Limb.ALLEGATION);
        House.Someone visitor = home.house.someone(Role.INDEPENDENT_PERSON, home.id);
        for (House.Someone other : List.of(home.leanne, visitor)) {
            assertThatThrownBy(() -> other.does(() -> notices.find(id))).isInstanceOf(NotFound.class);
            assertThat(other.does(() -> notices.list(home.id))).isEmpty();
        }
        House.Someone head = home.house.someone(Role.HEAD_OF_SERVICE, home.id);
        for (House.Someone one : List.of(home.tom, home.dana, head)) {
            assertThat(one.does(() -> notices.find(id)).row().id()).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update notices.told set reference = 'x'",
                "delete from notices.told",
                "delete from notices.to_tell",
                "update notices.wording set matter = 'x'",
                "delete from notices.step",
                "delete from notices.notice",
                "update notices.notice set home_id = 1"
            })
    void the_application_can_change_nothing_that_was_written_or_told(String sql) {
        assertThatThrownBy(() -> LivedInHome.app(sql)).hasMessageContaining("permission denied");
    }

    private PrepareEvent event(Long child, Limb... limbs) {
        return new PrepareEvent(
                UUID.randomUUID(),
                home.id,
                child,
                Set.of(limbs),
                House.MORNING.minus(Duration.ofHours(1)),
                House.MORNING.minus(Duration.ofMinutes(30)),
                "Kai told Tom about a man who waits for him.",
                "Tom stayed with him and rang the duty team.");
    }

    private Long prepared(Limb limb) {
        return home.tom.does(() -> events.prepare(event(home.kai, limb)));
    }

    private NoticeRow row(Long id) {
        return home.dana.does(() -> notices.find(id)).row();
    }

    private void judge(Long id, boolean tell, String why, RelevantPerson... relevant) {
        int version = row(id).version();
        home.dana.runs(() -> events.judge(new JudgeEvent(id, version, tell, why, List.of(relevant))));
    }

    private void tell(Long id, String reference) {
        ToldRow next = home.dana.does(() -> notices.find(id)).told().stream()
                .filter(ToldRow::open)
                .findFirst()
                .orElseThrow();
        home.dana.does(() -> notices.tell(told(next.id(), reference)));
    }

    // A conclusion is told a minute before the hour, a first notice five minutes before.
    private static Tell told(long whom, String reference) {
        int before = "OF-2021-78".equals(reference) ? 1 : 5;
        return new Tell(
                UUID.randomUUID(),
                whom,
                House.MORNING.minus(Duration.ofMinutes(before)),
                How.ONLINE_FORM,
                reference,
                null);
    }

    private ConcludeEnquiry conclusion(Long id, String outcome) {
        Integer version = Integer.valueOf(LivedInHome.text("select version from notices.notice where id = " + id));
        return new ConcludeEnquiry(UUID.randomUUID(), id, version, House.MORNING.minus(Duration.ofMinutes(2)), outcome);
    }

    private void refused(String words, Runnable work) {
        assertThatThrownBy(() -> home.dana.runs(work))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(words);
    }

    private String clock(String rule) {
        return LivedInHome.text("select to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' ' || "
                + "coalesce(to_char(done_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), 'open') from notices.clock "
                + "where rule = '" + rule + "' and home_id = " + home.id + " order by record_id limit 1");
    }
}
