package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;

class ChronologyDbIT {

    private static final LocalDate FROM = LocalDate.of(2021, 11, 1);
    private static final LocalDate TO = LocalDate.of(2021, 11, 23);

    private final DailyHome home = new DailyHome();
    private final House.Someone visitor = home.house.someone(Role.INDEPENDENT_PERSON, home.id);

    @Test
    void it_tells_what_is_written_about_one_child_oldest_first() {
        Long second = home.tomAdds("Second.");
        Long first = home.tom.does(
                () -> home.entries().add(home.anEntry(EntryKind.SCHOOL, House.MORNING.minusSeconds(3600), "First.")));
        about(List.of(home.amber), "Amber’s.");
        assertThat(read(home.dana)).containsExactly(first, second);
    }

    @Test
    void it_stays_within_the_homes_of_the_reader() {
        home.tomAdds("Ours.");
        House.Someone elsewhere = home.house.someone(Role.REGISTERED_MANAGER, home.house.home());
        assertThat(read(elsewhere)).isEmpty();
    }

    @Test
    void a_reader_says_what_for_and_it_is_kept() {
        read(home.dana);
        assertThat(LivingHere.text(
                        "select use_case || ' ' || outcome || ' ' || child_id || ' ' || purpose from audit.event "
                                + "where person_id = " + home.dana.id() + " order by id desc limit 1"))
                .isEqualTo("daily.Chronology.of READ " + home.kai + " preparing a review");
        assertThatThrownBy(() ->
                        home.dana.runs(() -> home.house.get(Chronology.class).of(home.kai, " ", FROM, TO)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("daily.child.purpose"))
                        .isTrue());
    }

    @Test
    void the_independent_person_reads_nothing_without_both_consents_and_is_told_which_regulation_says_so() {
        home.tomAdds("Private.");
        refusedWithRegulation();
        LivingHere.consents(home.kai, home.dana.id(), "CHILD");
        refusedWithRegulation();
        assertThat(LivingHere.text(
                        "select outcome || ' ' || reason || ' ' || child_id from audit.event where person_id = "
                                + visitor.id() + " order by id desc limit 1"))
                .isEqualTo("REFUSED daily.child.consent CHR 44(2)(b) " + home.kai);
    }

    @Test
    void with_both_consents_the_independent_person_reads_by_code_and_only_what_is_about_this_child_alone() {
        Long alone = home.tomAdds("Kai alone.");
        about(List.of(home.kai, home.amber), "Kai and Amber.");
        LivingHere.consents(home.kai, home.dana.id(), "CHILD");
        LivingHere.consents(home.kai, home.dana.id(), "PLACING_AUTHORITY");
        List<LoggedEntry> entries = visitor.does(
                        () -> home.house.get(Chronology.class).of(home.kai, "the November visit", FROM, TO))
                .entries();
        assertThat(entries).extracting(entry -> entry.row().id()).containsExactly(alone);
        assertThat(entries.get(0).row().about()).matches("[A-Z]{2}-[0-9]+");
        assertThat(entries.get(0).versions())
                .allMatch(version -> version.about().matches("[A-Z]{2}-[0-9]+"));
    }

    @Test
    void who_sees_no_child_reads_no_chronology() {
        for (Role role : List.of(Role.PANEL_MEMBER, Role.ADMINISTRATOR, Role.COMMISSIONER)) {
            assertThatThrownBy(() -> read(home.house.someone(role, home.id))).isInstanceOf(NotPermitted.class);
        }
    }

    private void refusedWithRegulation() {
        assertThatThrownBy(() -> read(visitor))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.refusals())
                        .extracting("key", "regulation")
                        .containsExactly(Assertions.tuple("daily.child.consent", "CHR 44(2)(b)")));
    }

    private void about(List<Long> children, String words) {
        home.tom.does(() -> home.entries()
                .add(new AddEntry(UUID.randomUUID(), home.id, children, EntryKind.DAILY_LIFE, null, words, null)));
    }

    private List<Long> read(House.Someone who) {
        return who
                .does(() -> home.house.get(Chronology.class).of(home.kai, "preparing a review", FROM, TO))
                .entries()
                .stream()
                .map(entry -> entry.row().id())
                .toList();
    }
}
