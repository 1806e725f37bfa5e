package uk.homes.reviews;

import java.util.Set;
import uk.homes.shared.StatusGraph;

/** Where a review stands. */
public enum ReviewStatus implements StatusGraph<ReviewStatus> {
    /** Being written. */
    DRAFT,
    /** Completed by the manager or the responsible individual, and locked. */
    COMPLETED,
    /** Ofsted has its copy. */
    SENT;

    @Override
    public Set<ReviewStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(COMPLETED);
            case COMPLETED -> Set.of(SENT);
            case SENT -> Set.of();
        };
    }
}
