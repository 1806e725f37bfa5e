package uk.homes.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.Statements;
import uk.homes.statements.Versions.PublishVersion;
import uk.homes.statements.Versions.StartVersion;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** Versions of a home's documents, on the real database. */
class VersionsDbIT {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2021, 10, 1);

    private final AStatement a = new AStatement();

    @Test
    void a_version_is_written_heading_by_heading_approved_and_locked() {
        Long id = a.published(Document.PURPOSE, MARCH);
        StatementRow row = a.worker.does(() -> a.versions().find(id));
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.status()).isEqualTo(VersionStatus.PUBLISHED);
        assertThat(row.inForce()).isTrue();
        assertThat(row.written()).isEqualTo(Heading.of(Document.PURPOSE).size());
        assertThat(row.contentHash()).hasSize(64);
        assertThat(a.worker.does(() -> a.versions().texts(id)))
                .extracting(TextRow::heading)
                .isEqualTo(Heading.of(Document.PURPOSE));
        assertThatThrownBy(() -> a.deputy.runs(() -> a.versions().write(a.text(id, Heading.NEEDS, 1, "Other"))))
                .hasMessageContaining("statements.write.locked");
    }

    @Test
    void the_database_refuses_a_change_to_what_is_published() {
        Long id = a.published(Document.PURPOSE, MARCH);
        for (String change : new String[] {
            "update statements.section set text = 'x' where version_id = " + id,
            "delete from statements.section where version_id = " + id,
            "update statements.version set changed = 'x' where id = " + id,
            "delete from statements.version where id = " + id
        }) {
            assertThatThrownBy(() -> Sql.asOwner(change)).hasStackTraceContaining("never changes");
        }
        assertThatThrownBy(() -> Sql.asApplication("delete from statements.section where version_id = " + id))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_next_version_begins_with_the_words_of_the_last_and_only_one_is_written_at_a_time() {
        a.published(Document.PURPOSE, MARCH);
        StartVersion start = new StartVersion(UUID.randomUUID(), a.home, Document.PURPOSE);
        Long id = a.deputy.does(() -> a.versions().start(start));
        assertThat(a.deputy.does(() -> a.versions().start(start))).isEqualTo(id);
        assertThat(a.deputy.does(() -> a.versions().texts(id)))
                .hasSize(Heading.of(Document.PURPOSE).size())
                .allSatisfy(text -> assertThat(text.version()).isEqualTo(1));
        assertThatThrownBy(() -> a.manager.does(
                        () -> a.versions().start(new StartVersion(UUID.randomUUID(), a.home, Document.PURPOSE))))
                .hasMessageContaining("statements.start.already");
    }

    @Test
    void a_draft_is_read_only_by_those_who_write_or_approve_it() {
        Long id = a.written(Document.PURPOSE, MARCH);
        assertThat(a.individual.does(() -> a.versions().find(id)).draft()).isTrue();
        assertThatThrownBy(() -> a.worker.does(() -> a.versions().find(id))).isInstanceOf(NotFound.class);
        assertThat(a.worker.does(() -> a.versions().texts(id))).isEmpty();
        assertThat(a.panel.does(() -> a.versions().of(a.home))).isEmpty();
    }

    @Test
    void two_people_who_write_one_heading_both_keep_their_words() {
        Long id = a.written(Document.PURPOSE, MARCH);
        a.deputy.runs(() -> a.versions().write(a.text(id, Heading.ETHOS, 1, "First")));
        assertThatThrownBy(() -> a.manager.runs(() -> a.versions().write(a.text(id, Heading.ETHOS, 1, "Second"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(a.manager.does(() -> a.versions().texts(id)))
                .filteredOn(text -> text.heading() == Heading.ETHOS)
                .extracting(TextRow::text)
                .containsExactly("First");
    }

    @Test
    void the_manager_or_the_responsible_individual_approves_and_nobody_else() {
        Long id = a.written(Document.PURPOSE, MARCH);
        PublishVersion publish = new PublishVersion(UUID.randomUUID(), id, 1, MARCH, null);
        assertThatThrownBy(() -> a.deputy.does(() -> a.versions().publish(publish)))
                .isInstanceOf(NotPermitted.class);
        a.individual.does(() -> a.versions().publish(publish));
        assertThat(a.worker.does(() -> a.versions().find(id)).approvedBy()).startsWith("responsible individual");
        assertThatThrownBy(() -> a.individual.does(
                        () -> a.versions().start(new StartVersion(UUID.randomUUID(), a.home, Document.GUIDE))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_panel_member_reads_the_published_statement_without_addresses_names_and_guide() {
        Long purpose = a.published(Document.PURPOSE, MARCH);
        Long guide = a.published(Document.GUIDE, MARCH);
        assertThat(a.panel.does(() -> a.versions().of(a.home))).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(purpose);
            assertThat(row.changed()).isNull();
            assertThat(row.approvedBy()).isNull();
            assertThat(row.startedBy()).isNull();
        });
        assertThat(a.panel.does(() -> a.versions().texts(purpose)))
                .extracting(TextRow::heading)
                .contains(Heading.NEEDS, Heading.ETHOS)
                .doesNotContain(Heading.LOCATION, Heading.NAMES, Heading.STAFF);
        assertThatThrownBy(() -> a.panel.does(() -> a.versions().find(guide))).isInstanceOf(NotFound.class);
        assertThat(a.panel.does(() -> a.versions().texts(guide))).isEmpty();
        assertThatThrownBy(() -> a.panel.does(() -> a.copies().of(purpose))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_address_cannot_be_put_into_the_public_version_even_past_the_service() {
        Long id = a.written(Document.PURPOSE, MARCH);
        assertThatThrownBy(() -> a.deputy.runs(() ->
                        a.versions().write(new Versions.WriteText(id, Heading.LOCATION, 1, "Near the park", true))))
                .hasMessageContaining("statements.write.neverPublic");
        assertThatThrownBy(() -> Sql.asOwner(
                        "update statements.section set in_public = true where heading = 'LOCATION' and version_id = "
                                + id))
                .hasStackTraceContaining("never_in_public");
    }

    @Test
    void a_version_for_later_is_not_in_force_until_its_day() {
        Long first = a.published(Document.PURPOSE, MARCH);
        Long second = a.written(Document.PURPOSE, OCTOBER);
        a.publish(second, OCTOBER, OCTOBER.plusMonths(3));
        assertThat(a.worker.does(() -> a.versions().find(first)).inForce()).isTrue();
        assertThat(a.worker.does(() -> a.versions().find(second)).inForce()).isFalse();
        assertThat(a.worker
                        .doesAt(AStatement.noon(OCTOBER.plusMonths(3)), () -> a.versions()
                                .find(second))
                        .inForce())
                .isTrue();
    }

    @Test
    void another_homes_statement_is_not_found() {
        Long id = a.published(Document.PURPOSE, MARCH);
        Someone elsewhere = a.house.someone(Role.REGISTERED_MANAGER, a.house.home());
        assertThatThrownBy(() -> elsewhere.does(() -> a.versions().find(id))).isInstanceOf(NotFound.class);
        assertThat(elsewhere.does(() -> a.versions().texts(id))).isEmpty();
        assertThatThrownBy(() -> elsewhere.does(
                        () -> a.versions().publish(new PublishVersion(UUID.randomUUID(), id, 1, MARCH, null))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_version_is_read_in_four_statements() {
        Long id = a.published(Document.PURPOSE, MARCH);
        a.worker.does(() -> {
            Statements.start();
            a.versions().find(id);
            a.versions().texts(id);
            a.versions().of(a.home);
            a.copies().of(id);
            assertThat(Statements.counted()).hasSize(4);
            Statements.stop();
            return null;
        });
    }
}
