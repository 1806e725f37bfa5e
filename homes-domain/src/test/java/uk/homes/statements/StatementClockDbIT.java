package uk.homes.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.shared.NotFound;
import uk.homes.statements.Acknowledgements.Acknowledge;
import uk.homes.statements.StatementCopies.SendCopy;
import uk.homes.testing.Sql;

/** Copies to Ofsted, the guide explained child by child, and the clocks that both run by. */
class StatementClockDbIT {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2021, 10, 1);

    private final AStatement a = new AStatement();

    @Test
    void the_copy_of_a_revised_statement_runs_from_the_day_it_was_approved_or_took_effect() {
        Long first = a.published(Document.PURPOSE, MARCH);
        assertThat(clock("CHR16_COPY", first)).isNull();
        Long second = a.written(Document.PURPOSE, OCTOBER);
        a.publish(second, OCTOBER, OCTOBER.plusDays(10));
        assertThat(clock("CHR16_COPY", second)).isEqualTo("2021-10-01 open");
        Long third = a.written(Document.PURPOSE, OCTOBER.plusDays(20));
        a.publish(third, OCTOBER.plusDays(20), OCTOBER.plusDays(12));
        assertThat(clock("CHR16_COPY", third)).isEqualTo("2021-10-13 open");
    }

    @Test
    void recording_the_copy_ends_the_clock_on_the_day_it_was_sent() {
        a.published(Document.PURPOSE, MARCH);
        Long id = a.published(Document.PURPOSE, OCTOBER);
        SendCopy copy = new SendCopy(UUID.randomUUID(), id, SentBy.EMAIL, OCTOBER.plusDays(27));
        a.deputy.does(() -> a.copies().sent(copy));
        a.deputy.does(() -> a.copies().sent(copy));
        assertThat(clock("CHR16_COPY", id)).isEqualTo("2021-10-01 2021-10-28");
        assertThat(a.worker.does(() -> a.copies().of(id))).singleElement().satisfies(row -> {
            assertThat(row.how()).isEqualTo(SentBy.EMAIL);
            assertThat(row.sentBy()).startsWith("deputy manager");
        });
        assertThat(a.worker.does(() -> a.versions().find(id)).sentOn()).isEqualTo(OCTOBER.plusDays(27));
        assertThatThrownBy(() -> Sql.asOwner("delete from statements.copy_sent where version_id = " + id))
                .hasStackTraceContaining("never changes");
    }

    @Test
    void a_copy_goes_neither_before_it_was_approved_nor_tomorrow_nor_of_a_draft() {
        Long id = a.published(Document.PURPOSE, OCTOBER);
        assertThatThrownBy(() -> a.manager.does(
                        () -> a.copies().sent(new SendCopy(UUID.randomUUID(), id, SentBy.POST, OCTOBER.minusDays(1)))))
                .hasMessageContaining("statements.copy.beforeApproved");
        assertThatThrownBy(() -> a.manager.does(() -> a.copies()
                        .sent(new SendCopy(UUID.randomUUID(), id, SentBy.POST, AStatement.TODAY.plusDays(1)))))
                .hasMessageContaining("statements.copy.future");
        Long draft = a.written(Document.PURPOSE, OCTOBER);
        assertThatThrownBy(() -> a.manager.does(
                        () -> a.copies().sent(new SendCopy(UUID.randomUUID(), draft, SentBy.POST, AStatement.TODAY))))
                .hasMessageContaining("statements.version.notPublished");
    }

    @Test
    void the_guide_waits_for_each_child_until_it_is_explained() {
        Long there = a.registered.child("Ayla", 1, LocalDate.of(2021, 1, 4));
        Long guide = a.published(Document.GUIDE, MARCH);
        Long later = a.registered.child("Ben", 2, OCTOBER);
        assertThat(child(guide, there)).isEqualTo("2021-03-01 open");
        assertThat(child(guide, later)).isEqualTo("2021-10-01 open");
        a.worker.does(() -> a.acknowledgements().acknowledge(explained(guide, later, OCTOBER.plusDays(2))));
        assertThat(child(guide, later)).isEqualTo("2021-10-01 2021-10-03");
        assertThat(a.worker.does(() -> a.acknowledgements().of(guide)))
                .extracting(AcknowledgementRow::shown, AcknowledgementRow::waiting)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ayla", true),
                        org.assertj.core.groups.Tuple.tuple("Ben", false));
        assertThatThrownBy(() -> a.worker.does(
                        () -> a.acknowledgements().acknowledge(explained(guide, later, OCTOBER.plusDays(5)))))
                .hasMessageContaining("statements.acknowledge.already");
    }

    @Test
    void a_new_guide_waits_again_and_takes_the_place_of_the_old_one() {
        Long child = a.registered.child("Ayla", 1, LocalDate.of(2021, 1, 4));
        Long first = a.published(Document.GUIDE, MARCH);
        Long second = a.published(Document.GUIDE, OCTOBER);
        assertThat(child(first, child)).isNull();
        assertThat(child(second, child)).isEqualTo("2021-10-01 open");
        assertThat(a.worker.does(() -> a.acknowledgements().of(first))).isEmpty();
    }

    @Test
    void an_independent_person_sees_codes_and_a_panel_member_no_child() {
        Long child = a.registered.child("Ayla", 1, LocalDate.of(2021, 1, 4));
        Long guide = a.published(Document.GUIDE, MARCH);
        a.worker.does(() -> a.acknowledgements().acknowledge(explained(guide, child, OCTOBER)));
        assertThat(a.visitor.does(() -> a.acknowledgements().of(guide)))
                .singleElement()
                .satisfies(row -> assertThat(row.shown()).startsWith("ZZ-"));
        assertThatThrownBy(() -> a.panel.does(() -> a.acknowledgements().of(guide)))
                .isInstanceOf(NotPermitted.class);
        assertThat(Sql.text("select outcome from audit.event where use_case = 'statements.Acknowledgements.of' and "
                        + "subject = 'statements.version/" + guide + "' order by id desc limit 1"))
                .isEqualTo("READ");
    }

    @Test
    void a_child_of_another_home_is_not_found() {
        Long guide = a.published(Document.GUIDE, MARCH);
        Long stranger = new AStatement().registered.child("Cleo", 1, LocalDate.of(2021, 1, 4));
        assertThatThrownBy(() ->
                        a.worker.does(() -> a.acknowledgements().acknowledge(explained(guide, stranger, OCTOBER))))
                .isInstanceOf(NotFound.class);
    }

    private static Acknowledge explained(Long version, Long child, LocalDate on) {
        return new Acknowledge(UUID.randomUUID(), version, child, on, Explained.READ_TOGETHER, "I know who to ring.");
    }

    private static String clock(String rule, Long version) {
        return Sql.text(LINE + " where rule = '" + rule + "' and record_id = " + version);
    }

    private static String child(Long version, Long child) {
        return Sql.text(LINE + " where rule = 'GUIDE_READ' and record_id = " + version + " and child_id = " + child);
    }

    private static final String LINE =
            "select starts_on || ' ' || coalesce((done_at at time zone 'Europe/London')::date::text, 'open')"
                    + " from statements.clock";
}
