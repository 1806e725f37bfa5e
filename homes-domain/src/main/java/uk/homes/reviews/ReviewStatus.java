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
    SENT,
    /** Begun by mistake and put away unfinished, with the reason. */
    DISCARDED;

    @Override
    public Set<ReviewStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(COMPLETED, DISCARDED);
            case COMPLETED -> Set.of(SENT);
            case SENT, DISCARDED -> Set.of();
        };
    }

    /** Whether it says what the home holds to be so: it was completed. */
    public boolean completed() {
        return this == COMPLETED || this == SENT;
    }
}
