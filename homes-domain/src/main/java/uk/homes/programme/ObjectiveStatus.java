package uk.homes.programme;

import java.util.EnumSet;
import java.util.Set;
import uk.homes.shared.StatusGraph;

/**
 * How an objective of the programme stands, in the words the committee uses. A home that is open may still fall back: then
 * its objective is partially met. What was replaced by other objectives stays replaced.
 */
public enum ObjectiveStatus implements StatusGraph<ObjectiveStatus> {
    NOT_STARTED,
    ON_TRACK,
    PARTIALLY_MET,
    BEHIND_SCHEDULE,
    MET,
    REPLACED;

    @Override
    public Set<ObjectiveStatus> next() {
        return switch (this) {
            case NOT_STARTED -> EnumSet.of(ON_TRACK, PARTIALLY_MET, BEHIND_SCHEDULE, REPLACED);
            case ON_TRACK -> EnumSet.of(PARTIALLY_MET, BEHIND_SCHEDULE, MET, REPLACED);
            case PARTIALLY_MET -> EnumSet.of(ON_TRACK, BEHIND_SCHEDULE, MET, REPLACED);
            case BEHIND_SCHEDULE -> EnumSet.of(ON_TRACK, PARTIALLY_MET, MET, REPLACED);
            case MET -> EnumSet.of(PARTIALLY_MET, REPLACED);
            case REPLACED -> EnumSet.noneOf(ObjectiveStatus.class);
        };
    }

    /** Whether its date can still move: not when it is met, and not when other objectives took its place. */
    public boolean dateMayMove() {
        return this != MET && this != REPLACED;
    }
}
