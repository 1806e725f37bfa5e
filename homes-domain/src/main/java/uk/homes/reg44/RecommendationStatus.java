package uk.homes.reg44;

import java.util.Set;
import uk.homes.shared.StatusGraph;

/** What became of a recommendation. It lives until the independent person has seen it done. */
public enum RecommendationStatus implements StatusGraph<RecommendationStatus> {
    /** Waits for the home's answer. */
    OPEN,
    /** The home will do it. */
    ACCEPTED,
    /** The home will do part of it, and says which and why. */
    PARTLY,
    /** The home will not do it, and says why; it may still think again. */
    NOT_ACCEPTED,
    /** Being done. */
    IN_PROGRESS,
    /** The home says it is done and shows evidence. */
    DONE,
    /** The independent person has seen it done. */
    VERIFIED,
    /** The independent person found it not done; it waits for an answer again. */
    REOPENED;

    @Override
    public Set<RecommendationStatus> next() {
        return switch (this) {
            case OPEN, REOPENED -> Set.of(ACCEPTED, PARTLY, NOT_ACCEPTED);
            case ACCEPTED, PARTLY, NOT_ACCEPTED -> Set.of(IN_PROGRESS);
            case IN_PROGRESS -> Set.of(DONE);
            case DONE -> Set.of(VERIFIED, REOPENED);
            case VERIFIED -> Set.of();
        };
    }

    /** Whether the home has still to answer. */
    public boolean waitsForAnswer() {
        return this == OPEN || this == REOPENED;
    }
}
