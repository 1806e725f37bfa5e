package uk.homes.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.homes.shared.Refusal;

/** Which period a review may look at, and what stands against completing one. */
class ReviewRulesTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 1);
    private static final LocalDate OCTOBER_END = LocalDate.of(2021, 10, 31);
    private static final Set<ReviewSection> ALL = EnumSet.allOf(ReviewSection.class);

    @Test
    void a_review_of_quality_looks_at_six_months_at_most_under_regulation_45() {
        assertThat(Periods.refusals(ReviewKind.QUALITY, MAY, OCTOBER_END)).isEmpty();
        assertThat(Periods.refusals(ReviewKind.QUALITY, MAY, OCTOBER_END.plusDays(1)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("reviews.start.tooLong");
                    assertThat(refusal.regulation()).isEqualTo("CHR 45");
                });
    }

    @Test
    void a_review_of_location_and_premises_looks_at_a_year_at_most_under_regulation_46() {
        assertThat(Periods.refusals(ReviewKind.PREMISES, MAY, MAY.plusYears(1).minusDays(1)))
                .isEmpty();
        assertThat(Periods.refusals(ReviewKind.PREMISES, MAY, MAY.plusYears(1)))
                .extracting(Refusal::regulation)
                .containsExactly("CHR 46");
    }

    @Test
    void a_period_has_two_days_in_order() {
        assertThat(Periods.refusals(ReviewKind.QUALITY, null, null))
                .extracting(Refusal::key)
                .containsExactly("reviews.start.from", "reviews.start.to");
        assertThat(Periods.refusals(ReviewKind.QUALITY, MAY, MAY.minusDays(1)))
                .extracting(Refusal::key)
                .containsExactly("reviews.start.endsBeforeItStarts");
    }

    @Test
    void what_regulation_45_asks_for_is_written_before_a_review_is_complete() {
        assertThat(refusals(EnumSet.noneOf(ReviewSection.class), EnumSet.allOf(AskedKind.class), OCTOBER_END))
                .extracting(refusal -> refusal.args().get(0))
                .containsExactly(ReviewSection.QUALITY_OF_CARE, ReviewSection.CHILDREN_SAY, ReviewSection.CONCLUSION);
    }

    @Test
    void everybody_whom_regulation_45_names_is_asked_or_it_is_said_why_not() {
        Set<ReviewSection> silent = EnumSet.complementOf(EnumSet.of(ReviewSection.NOT_ASKED));
        assertThat(refusals(silent, EnumSet.of(AskedKind.CHILD, AskedKind.STAFF), OCTOBER_END))
                .extracting(refusal -> refusal.args().get(0))
                .containsExactly(AskedKind.PARENT, AskedKind.PLACING_AUTHORITY);
        assertThat(refusals(ALL, EnumSet.noneOf(AskedKind.class), OCTOBER_END)).isEmpty();
    }

    @Test
    void a_review_is_complete_on_the_last_day_of_its_period_and_not_before() {
        assertThat(refusals(ALL, EnumSet.allOf(AskedKind.class), OCTOBER_END)).isEmpty();
        assertThat(refusals(ALL, EnumSet.allOf(AskedKind.class), OCTOBER_END.minusDays(1)))
                .extracting(Refusal::key)
                .containsExactly("reviews.complete.notOver");
    }

    private static List<Refusal> refusals(Set<ReviewSection> written, Set<AskedKind> asked, LocalDate today) {
        Review review = new Review(1, ReviewKind.QUALITY, MAY, OCTOBER_END, 1L, Instant.EPOCH);
        return CompletePolicy.refusals(review, written, asked, today);
    }
}
