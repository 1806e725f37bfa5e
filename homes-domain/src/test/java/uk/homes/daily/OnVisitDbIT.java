package uk.homes.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.access.VisitsUnderWay;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.House;

/** The independent person reads a home's log and handovers while the visit lasts, and no child by name. */
class OnVisitDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private static final AtomicLong VISITS = new AtomicLong(System.nanoTime());

    private final DailyHome home = new DailyHome();
    private final House.Someone visitor = home.house.someone(Role.INDEPENDENT_PERSON, home.id);
    private final OnVisit onVisit = home.house.get(OnVisit.class);
    private final VisitsUnderWay visits = home.house.get(VisitsUnderWay.class);
    private final long visit = VISITS.incrementAndGet();

    @Test
    void before_the_visit_and_after_it_the_log_is_closed_and_the_regulation_is_named() {
        refused();
        begin();
        assertThat(days()).isEmpty();
        visitor.runs(() -> visits.over(visit));
        refused();
        assertThat(LivingHere.text(
                        "select use_case || ' ' || outcome || ' ' || reason || ' ' || home_id from audit.event where"
                                + " person_id = " + visitor.id() + " order by id desc limit 1"))
                .isEqualTo("daily.OnVisit.handovers REFUSED daily.visit.notUnderWay CHR 44(2)(b) " + home.id);
    }

    @Test
    void a_visit_opens_its_own_home_to_its_own_visitor_only() {
        begin();
        House.Someone colleague = home.house.someone(Role.INDEPENDENT_PERSON, home.id);
        assertThatThrownBy(() -> colleague.does(() -> onVisit.days(home.id, TODAY, TODAY)))
                .isInstanceOf(RuleBroken.class);
        Long elsewhere = home.house.home();
        assertThatThrownBy(() -> visitor.does(() -> onVisit.days(elsewhere, TODAY, TODAY)))
                .isInstanceOf(NotFound.class);
        House.Someone formerVisitor = home.house.someone(Role.INDEPENDENT_PERSON, elsewhere);
        assertThatThrownBy(() -> formerVisitor.does(() -> onVisit.handovers(home.id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> home.tom.does(() -> onVisit.days(home.id, TODAY, TODAY)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void of_an_entry_about_a_child_the_visitor_sees_that_it_is_there_and_not_its_words() {
        Long entry = home.tomAdds("Kai told me something.");
        home.dana.does(() -> home.entries().comment(new CommentOnEntry(UUID.randomUUID(), entry, "Well noticed.")));
        begin();
        LoggedEntry seen = days().get(0);
        assertThat(seen.row().withheld()).isTrue();
        assertThat(seen.row().words()).isNull();
        assertThat(seen.row().about()).matches("[A-Z]{2}-[0-9]+");
        assertThat(seen.row().kind()).isEqualTo(EntryKind.DAILY_LIFE);
        assertThat(seen.row().authorName()).startsWith("Tom Askew");
        assertThat(seen.versions()).isEmpty();
        assertThat(seen.comments()).isEmpty();
    }

    @Test
    void with_both_consents_of_every_child_it_is_about_the_words_open() {
        Long alone = home.tomAdds("Kai and Amber cooked.");
        Long both = home.tom.does(() -> home.entries()
                .add(new AddEntry(
                        UUID.randomUUID(),
                        home.id,
                        List.of(home.kai, home.amber),
                        EntryKind.DAILY_LIFE,
                        null,
                        "Both cooked.",
                        null)));
        begin();
        LivingHere.consents(home.kai, home.dana.id(), "CHILD");
        assertThat(openOnes()).isEmpty();
        LivingHere.consents(home.kai, home.dana.id(), "PLACING_AUTHORITY");
        assertThat(openOnes()).containsExactly(alone);
        assertThat(days().get(1).row().words()).doesNotContain("Kai", "Amber").endsWith("cooked.");
        LivingHere.consents(home.amber, home.dana.id(), "CHILD");
        LivingHere.consents(home.amber, home.dana.id(), "PLACING_AUTHORITY");
        assertThat(openOnes()).containsExactly(both, alone);
    }

    @Test
    void a_child_whom_an_earlier_version_was_about_counts_too() {
        Long entry = home.tom.does(() -> home.entries()
                .add(new AddEntry(
                        UUID.randomUUID(), home.id, List.of(home.amber), EntryKind.HEALTH, null, "Ill.", null)));
        home.tom.does(() -> home.entries()
                .correct(new CorrectEntry(
                        UUID.randomUUID(),
                        entry,
                        1,
                        "It was Kai.",
                        List.of(home.kai),
                        EntryKind.HEALTH,
                        House.MORNING,
                        "Ill.",
                        null)));
        LivingHere.consents(home.kai, home.dana.id(), "CHILD");
        LivingHere.consents(home.kai, home.dana.id(), "PLACING_AUTHORITY");
        begin();
        assertThat(openOnes()).isEmpty();
    }

    @Test
    void the_homes_own_texts_are_read_with_codes_for_names() {
        home.tom.does(() -> home.entries()
                .add(new AddEntry(
                        UUID.randomUUID(),
                        home.id,
                        List.of(),
                        EntryKind.VISITOR,
                        null,
                        "The engineer met Kai in the hall.",
                        null)));
        home.tom.does(() -> home.house
                .get(Handovers.class)
                .write(new WriteHandover(UUID.randomUUID(), home.id, ShiftTime.EVENING, "Amber is at drama.")));
        begin();
        assertThat(days().get(0).row().words()).matches("The engineer met [A-Z]{2}-[0-9]+ in the hall\\.");
        assertThat(visitor.does(() -> onVisit.handovers(home.id)).get(0).words())
                .matches("[A-Z]{2}-[0-9]+ is at drama\\.");
    }

    @Test
    void a_handover_note_is_found_by_its_words_and_by_no_childs_name() {
        home.tom.does(() -> home.house
                .get(Handovers.class)
                .write(new WriteHandover(UUID.randomUUID(), home.id, ShiftTime.EVENING, "Amber is at drama.")));
        begin();
        assertThat(notes("drama")).singleElement().satisfies(note -> {
            assertThat(note.words()).matches("[A-Z]{2}-[0-9]+ is at drama\\.");
            assertThat(visitor.does(() -> onVisit.handoversUpTo(home.id, note.id())))
                    .containsExactly(note);
        });
        assertThat(notes("amber")).isEmpty();
        assertThat(notes("Amber drama")).isEmpty();
        assertThat(notes("drama -amber")).hasSize(1);
    }

    private List<HandoverRow> notes(String words) {
        return visitor.does(() -> onVisit.search(new LogSearch(home.id, null, null, null, null, null, words, 0)))
                .handovers();
    }

    @Test
    void a_search_does_not_betray_words_that_are_withheld() {
        home.tomAdds("He ran away at midnight.");
        begin();
        assertThat(search("midnight")).isEmpty();
        assertThat(search(null)).hasSize(1);
    }

    @Test
    void each_reading_is_kept_as_the_reading_of_a_childs_record_with_its_purpose() {
        begin();
        search(null);
        assertThat(LivingHere.text(
                        "select use_case || ' ' || outcome || ' ' || purpose || ' ' || subject from audit.event where"
                                + " person_id = " + visitor.id() + " order by id desc limit 1"))
                .isEqualTo("daily.OnVisit.search READ the visit under way daily.log/" + home.id);
    }

    @Test
    void the_log_costs_a_visitor_four_statements_however_long_it_is() {
        begin();
        for (int i = 0; i < 5; i++) {
            home.tomAdds("Entry " + i);
        }
        visitor.does(() -> {
            Statements.start();
            onVisit.days(home.id, TODAY, TODAY);
            assertThat(Statements.counted()).hasSize(4);
            Statements.stop();
            return null;
        });
    }

    private void begin() {
        visitor.runs(() -> visits.begun(visit, home.id));
    }

    private List<LoggedEntry> days() {
        return visitor.does(() -> onVisit.days(home.id, TODAY, TODAY)).entries();
    }

    private List<Long> openOnes() {
        return days().stream()
                .map(LoggedEntry::row)
                .filter(row -> !row.withheld())
                .map(EntryRow::id)
                .toList();
    }

    private List<LoggedEntry> search(String words) {
        return visitor.does(() -> onVisit.search(new LogSearch(home.id, null, null, null, null, null, words, 0)))
                .entries();
    }

    private void refused() {
        refusedWithRegulation(() -> onVisit.days(home.id, TODAY, TODAY));
        refusedWithRegulation(() -> onVisit.search(new LogSearch(home.id, null, null, null, null, null, "Kai", 0)));
        refusedWithRegulation(() -> onVisit.handoversUpTo(home.id, 1));
        refusedWithRegulation(() -> onVisit.handovers(home.id));
    }

    private void refusedWithRegulation(java.util.function.Supplier<?> reading) {
        assertThatThrownBy(() -> visitor.does(reading))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.refusals())
                        .extracting("key", "regulation")
                        .containsExactly(Assertions.tuple("daily.visit.notUnderWay", "CHR 44(2)(b)")));
    }
}
