package uk.homes.reg44;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.reg44.Copies.CopySent;
import uk.homes.reg44.Reports.NewComment;
import uk.homes.reg44.Reports.SubmitVersion;
import uk.homes.reg44.VisitFindings.Recommend;
import uk.homes.reg44.VisitNotes.SavePeople;
import uk.homes.reg44.VisitNotes.SaveRecords;
import uk.homes.reg44.VisitNotes.WriteSection;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** A report from the first word to the last copy. */
class ReportsDbIT {

    private final AVisit a = new AVisit();

    @Test
    void nobody_but_the_visitor_finds_a_draft() {
        Long id = a.complete(AVisit.NOVEMBER);
        Someone other = a.house.someone(Role.INDEPENDENT_PERSON, a.home);
        assertThat(a.visitor.does(() -> a.reports().draft(id)).texts()).containsKey(Section.CHILDREN);
        for (Someone reader : new Someone[] {a.manager, a.head, a.individual, other}) {
            assertThat(reader.does(() -> a.reports().versions(id))).isEmpty();
            assertThat(reader.does(() -> a.recommendations().of(id))).isEmpty();
            assertThat(reader.does(() -> a.visits().find(id)).recommended()).isZero();
            assertThatThrownBy(() -> reader.does(() -> a.reports().version(id, 1)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> a.manager.does(() -> a.reports().draft(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> other.does(() -> a.reports().draft(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.runs(() -> a.notes().write(new WriteSection(id, Section.THEME, 0, "Mine"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.does(() -> a.notes().sections(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_submitted_report_can_be_read_by_the_home_and_once_final_by_its_workers() {
        Long id = a.submitted(AVisit.NOVEMBER);
        Someone worker = a.house.someone(Role.RESIDENTIAL_WORKER, a.home);
        Report report = a.manager.does(() -> a.reports().version(id, 1));
        assertThat(report.texts()).containsEntry(Section.CHILDREN, "PE-03 cooked and laughed.");
        assertThat(report.opinion(Question.WELL_BEING).answer()).isEqualTo(Opinion.Says.NOT_FULLY);
        assertThat(report.people()).singleElement().satisfies(met -> {
            assertThat(met.code()).isEqualTo("PE-03");
            assertThat(met.consented()).isTrue();
        });
        assertThat(report.recommendations()).hasSize(1);
        assertThat(report.arrived().getHour()).isEqualTo(10);
        assertThat(worker.does(() -> a.reports().versions(id))).isEmpty();
        a.visitor.runs(() -> a.reports().askForFacts(id));
        a.visitor.runs(() -> a.reports().finish(id));
        assertThat(worker.does(() -> a.reports().versions(id))).hasSize(1);
    }

    @Test
    void an_incomplete_report_is_refused_with_every_reason_and_stays_a_draft() {
        Long id = a.begun(AVisit.NOVEMBER);
        assertThatThrownBy(() -> a.submit(id, AVisit.NOVEMBER)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.says("reg44.submit.opinion.SAFEGUARDED")).isTrue();
            assertThat(broken.says("reg44.submit.conflict")).isTrue();
            assertThat(broken.says("reg44.submit.left")).isTrue();
        });
        assertThat(a.visitor.does(() -> a.visits().find(id)).status()).isEqualTo(VisitStatus.IN_PROGRESS);
    }

    @Test
    void a_submitted_report_is_locked_for_its_writer_too() {
        Long id = a.submitted(AVisit.NOVEMBER);
        assertThatThrownBy(
                        () -> a.visitor.runs(() -> a.notes().write(new WriteSection(id, Section.CHILDREN, 1, "Other"))))
                .hasMessageContaining("reg44.write.locked");
        assertThatThrownBy(() -> a.visitor.does(() ->
                        a.findings().recommend(new Recommend(UUID.randomUUID(), id, a.words(AVisit.NOVEMBER, null)))))
                .hasMessageContaining("reg44.write.submitted");
    }

    @Test
    void the_database_refuses_to_change_what_was_submitted_even_to_its_owner() {
        Long id = a.submitted(AVisit.NOVEMBER);
        assertThatThrownBy(() -> Sql.asOwner("update reg44.report_version set content = '[]' where visit_id = " + id))
                .hasStackTraceContaining("never change");
        assertThatThrownBy(() -> Sql.asOwner("delete from reg44.report_version where visit_id = " + id))
                .hasStackTraceContaining("never change");
        assertThatThrownBy(() -> Sql.asOwner("update reg44.section set text = 'x' where visit_id = " + id))
                .hasStackTraceContaining("locked");
        assertThatThrownBy(() -> Sql.asOwner("update reg44.recommendation set text = 'x' where visit_id = " + id))
                .hasStackTraceContaining("submitted");
        assertThatThrownBy(() ->
                        Sql.asOwner("insert into reg44.section (visit_id, section, written_by, written_at) values ("
                                + a.begunElsewhere() + ", 'THEME', " + a.manager.id() + ", now())"))
                .hasStackTraceContaining("foreign key");
        assertThatThrownBy(
                        () -> Sql.asOwner("update reg44.visit_status set to_status = 'FINAL' where visit_id = " + id))
                .hasStackTraceContaining("never change");
    }

    @Test
    void the_hash_is_that_of_exactly_the_words_submitted() throws Exception {
        Long id = a.submitted(AVisit.NOVEMBER);
        String content = Sql.text("select content from reg44.report_version where visit_id = " + id);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        assertThat(a.manager.does(() -> a.reports().versions(id)).get(0).contentHash())
                .isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(content).contains("PE-03 cooked and laughed.");
    }

    @Test
    void the_home_says_what_is_wrong_and_only_the_visitor_corrects_it_in_a_new_version() {
        Long id = a.submitted(AVisit.NOVEMBER);
        assertThatThrownBy(() -> a.manager.does(() -> a.reports().comment(comment(id))))
                .hasMessageContaining("reg44.comment.notAsked");
        a.visitor.runs(() -> a.reports().askForFacts(id));
        a.manager.does(() -> a.reports().comment(comment(id)));
        assertThatThrownBy(() -> a.manager.runs(
                        () -> a.notes().write(new WriteSection(id, Section.CHILDREN, 1, "PE-04 cooked."))))
                .isInstanceOf(NotPermitted.class);
        a.visitor.runs(() -> a.notes().write(new WriteSection(id, Section.CHILDREN, 1, "PE-04 cooked and laughed.")));
        assertThat(a.manager.does(() -> a.reports().version(id, 1)).texts().get(Section.CHILDREN))
                .startsWith("PE-03");
        assertThatThrownBy(() -> a.visitor.runs(() -> a.reports().finish(id)))
                .hasMessageContaining("reg44.final.unsent");
        int version = a.visitor.does(() -> a.visits().find(id)).version();
        a.visitor.does(() ->
                a.reports().submitVersion(new SubmitVersion(UUID.randomUUID(), id, version, "The child was PE-04.")));
        a.visitor.runs(() -> a.reports().finish(id));
        assertThat(a.manager.does(() -> a.reports().versions(id)))
                .extracting(VersionRow::number)
                .containsExactly(2, 1);
        assertThat(a.manager.does(() -> a.reports().version(id, 2)).texts().get(Section.CHILDREN))
                .startsWith("PE-04");
        assertThat(a.manager.does(() -> a.reports().after(id)))
                .singleElement()
                .satisfies(row -> assertThat(row.comment()).isEqualTo(AfterRow.Kind.FACT));
    }

    @Test
    void a_final_report_is_distributed_when_everyone_the_regulation_names_has_a_copy() {
        Long id = a.submitted(AVisit.NOVEMBER);
        assertThatThrownBy(() -> a.visitor.does(() -> a.copies().sent(copy(id, Recipient.HMCI))))
                .hasMessageContaining("reg44.copy.notFinal");
        a.visitor.runs(() -> a.reports().askForFacts(id));
        a.visitor.runs(() -> a.reports().finish(id));
        for (Recipient recipient : Recipient.values()) {
            if (recipient.always() && recipient != Recipient.MANAGER) {
                a.individual.does(() -> a.copies().sent(copy(id, recipient)));
            }
        }
        assertThat(a.head.does(() -> a.visits().find(id)).status()).isEqualTo(VisitStatus.FINAL);
        CopySent last = copy(id, Recipient.MANAGER);
        a.visitor.does(() -> a.copies().sent(last));
        a.visitor.does(() -> a.copies().sent(last));
        assertThat(a.head.does(() -> a.visits().find(id)).status()).isEqualTo(VisitStatus.DISTRIBUTED);
        assertThat(a.head.does(() -> a.reports().after(id))).hasSize(5);
        assertThat(Sql.text(
                        "select string_agg(to_status, ' ' order by id) from reg44.visit_status where visit_id = " + id))
                .isEqualTo("SCHEDULED IN_PROGRESS SUBMITTED FACTUAL_ACCURACY FINAL DISTRIBUTED");
    }

    @Test
    void a_part_saved_on_another_tablet_is_never_overwritten() {
        Long id = a.begun(AVisit.NOVEMBER);
        a.visitor.runs(() -> a.notes().write(new WriteSection(id, Section.THEME, 0, "First")));
        assertThatThrownBy(
                        () -> a.visitor.runs(() -> a.notes().write(new WriteSection(id, Section.THEME, 0, "Second"))))
                .isInstanceOf(ChangedMeanwhile.class);
        a.visitor.runs(() -> a.notes().write(new WriteSection(id, Section.THEME, 1, "Second")));
        assertThat(a.visitor.does(() -> a.reports().draft(id)).texts()).containsEntry(Section.THEME, "Second");
    }

    @Test
    void notes_without_a_result_are_kept_and_the_result_is_asked_for_at_the_end() {
        Long id = a.complete(AVisit.NOVEMBER);
        RecordSampled half = new RecordSampled(RecordKind.MEDICATION, null, "Two signatures are missing on the");
        a.visitor.runs(() -> a.notes().records(new SaveRecords(id, 0, List.of(half))));
        assertThat(a.visitor.does(() -> a.reports().draft(id)).records()).containsExactly(half);
        assertThatThrownBy(() -> a.submit(id, AVisit.NOVEMBER)).hasMessageContaining("reg44.submit.halfSampled");
        assertThatThrownBy(() -> Sql.asOwner(
                        "insert into reg44.report_version (visit_id, number, content, content_hash, submitted_by, submitted_at) "
                                + "values (" + id + ", 1, '[]', repeat('0', 64), " + a.visitor.id() + ", now())"))
                .hasStackTraceContaining("half-filled");
    }

    @Test
    void nobody_is_spoken_to_in_private_without_consent() {
        Long id = a.begun(AVisit.NOVEMBER);
        PersonMet met = new PersonMet(PersonMet.Kind.CHILD, "PE-03", false, PersonMet.How.IN_PRIVATE, null);
        assertThatThrownBy(() -> a.visitor.runs(() -> a.notes().people(new SavePeople(id, 0, List.of(met)))))
                .hasMessageContaining("reg44.people.consent (CHR 44(2))");
    }

    @Test
    void a_report_is_read_in_five_statements() {
        Long id = a.submitted(AVisit.NOVEMBER);
        a.manager.does(() -> {
            Statements.start();
            a.visits().find(id);
            a.reports().version(id, 1);
            a.reports().versions(id);
            a.reports().after(id);
            a.recommendations().of(id);
            assertThat(Statements.counted()).hasSize(5);
            Statements.stop();
            return null;
        });
    }

    @Test
    void a_part_is_opened_in_five_statements() {
        Long id = a.complete(AVisit.NOVEMBER);
        a.visitor.does(() -> {
            Statements.start();
            a.visits().find(id);
            assertThat(a.notes().sections(id)).hasSameSizeAs(Section.values()).anySatisfy(part -> assertThat(part)
                    .isEqualTo(new SectionRow(Section.OPINIONS, 1, 2, 2)));
            a.recommendations().carriedInto(id);
            a.findings().of(id);
            a.house.get(CaseRecords.class).of(id);
            assertThat(Statements.counted()).hasSize(5);
            Statements.stop();
            return null;
        });
    }

    @Test
    void submitting_is_written_in_the_trail_with_the_visit() {
        Long id = a.submitted(AVisit.NOVEMBER);
        assertThat(Sql.text("select use_case || ' ' || outcome || ' ' || person_id from audit.event where subject = "
                        + "'reg44.visit/" + id + "' order by id desc limit 1"))
                .isEqualTo("reg44.Reports.submit DONE " + a.visitor.id());
    }

    private static NewComment comment(Long id) {
        return new NewComment(UUID.randomUUID(), id, 1, Section.CHILDREN, "It was PE-04 who cooked.");
    }

    private static CopySent copy(Long id, Recipient recipient) {
        return new CopySent(UUID.randomUUID(), id, recipient, "Rotherham", LocalDate.of(2021, 11, 22));
    }
}
