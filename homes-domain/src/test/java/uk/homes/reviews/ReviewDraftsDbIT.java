package uk.homes.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.reviews.EarlierReviews.RecordEarlier;
import uk.homes.reviews.Reviews.ChangePeriod;
import uk.homes.reviews.Reviews.WriteText;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** Drafts begun by mistake, and reviews completed before this system was used. */
class ReviewDraftsDbIT {

    private static final LocalDate MAY = AReview.MAY;
    private static final LocalDate END = AReview.OCTOBER_END;
    private static final LocalDate NOVEMBER = AReview.NOVEMBER;
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 15);

    private final AReview a = new AReview();

    @Test
    void a_draft_is_put_away_with_the_reason_and_another_can_be_begun() {
        Long wrong = a.written(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        int version = a.deputy.does(() -> a.reviews().find(wrong)).version();
        assertThatThrownBy(() -> a.deputy.runs(() -> a.reviews().discard(wrong, version, " ")))
                .hasMessageContaining("reviews.discard.why");
        assertThatThrownBy(() -> a.deputy.runs(() -> a.reviews().discard(wrong, version - 1, "The wrong home.")))
                .isInstanceOf(ChangedMeanwhile.class);
        a.deputy.runs(() -> a.reviews().discard(wrong, version, "The wrong half of the year."));
        ReviewRow row = a.manager.does(() -> a.reviews().find(wrong));
        assertThat(row.status()).isEqualTo(ReviewStatus.DISCARDED);
        assertThat(row.discardedWhy()).isEqualTo("The wrong half of the year.");
        assertThatThrownBy(() -> a.worker.does(() -> a.reviews().find(wrong))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        a.deputy.runs(() -> a.reviews().write(new WriteText(wrong, ReviewSection.PERIOD, 1, "Other"))))
                .hasMessageContaining("reviews.write.locked");
        assertThat(a.worker.does(() -> a.improvements().open(a.home))).isEmpty();
        Long right = a.completed(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        assertThatThrownBy(() -> a.deputy.runs(() -> a.reviews().discard(right, null, "Too late.")))
                .hasMessageContaining("reviews.write.locked");
        assertThat(clock("CHR45_REVIEW")).isEqualTo("2020-07-02 2021-11-03, 2021-11-03 open");
    }

    @Test
    void a_draft_looks_at_another_period_and_counts_that_one() {
        Long id = a.begun(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        a.deputy.runs(() -> a.reviews().change(new ChangePeriod(id, 1, MAY.minusMonths(1), END.minusMonths(1))));
        ReviewRow row = a.deputy.does(() -> a.reviews().find(id));
        assertThat(row.from()).isEqualTo(MAY.minusMonths(1));
        assertThat(row.to()).isEqualTo(END.minusMonths(1));
        assertThatThrownBy(() -> a.deputy.runs(() -> a.reviews().change(new ChangePeriod(id, 1, MAY, END))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> a.deputy.runs(
                        () -> a.reviews().change(new ChangePeriod(id, row.version(), MAY, END.plusDays(1)))))
                .hasMessageContaining("reviews.start.tooLong");
        assertThat(Sql.text("select count(*) > 0 from reviews.figure where review_id = " + id))
                .isEqualTo("t");
    }

    @Test
    void a_review_completed_before_this_system_starts_the_clock_of_the_next() {
        EarlierReviews earlier = a.house.get(EarlierReviews.class);
        assertThat(clock("CHR45_REVIEW")).isEqualTo("2020-07-02 open");
        assertThatThrownBy(() -> a.deputy.does(() -> earlier.record(earlier(JUNE, "The office safe"))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> a.manager.does(() -> earlier.record(earlier(JUNE, " "))))
                .hasMessageContaining("reviews.earlier.held");
        assertThatThrownBy(() -> a.manager.does(() -> earlier.record(earlier(LocalDate.of(2022, 1, 1), "The safe"))))
                .hasMessageContaining("reviews.earlier.future");
        a.manager.does(() -> earlier.record(earlier(JUNE.minusDays(7), "The office safe")));
        a.manager.does(() -> earlier.record(earlier(JUNE, "The office safe")));
        assertThat(clock("CHR45_REVIEW")).isEqualTo("2021-06-15 open");
        assertThat(clock("CHR46_REVIEW")).isEqualTo("2020-07-02 open");
        assertThat(a.worker.does(() -> a.reviews().next(a.home)))
                .filteredOn(next -> next.kind() == ReviewKind.QUALITY)
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.since()).isEqualTo(JUNE);
                    assertThat(next.first()).isFalse();
                    assertThat(next.heldBy()).isEqualTo("The office safe");
                });
        a.completed(ReviewKind.QUALITY, MAY, END, NOVEMBER);
        assertThat(clock("CHR45_REVIEW")).isEqualTo("2021-06-15 2021-11-03, 2021-11-03 open");
        assertThatThrownBy(() -> a.manager.does(() -> earlier.record(earlier(JUNE, "The office safe"))))
                .hasMessageContaining("reviews.earlier.here");
        Someone elsewhere = a.house.someone(Role.REGISTERED_MANAGER, a.house.home());
        assertThatThrownBy(() -> elsewhere.does(() -> earlier.record(earlier(JUNE, "The office safe"))))
                .isInstanceOf(NotFound.class);
    }

    private RecordEarlier earlier(LocalDate on, String heldBy) {
        return new RecordEarlier(UUID.randomUUID(), a.home, ReviewKind.QUALITY, on, heldBy);
    }

    private String clock(String rule) {
        return Sql.text(
                "select string_agg(starts_on || ' ' || coalesce((done_at at time zone 'Europe/London')::date::text, "
                        + "'open'), ', ' order by starts_on) from reviews.clock where rule = '" + rule
                        + "' and home_id = " + a.home);
    }
}
