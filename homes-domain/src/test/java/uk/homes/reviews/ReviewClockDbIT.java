package uk.homes.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.duties.Duties;
import uk.homes.reviews.ReviewCopies.SendCopy;
import uk.homes.testing.Sql;

/** Copies of a review, and the clocks that regulations 45 and 46 start and end. */
class ReviewClockDbIT {

    private static final LocalDate MAY = AReview.MAY;
    private static final LocalDate END = AReview.OCTOBER_END;
    private static final LocalDate NOVEMBER = AReview.NOVEMBER;

    private final AReview a = new AReview();

    @Test
    void the_first_review_is_counted_from_registration_and_ended_by_completing_it() {
        assertThat(home("CHR45_REVIEW")).isEqualTo("2020-07-02 open");
        assertThat(home("CHR46_REVIEW")).isEqualTo("2020-07-02 open");
        a.completed(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        assertThat(home("CHR45_REVIEW")).isEqualTo("2020-07-02 2021-11-03, 2021-11-03 open");
        assertThat(home("CHR46_REVIEW")).isEqualTo("2020-07-02 open");
        a.completed(ReviewKind.PREMISES, MAY, END, NOVEMBER);
        assertThat(home("CHR46_REVIEW")).isEqualTo("2020-07-02 2021-11-03, 2021-11-03 open");
    }

    @Test
    void the_next_review_is_counted_from_the_completion_of_the_last() {
        a.completed(ReviewKind.QUALITY, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 30), MAY);
        a.completed(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        assertThat(home("CHR45_REVIEW")).isEqualTo("2020-07-02 2021-05-01, 2021-05-01 2021-11-03, 2021-11-03 open");
        assertThat(a.worker.does(() -> a.reviews().next(a.home)))
                .filteredOn(next -> next.kind() == ReviewKind.QUALITY)
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.since()).isEqualTo(NOVEMBER);
                    assertThat(by(next)).isEqualTo("2022-05-03");
                    assertThat(next.first()).isFalse();
                });
    }

    @Test
    void ofsteds_copy_is_counted_from_completion_and_ends_with_the_day_it_was_sent() {
        Long id = a.completed(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        assertThat(review("CHR45_COPY", id)).isEqualTo("2021-11-03 open");
        SendCopy copy = copy(id, CopyFor.OFSTED, null, NOVEMBER.plusDays(2));
        a.deputy.does(() -> a.copies().sent(copy));
        a.deputy.does(() -> a.copies().sent(copy));
        assertThat(review("CHR45_COPY", id)).isEqualTo("2021-11-03 2021-11-05");
        assertThat(a.worker.does(() -> a.reviews().find(id)).status()).isEqualTo(ReviewStatus.SENT);
        assertThat(Sql.text(
                        "select string_agg(to_status, ' ' order by id) from reviews.review_status where review_id = "
                                + id))
                .isEqualTo("DRAFT COMPLETED SENT");
    }

    @Test
    void each_placing_authority_waits_for_its_own_copy() {
        Long id = a.completed(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        assertThat(review("CHR45_PLACING", id)).isEqualTo("2021-11-03 open");
        a.individual.does(() -> a.copies().sent(copy(id, CopyFor.OFSTED, null, NOVEMBER)));
        assertThat(review("CHR45_PLACING", id)).isEqualTo("2021-11-03 open");
        a.individual.does(() -> a.copies().sent(copy(id, CopyFor.PLACING_AUTHORITY, "Rotherham", NOVEMBER)));
        assertThat(review("CHR45_PLACING", id)).isEqualTo("2021-11-03 2021-11-03");
        assertThat(a.worker.does(() -> a.reviews().find(id)).stillToSend()).isZero();
    }

    @Test
    void nothing_is_sent_of_a_draft_of_premises_or_before_completion() {
        Long draft = a.written(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        assertThatThrownBy(() -> a.deputy.does(() -> a.copies().sent(copy(draft, CopyFor.OFSTED, null, NOVEMBER))))
                .hasMessageContaining("reviews.copy.notCompleted");
        a.complete(draft, NOVEMBER);
        assertThatThrownBy(() ->
                        a.deputy.does(() -> a.copies().sent(copy(draft, CopyFor.OFSTED, null, NOVEMBER.minusDays(1)))))
                .hasMessageContaining("reviews.copy.beforeCompleted");
        Long premises = a.completed(ReviewKind.PREMISES, MAY, END, NOVEMBER);
        assertThatThrownBy(() -> a.deputy.does(() -> a.copies().sent(copy(premises, CopyFor.OFSTED, null, NOVEMBER))))
                .hasMessageContaining("reviews.copy.notCompleted");
    }

    @Test
    void the_next_review_is_counted_in_months_to_the_end_of_a_shorter_one() {
        LocalDate august = LocalDate.of(2021, 8, 31);
        for (ReviewKind kind : ReviewKind.values()) {
            a.completed(kind, LocalDate.of(2021, 3, 1), august, august);
        }
        assertThat(a.worker.does(() -> a.reviews().next(a.home)))
                .extracting(NextRow::kind, this::by)
                .containsExactly(
                        tuple(ReviewKind.QUALITY, LocalDate.of(2022, 2, 28)),
                        tuple(ReviewKind.PREMISES, LocalDate.of(2022, 8, 31)));
    }

    // As the page asks it: the rules say by when, not the room.
    private LocalDate by(NextRow next) {
        return a
                .worker
                .does(() -> a.house.get(Duties.class).times(List.of(next.record()), List.of(next.recordId())))
                .stream()
                .filter(time -> time.rule().equals(next.rule()))
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    private static SendCopy copy(Long id, CopyFor recipient, String name, LocalDate on) {
        return new SendCopy(UUID.randomUUID(), id, recipient, name, CopyBy.EMAIL, on);
    }

    private String home(String rule) {
        return lines("rule = '" + rule + "' and home_id = " + a.home);
    }

    private static String review(String rule, Long id) {
        return lines("rule = '" + rule + "' and record = 'reviews.review' and record_id = " + id);
    }

    private static String lines(String where) {
        return Sql.text(
                "select string_agg(starts_on || ' ' || coalesce((done_at at time zone 'Europe/London')::date::text, "
                        + "'open'), ', ' order by starts_on) from reviews.clock where " + where);
    }
}
