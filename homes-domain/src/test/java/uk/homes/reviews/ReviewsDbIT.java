package uk.homes.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.daily.AddEntry;
import uk.homes.daily.Entries;
import uk.homes.daily.EntryKind;
import uk.homes.reviews.Improvements.ActionDone;
import uk.homes.reviews.Reviews.CompleteReview;
import uk.homes.reviews.Reviews.StartReview;
import uk.homes.reviews.Reviews.WriteText;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.Statements;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** Reviews on the real database. */
class ReviewsDbIT {

    private static final LocalDate MAY = AReview.MAY;
    private static final LocalDate END = AReview.OCTOBER_END;
    private static final LocalDate NOVEMBER = AReview.NOVEMBER;

    private final AReview a = new AReview();

    @Test
    void a_review_is_written_completed_and_locked() {
        Long id = a.completed(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        ReviewRow row = a.worker.does(() -> a.reviews().find(id));
        assertThat(row.status()).isEqualTo(ReviewStatus.COMPLETED);
        assertThat(row.completedOn()).isEqualTo(NOVEMBER);
        assertThat(row.completedBy()).startsWith("registered manager");
        assertThat(row.stillToSend()).isEqualTo(1);
        ReviewReport report = a.worker.does(() -> a.reviews().report(id));
        assertThat(report.texts()).hasSize(ReviewSection.of(ReviewKind.QUALITY).size());
        assertThat(report.opinions()).singleElement().satisfies(said -> assertThat(said.who())
                .startsWith("ZZ-"));
        assertThat(report.authorities()).containsExactly("Rotherham");
        assertThatThrownBy(() ->
                        a.deputy.runs(() -> a.reviews().write(new WriteText(id, ReviewSection.PERIOD, 1, "Other"))))
                .hasMessageContaining("reviews.write.locked");
    }

    @Test
    void the_database_refuses_a_change_to_what_is_completed() {
        Long id = a.completed(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        for (String change : new String[] {
            "update reviews.section set text = 'x' where review_id = " + id,
            "update reviews.figure set number = 99 where review_id = " + id,
            "delete from reviews.opinion where review_id = " + id,
            "update reviews.action set text = 'x' where review_id = " + id,
            "update reviews.review set to_on = to_on - 1 where id = " + id,
            "delete from reviews.placing_authority where review_id = " + id
        }) {
            assertThatThrownBy(() -> Sql.asOwner(change)).hasStackTraceContaining("never change");
        }
    }

    @Test
    void the_figures_are_counted_from_the_records_of_the_period() {
        a.registered.child("Ben", 2, LocalDate.of(2021, 8, 1));
        entry(EntryKind.INCIDENT, LocalDate.of(2021, 9, 1));
        entry(EntryKind.INCIDENT, LocalDate.of(2021, 10, 31));
        entry(EntryKind.KEY_WORK, LocalDate.of(2021, 11, 1));
        Long id = a.begun(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        ReviewReport report = a.deputy.does(() -> a.reviews().report(id));
        assertThat(counted(report, Figure.LOG_INCIDENT).number()).isEqualTo(2);
        assertThat(counted(report, Figure.LOG_KEY_WORK).number()).isZero();
        assertThat(counted(report, Figure.CHILDREN).number()).isEqualTo(2);
        assertThat(counted(report, Figure.BEGUN).number()).isEqualTo(1);
        assertThat(counted(report, Figure.BED_NIGHTS).number()).isEqualTo(184 + 92);
        assertThat(counted(report, Figure.BED_NIGHTS).outOf()).isEqualTo(2 * 184);
        assertThat(report.figures()).extracting(ReviewReport.Counted::figure).containsExactly(Figure.values());
    }

    @Test
    void what_is_written_later_is_counted_when_somebody_counts_again() {
        Long id = a.begun(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        entry(EntryKind.MISSING, LocalDate.of(2021, 10, 2));
        assertThat(counted(a.deputy.does(() -> a.reviews().report(id)), Figure.LOG_MISSING)
                        .number())
                .isZero();
        a.deputy.runs(() -> a.reviews().count(id));
        assertThat(counted(a.deputy.does(() -> a.reviews().report(id)), Figure.LOG_MISSING)
                        .number())
                .isEqualTo(1);
    }

    @Test
    void what_was_promised_comes_back_in_the_next_review_until_it_is_done() {
        Long first = a.completed(ReviewKind.QUALITY, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 30), MAY);
        Long second = a.begun(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        assertThat(a.deputy.does(() -> a.reviews().report(second)).actions())
                .singleElement()
                .satisfies(action -> assertThat(action.origin()).isEqualTo(ReviewReport.Origin.CARRIED));
        ActionRow open = a.worker.does(() -> a.improvements().open(a.home)).get(0);
        assertThat(open.reviewId()).isEqualTo(first);
        ActionDone done = new ActionDone(UUID.randomUUID(), open.id(), open.version(), NOVEMBER, "It has a door now.");
        a.deputy.does(() -> a.improvements().done(done));
        a.deputy.does(() -> a.improvements().done(done));
        assertThat(a.deputy.does(() -> a.reviews().report(second)).actions())
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.origin()).isEqualTo(ReviewReport.Origin.DONE);
                    assertThat(action.doneWords()).isEqualTo("It has a door now.");
                });
        assertThat(a.worker.does(() -> a.improvements().open(a.home))).isEmpty();
        assertThatThrownBy(() -> a.deputy.does(() -> a.improvements()
                        .done(new ActionDone(UUID.randomUUID(), open.id(), open.version(), NOVEMBER, "Twice"))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_completed_report_tells_promises_as_they_stood_then() {
        a.completed(ReviewKind.QUALITY, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 30), MAY);
        ActionRow open = a.worker.does(() -> a.improvements().open(a.home)).get(0);
        Long second = a.completed(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        a.deputy.doesAt(AReview.noon(NOVEMBER.plusDays(5)), () -> a.improvements()
                .done(new ActionDone(UUID.randomUUID(), open.id(), open.version(), NOVEMBER.plusDays(5), "Done.")));
        assertThat(a.worker.does(() -> a.reviews().report(second)).actions())
                .filteredOn(action -> action.id() == open.id())
                .extracting(ReviewReport.Improvement::origin)
                .containsExactly(ReviewReport.Origin.CARRIED);
    }

    @Test
    void two_people_who_write_one_section_both_keep_their_words() {
        Long id = a.begun(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        a.deputy.runs(() -> a.reviews().write(new WriteText(id, ReviewSection.HEALTH, 0, "First")));
        assertThatThrownBy(() ->
                        a.manager.runs(() -> a.reviews().write(new WriteText(id, ReviewSection.HEALTH, 0, "Second"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(a.manager.does(() -> a.reviews().texts(id)))
                .singleElement()
                .satisfies(text -> assertThat(text.text()).isEqualTo("First"));
    }

    @Test
    void a_draft_is_not_found_by_those_who_only_read_and_who_sees_no_child_reads_none() {
        Long id = a.written(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        assertThatThrownBy(() -> a.worker.does(() -> a.reviews().find(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> a.worker.does(() -> a.reviews().report(id))).isInstanceOf(NotFound.class);
        a.complete(id, NOVEMBER);
        assertThat(a.worker.does(() -> a.reviews().find(id)).id()).isEqualTo(id);
        assertThatThrownBy(() -> a.commissioner.does(() -> a.reviews().find(id)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> a.panel.does(() -> a.reviews().find(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> a.deputy.does(() -> a.reviews().complete(new CompleteReview(UUID.randomUUID(), id, 1))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void only_a_registered_home_is_reviewed_and_only_once_at_a_time() {
        a.begun(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        assertThatThrownBy(() -> a.begun(ReviewKind.QUALITY, MAY, END, NOVEMBER))
                .hasMessageContaining("reviews.start.already");
        Long unregistered = a.house.home();
        Someone manager = a.house.someone(Role.REGISTERED_MANAGER, unregistered);
        assertThatThrownBy(() -> manager.does(() -> a.reviews()
                        .start(new StartReview(UUID.randomUUID(), unregistered, ReviewKind.PREMISES, MAY, END))))
                .hasMessageContaining("reviews.start.notRegistered (CHR 46)");
    }

    @Test
    void only_children_who_lived_there_in_the_period_are_asked() {
        Long id = a.begun(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        Long stranger = new AReview().child;
        assertThatThrownBy(() ->
                        a.deputy.does(() -> a.opinions().add(a.said(id, AskedKind.CHILD, stranger, null, NOVEMBER))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        a.deputy.does(() -> a.opinions().add(a.said(id, AskedKind.POLICE, null, "The team", NOVEMBER))))
                .hasMessageContaining("reviews.opinion.kind");
        Long said = a.deputy.does(() -> a.opinions().add(a.said(id, AskedKind.CHILD, a.child, null, NOVEMBER)));
        assertThat(Sql.text("select child_id from audit.event where use_case = 'reviews.Opinions.add' and "
                        + "subject = 'reviews.review/" + id + "' and outcome = 'DONE' order by id desc limit 1"))
                .isEqualTo(a.child.toString());
        a.deputy.runs(() -> a.opinions().remove(id, said));
        assertThat(a.deputy.does(() -> a.reviews().report(id)).opinions()).isEmpty();
    }

    @Test
    void a_review_is_read_in_four_statements_and_the_reading_is_kept() {
        Long id = a.completed(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        a.worker.does(() -> {
            Statements.start();
            a.reviews().find(id);
            a.reviews().report(id);
            a.copies().of(id);
            assertThat(Statements.counted()).hasSizeLessThanOrEqualTo(4);
            Statements.stop();
            return null;
        });
        assertThat(Sql.text("select outcome from audit.event where use_case = 'reviews.Reviews.report' and subject = "
                        + "'reviews.review/" + id + "' order by id desc limit 1"))
                .isEqualTo("READ");
    }

    private void entry(EntryKind kind, LocalDate day) {
        a.worker.doesAt(AReview.noon(day).plusSeconds(60), () -> a.house
                .get(Entries.class)
                .add(new AddEntry(
                        UUID.randomUUID(), a.home, List.of(), kind, AReview.noon(day), "It happened.", null)));
    }

    private static ReviewReport.Counted counted(ReviewReport report, Figure figure) {
        return report.figures().stream()
                .filter(each -> each.figure() == figure)
                .findFirst()
                .orElseThrow();
    }
}
