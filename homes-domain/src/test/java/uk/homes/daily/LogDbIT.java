package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.House;

class LogDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    private final DailyHome home = new DailyHome();

    @Test
    void today_shows_what_was_signed_since_the_last_shift_and_what_waits_for_the_manager() {
        Instant yesterdayTea = Instant.parse("2021-11-22T17:00:00Z");
        Long old = at(yesterdayTea, home.anEntry("Alarm engineer here."));
        Long waiting = at(yesterdayTea, home.anEntry(EntryKind.INCIDENT, null, "A window broke."));
        Long night = at(Instant.parse("2021-11-22T22:00:00Z"), home.anEntry("Asleep."));
        Long lateOne = at(House.MORNING, home.anEntry(EntryKind.SCHOOL, yesterdayTea, "School rang."));
        TodaysLog today = home.dana.does(() -> home.log().today(home.id));
        assertThat(today.recent()).extracting(EntryRow::id).containsExactly(night, lateOne);
        assertThat(today.awaiting()).extracting(EntryRow::id).containsExactly(waiting);
        assertThat(today.recent()).extracting(EntryRow::id).doesNotContain(old);
    }

    @Test
    void the_glance_at_today_is_kept_as_a_reading_and_brings_the_newest_handover() {
        Long note = home.leanne.does(() -> home.house
                .get(Handovers.class)
                .write(new WriteHandover(UUID.randomUUID(), home.id, ShiftTime.MORNING, "Keys counted.")));
        home.dana.runs(() -> home.house.get(Handovers.class).read(note));
        TodaysLog today = home.dana.does(() -> home.log().today(home.id));
        assertThat(today.recent()).isEmpty();
        assertThat(today.handover())
                .isEqualTo(home.dana
                        .does(() -> home.house.get(Handovers.class).latest(home.id))
                        .get(0));
        assertThat(LivingHere.text(
                        "select use_case || ' ' || outcome || ' ' || purpose || ' ' || home_id from audit.event where"
                                + " person_id = " + home.dana.id() + " order by id desc limit 1"))
                .isEqualTo("daily.Log.today READ the glance at the day " + home.id);
    }

    @Test
    void words_are_found_in_the_text_the_own_words_earlier_versions_and_comments() {
        Long text = home.tomAdds("Kai packed his kit for football.");
        Long own = home.tom.does(() -> home.entries()
                .add(new AddEntry(
                        UUID.randomUUID(),
                        home.id,
                        List.of(home.amber),
                        EntryKind.KEY_WORK,
                        null,
                        "We talked.",
                        "I want to be a referee")));
        Long corrected = home.tomAdds("The trial is on Thursday.");
        home.tom.does(() -> home.entries().correct(home.aCorrection(corrected, 1, "The trial is on Wednesday.")));
        Long commented = home.tomAdds("Quiet evening.");
        home.dana.does(() ->
                home.entries().comment(new CommentOnEntry(UUID.randomUUID(), commented, "Write medication sooner")));

        assertThat(found("football")).containsExactly(text);
        assertThat(found("referees")).containsExactly(own);
        assertThat(found("thursday")).containsExactly(corrected);
        assertThat(found("wednesday trial")).containsExactly(corrected);
        assertThat(found("medications")).containsExactly(commented);
        assertThat(found("\"quiet evening\" or kit")).containsExactly(commented, text);
        assertThat(found("kit -football")).isEmpty();
    }

    @Test
    void whatever_people_type_into_the_search_is_understood_or_finds_nothing() {
        home.tomAdds("Kai slept well.");
        for (String typed : List.of("' or 1=1 --", "\"", "(((", "&|!:*", "-", "%", "\\")) {
            assertThat(found(typed)).isEmpty();
        }
    }

    @Test
    void a_search_beyond_two_hundred_characters_or_with_strange_ones_is_refused_in_words() {
        for (String typed : List.of("a".repeat(201), "a\u0000b")) {
            assertThatThrownBy(() -> found(typed)).isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    void filters_narrow_the_log() {
        Long kais = home.tomAdds(EntryKind.SCHOOL);
        Long ambers = home.leanne.does(() -> home.entries()
                .add(new AddEntry(
                        UUID.randomUUID(), home.id, List.of(home.amber), EntryKind.HEALTH, null, "Dentist.", null)));
        Long homes = at(
                Instant.parse("2021-11-20T12:00:00Z"),
                new AddEntry(UUID.randomUUID(), home.id, List.of(), EntryKind.MONEY, null, "Petty cash £46.20.", null));
        assertThat(ids(search(home.amber, null, null, null, null))).containsExactly(ambers);
        assertThat(ids(search(null, EntryKind.SCHOOL, null, null, null))).containsExactly(kais);
        assertThat(ids(search(null, null, home.leanne.id(), null, null))).containsExactly(ambers);
        assertThat(ids(search(null, null, null, TODAY, null))).containsExactly(ambers, kais);
        assertThat(ids(search(null, null, null, null, TODAY.minusDays(1)))).containsExactly(homes);
    }

    @Test
    void a_day_runs_from_midnight_to_midnight_in_london() {
        Instant summerNight = Instant.parse("2021-08-10T23:30:00Z");
        Long after = home.tom.doesAt(summerNight, () -> home.entries().add(home.anEntry("Half past midnight.")));
        assertThat(ids(days(LocalDate.of(2021, 8, 11), LocalDate.of(2021, 8, 11))))
                .containsExactly(after);
        assertThat(ids(days(LocalDate.of(2021, 8, 10), LocalDate.of(2021, 8, 10))))
                .isEmpty();
    }

    @Test
    void fifty_entries_make_a_page_and_the_next_page_goes_on() {
        for (int i = 0; i < 53; i++) {
            home.tomAdds("Entry " + i);
        }
        LogEntries first = home.tom.does(() -> home.log().search(LogSearch.days(home.id, null, null)));
        LogEntries second =
                home.tom.does(() -> home.log().search(new LogSearch(home.id, null, null, null, null, null, null, 1)));
        assertThat(first.entries()).hasSize(50);
        assertThat(first.more()).isTrue();
        assertThat(second.entries()).hasSize(3);
        assertThat(second.more()).isFalse();
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    }

    @Test
    void the_log_costs_the_same_statements_with_one_entry_and_with_many() {
        Long one = home.tomAdds("First.");
        home.tom.does(() -> home.entries().correct(home.aCorrection(one, 1, "First, corrected.")));
        List<Integer> few = costs();
        for (int i = 0; i < 40; i++) {
            Long id = home.tomAdds(EntryKind.INCIDENT);
            home.dana.does(() -> home.entries().comment(new CommentOnEntry(UUID.randomUUID(), id, "Read.")));
        }
        assertThat(costs()).isEqualTo(few).containsExactly(2, 3, 3, 3);
    }

    @Test
    void more_than_a_month_is_not_read_in_one_go() {
        assertThatThrownBy(() -> days(TODAY.minusDays(31), TODAY)).isInstanceOf(RuleBroken.class);
        assertThat(days(TODAY.minusDays(30), TODAY).entries()).isEmpty();
    }

    @Test
    void reading_the_log_is_kept_with_the_child_and_the_purpose() {
        search(home.kai, null, null, null, null);
        assertThat(LivingHere.text(
                        "select use_case || ' ' || outcome || ' ' || child_id || ' ' || purpose from audit.event "
                                + "where person_id = " + home.tom.id() + " order by id desc limit 1"))
                .isEqualTo("daily.Log.search READ " + home.kai + " reading the log");
    }

    @Test
    void another_homes_log_is_empty_and_its_entries_are_not_found() {
        Long id = home.tomAdds("Ours.");
        House.Someone stranger = home.house.someone(Role.RESIDENTIAL_WORKER, home.house.home());
        assertThat(stranger.does(() -> home.log().days(home.id, TODAY, TODAY)).entries())
                .isEmpty();
        assertThatThrownBy(() -> stranger.runs(() -> home.log().entry(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> home.house.someone(Role.ADMINISTRATOR, home.id).runs(() -> home.log()
                        .entry(id)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> home.house.someone(Role.PANEL_MEMBER, home.id).runs(() -> home.log()
                        .today(home.id)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_authors_are_named_once_each() {
        home.tomAdds("One.");
        home.tomAdds("Two.");
        home.dana.does(() -> home.entries().add(home.anEntry("Three.")));
        assertThat(home.tom.does(() -> home.log().authors(home.id)))
                .extracting(AuthorRow::name)
                .containsExactly("Dana Whitlock", "Tom Askew");
    }

    private List<Integer> costs() {
        return List.of(
                cost(() -> home.log().today(home.id)),
                cost(() -> home.log().search(new LogSearch(home.id, null, null, null, null, null, "happened", 0))),
                cost(() -> home.log().days(home.id, TODAY, TODAY)),
                cost(() -> home.log()
                        .entry(Long.parseLong(
                                LivingHere.text("select max(id) from daily.entry where home_id = " + home.id)))));
    }

    private int cost(Runnable read) {
        return home.dana.does(() -> {
            Statements.start();
            try {
                read.run();
                return Statements.counted().size();
            } finally {
                Statements.stop();
            }
        });
    }

    private List<Long> found(String words) {
        return ids(
                home.tom.does(() -> home.log().search(new LogSearch(home.id, null, null, null, null, null, words, 0))));
    }

    private LogEntries search(Long child, EntryKind kind, Long author, LocalDate from, LocalDate to) {
        return home.tom.does(() -> home.log().search(new LogSearch(home.id, child, kind, author, from, to, null, 0)));
    }

    private LogEntries days(LocalDate from, LocalDate to) {
        return home.tom.does(() -> home.log().days(home.id, from, to));
    }

    private Long at(Instant at, AddEntry entry) {
        return home.tom.doesAt(at, () -> home.entries().add(entry));
    }

    private static List<Long> ids(LogEntries page) {
        return page.entries().stream().map(entry -> entry.row().id()).toList();
    }
}
