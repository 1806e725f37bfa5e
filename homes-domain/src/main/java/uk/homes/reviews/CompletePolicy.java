package uk.homes.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.homes.shared.Refusal;

/**
 * What stands against completing a review: a section the law asks for without a word, or somebody whom it names who was
 * neither asked nor is said why not.
 */
final class CompletePolicy {

    private CompletePolicy() {}

    static List<Refusal> refusals(Review review, Set<ReviewSection> written, Set<AskedKind> asked, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        for (ReviewSection section : ReviewSection.of(review.kind())) {
            if (section.needed() && !written.contains(section)) {
                refusals.add(Refusal.of("reviews.complete.unwritten", section).under(section.provision()));
            }
        }
        if (review.kind() == ReviewKind.QUALITY && !written.contains(ReviewSection.NOT_ASKED)) {
            for (AskedKind kind : AskedKind.of(ReviewKind.QUALITY)) {
                if (!asked.contains(kind)) {
                    refusals.add(Refusal.of("reviews.complete.notAsked", kind)
                            .under(review.kind().provision()));
                }
            }
        }
        if (review.to().isAfter(today)) {
            refusals.add(Refusal.of("reviews.complete.notOver", review.to()));
        }
        return refusals;
    }
}
